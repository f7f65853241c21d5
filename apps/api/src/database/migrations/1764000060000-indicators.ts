import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Indicators with targets and versioned values by province and Jalali period. */
export class Indicators1764000060000 implements MigrationInterface {
  readonly name = 'Indicators1764000060000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE indicators (
        id uuid PRIMARY KEY,
        memorandum_id uuid NOT NULL REFERENCES memoranda (id),
        code text NOT NULL,
        side text NOT NULL CHECK (side IN ('MINISTRY', 'ACECR', 'JOINT')),
        province_code text,
        position integer NOT NULL,
        title_fa text NOT NULL,
        title_en text,
        definition_fa text,
        definition_en text,
        unit_code text NOT NULL,
        unit_fa text NOT NULL,
        unit_en text NOT NULL,
        direction text NOT NULL CHECK (direction IN ('INCREASE', 'DECREASE', 'CONTEXT')),
        level text NOT NULL CHECK (level IN ('OUTPUT', 'OUTCOME', 'IMPACT', 'MANAGEMENT')),
        kind text NOT NULL CHECK (kind IN ('COUNT', 'RATIO', 'STOCK')),
        numerator_fa text,
        numerator_en text,
        numerator_indicator_id uuid REFERENCES indicators (id),
        denominator_fa text,
        denominator_en text,
        denominator_indicator_id uuid REFERENCES indicators (id),
        multiplier double precision NOT NULL DEFAULT 1,
        measure text CHECK (measure IN ('DECISIONS_ON_TIME', 'FRESH_TASKS')),
        is_cumulative boolean NOT NULL DEFAULT false,
        place_aggregation text NOT NULL CHECK (place_aggregation IN ('SUM', 'RATIO_OF_SUMS', 'NONE')),
        time_aggregation text NOT NULL CHECK (time_aggregation IN ('LAST', 'RATIO_OF_LAST')),
        frequency text NOT NULL CHECK (frequency IN ('MONTH', 'QUARTER', 'HALF_YEAR', 'YEAR')),
        is_national boolean NOT NULL DEFAULT false,
        is_headline boolean NOT NULL DEFAULT false,
        disaggregation text,
        baseline_value double precision,
        baseline_is_approximate boolean NOT NULL DEFAULT false,
        baseline_on date,
        baseline_source text,
        reference_value double precision,
        reference_is_approximate boolean NOT NULL DEFAULT false,
        reference_period text,
        reference_province_code text,
        reference_source text,
        baseline_note text,
        target_note text,
        ministry_post_id uuid REFERENCES posts (id),
        acecr_post_id uuid REFERENCES posts (id),
        source text,
        is_sample boolean NOT NULL DEFAULT false,
        version integer NOT NULL DEFAULT 1,
        search_norm text NOT NULL,
        search_squashed text NOT NULL,
        UNIQUE (memorandum_id, code)
      );
      CREATE TABLE indicator_objectives (
        indicator_id uuid NOT NULL REFERENCES indicators (id),
        objective_id uuid NOT NULL REFERENCES objectives (id),
        PRIMARY KEY (indicator_id, objective_id)
      );
      CREATE TABLE indicator_outcomes (
        indicator_id uuid NOT NULL REFERENCES indicators (id),
        outcome_id uuid NOT NULL REFERENCES outcomes (id),
        position integer NOT NULL,
        PRIMARY KEY (indicator_id, outcome_id)
      );
      CREATE TABLE need_responses (
        need_id uuid NOT NULL REFERENCES needs (id),
        position integer NOT NULL,
        task_id uuid REFERENCES tasks (id),
        indicator_id uuid REFERENCES indicators (id),
        PRIMARY KEY (need_id, position),
        CHECK ((task_id IS NULL) <> (indicator_id IS NULL))
      );

      CREATE TABLE indicator_targets (
        id uuid PRIMARY KEY,
        indicator_id uuid NOT NULL REFERENCES indicators (id),
        memorandum_id uuid NOT NULL REFERENCES memoranda (id),
        side text NOT NULL,
        province_code text,
        period text NOT NULL,
        period_to date NOT NULL,
        value double precision NOT NULL,
        is_sample boolean NOT NULL DEFAULT false,
        UNIQUE NULLS NOT DISTINCT (indicator_id, province_code, period)
      );
      CREATE TABLE indicator_values (
        id uuid PRIMARY KEY,
        indicator_id uuid NOT NULL REFERENCES indicators (id),
        memorandum_id uuid NOT NULL REFERENCES memoranda (id),
        side text NOT NULL,
        province_code text,
        period text NOT NULL,
        period_from date NOT NULL,
        period_to date NOT NULL,
        revision integer NOT NULL,
        value double precision NOT NULL,
        is_approximate boolean NOT NULL DEFAULT false,
        source text NOT NULL,
        provenance text NOT NULL CHECK (provenance IN ('SEED', 'SAMPLE', 'ENTERED')),
        state text NOT NULL CHECK (state IN ('DRAFT', 'SENT', 'ACCEPTED', 'RETURNED')),
        submitted_side text CHECK (submitted_side IN ('MINISTRY', 'ACECR')),
        submitted_by_post_id uuid REFERENCES posts (id),
        submitted_by_person_id uuid REFERENCES people (id),
        submitted_on date,
        waiting_post_id uuid REFERENCES posts (id),
        decided_by_post_id uuid REFERENCES posts (id),
        decided_by_person_id uuid REFERENCES people (id),
        decided_on date,
        return_reason_fa text,
        return_reason_en text,
        is_sample boolean NOT NULL DEFAULT false,
        version integer NOT NULL DEFAULT 1,
        UNIQUE NULLS NOT DISTINCT (indicator_id, province_code, period, revision),
        CONSTRAINT indicator_values_other_person CHECK (decided_by_person_id IS NULL OR submitted_by_person_id IS NULL OR decided_by_person_id <> submitted_by_person_id)
      );
      CREATE UNIQUE INDEX indicator_values_one_open ON indicator_values (indicator_id, province_code, period) NULLS NOT DISTINCT WHERE state IN ('DRAFT', 'SENT');
      CREATE INDEX indicator_values_accepted ON indicator_values (memorandum_id, period, indicator_id, province_code) WHERE state = 'ACCEPTED';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'DROP TABLE indicator_values, indicator_targets, need_responses, indicator_outcomes, indicator_objectives, indicators',
    );
  }
}
