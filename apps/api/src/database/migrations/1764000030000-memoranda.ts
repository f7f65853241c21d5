import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The memorandum: its parties, text, objectives, outcomes, diagnosed needs and obligations, each traceable to its source. */
export class Memoranda1764000030000 implements MigrationInterface {
  readonly name = 'Memoranda1764000030000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE source_documents (
        id uuid PRIMARY KEY,
        code text NOT NULL UNIQUE,
        title_fa text NOT NULL,
        title_en text,
        agency_fa text,
        agency_en text,
        place_fa text,
        place_en text,
        published_on date,
        date_note_fa text,
        date_note_en text,
        url text,
        is_sample boolean NOT NULL DEFAULT false
      );
      CREATE TABLE source_facts (
        source_document_id uuid NOT NULL REFERENCES source_documents (id),
        code text NOT NULL,
        position integer NOT NULL,
        text_fa text NOT NULL,
        text_en text,
        paragraph text,
        PRIMARY KEY (source_document_id, code)
      );

      CREATE TABLE memoranda (
        id uuid PRIMARY KEY,
        code text NOT NULL UNIQUE,
        title_fa text NOT NULL,
        title_en text,
        subject_fa text,
        subject_en text,
        number text,
        kind text NOT NULL DEFAULT 'COOPERATION' CHECK (kind IN ('COOPERATION', 'AGREEMENT')),
        state text NOT NULL CHECK (state IN ('DRAFT', 'UNDER_REVIEW', 'SIGNED', 'ACTIVE', 'TERMINATED')),
        signed_on date,
        effective_from date,
        effective_to date,
        classification text NOT NULL DEFAULT 'NORMAL' CHECK (classification IN ('NORMAL', 'CONFIDENTIAL')),
        source_document_id uuid REFERENCES source_documents (id),
        source text,
        sample_fields text[] NOT NULL DEFAULT '{}',
        is_sample boolean NOT NULL DEFAULT false,
        version integer NOT NULL DEFAULT 1,
        search_norm text NOT NULL,
        search_squashed text NOT NULL,
        CONSTRAINT memoranda_validity CHECK (effective_to IS NULL OR effective_from IS NULL OR effective_to > effective_from)
      );
      CREATE TABLE memorandum_parties (
        memorandum_id uuid NOT NULL REFERENCES memoranda (id),
        organisation_id uuid NOT NULL REFERENCES organisations (id),
        side text NOT NULL CHECK (side IN ('MINISTRY', 'ACECR')),
        role text NOT NULL CHECK (role IN ('CLIENT', 'EXECUTOR', 'OVERSEER', 'PARTNER')),
        ordinal integer NOT NULL,
        PRIMARY KEY (memorandum_id, organisation_id)
      );

      CREATE TABLE articles (
        id uuid PRIMARY KEY,
        memorandum_id uuid NOT NULL REFERENCES memoranda (id),
        code text NOT NULL,
        number text,
        kind text NOT NULL CHECK (kind IN ('PREAMBLE', 'ARTICLE', 'CLAUSE', 'NOTE')),
        parent_id uuid REFERENCES articles (id),
        position integer NOT NULL,
        title_fa text,
        title_en text,
        text_fa text,
        text_en text,
        source text,
        is_sample boolean NOT NULL DEFAULT false,
        version integer NOT NULL DEFAULT 1,
        UNIQUE (memorandum_id, code)
      );

      CREATE TABLE objectives (
        id uuid PRIMARY KEY,
        memorandum_id uuid NOT NULL REFERENCES memoranda (id),
        code text NOT NULL,
        title_fa text NOT NULL,
        title_en text,
        field text NOT NULL CHECK (field IN ('CAPACITY', 'SYNERGY', 'TRAINING', 'RESEARCH', 'CULTURAL', 'ECONOMIC', 'SOCIAL', 'INFORMATION', 'JOB_COUNSELLING', 'ENTREPRENEURSHIP')),
        article_id uuid REFERENCES articles (id),
        position integer NOT NULL,
        source text,
        is_sample boolean NOT NULL DEFAULT false,
        version integer NOT NULL DEFAULT 1,
        UNIQUE (memorandum_id, code)
      );
      CREATE TABLE outcomes (
        id uuid PRIMARY KEY,
        memorandum_id uuid NOT NULL REFERENCES memoranda (id),
        code text NOT NULL,
        title_fa text NOT NULL,
        title_en text,
        position integer NOT NULL,
        source text,
        is_sample boolean NOT NULL DEFAULT false,
        version integer NOT NULL DEFAULT 1,
        UNIQUE (memorandum_id, code)
      );
      CREATE TABLE objective_outcomes (
        objective_id uuid NOT NULL REFERENCES objectives (id),
        outcome_id uuid NOT NULL REFERENCES outcomes (id),
        strength text NOT NULL CHECK (strength IN ('MAIN', 'SUPPORTING')),
        PRIMARY KEY (objective_id, outcome_id)
      );
      CREATE TABLE needs (
        id uuid PRIMARY KEY,
        memorandum_id uuid NOT NULL REFERENCES memoranda (id),
        code text NOT NULL,
        title_fa text NOT NULL,
        title_en text,
        position integer NOT NULL,
        source text,
        is_sample boolean NOT NULL DEFAULT false,
        version integer NOT NULL DEFAULT 1,
        UNIQUE (memorandum_id, code)
      );
      CREATE TABLE strategy_pillars (
        id uuid PRIMARY KEY,
        memorandum_id uuid NOT NULL REFERENCES memoranda (id),
        code text NOT NULL,
        title_fa text NOT NULL,
        title_en text,
        position integer NOT NULL,
        source text,
        UNIQUE (memorandum_id, code)
      );

      CREATE TABLE obligations (
        id uuid PRIMARY KEY,
        memorandum_id uuid NOT NULL REFERENCES memoranda (id),
        code text NOT NULL,
        side text NOT NULL CHECK (side IN ('MINISTRY', 'ACECR', 'JOINT')),
        title_fa text NOT NULL,
        title_en text,
        kind text NOT NULL CHECK (kind IN ('ONE_OFF', 'PERIODIC', 'CONTINUING')),
        objective_id uuid REFERENCES objectives (id),
        article_id uuid REFERENCES articles (id),
        position integer NOT NULL,
        source text,
        is_sample boolean NOT NULL DEFAULT false,
        version integer NOT NULL DEFAULT 1,
        search_norm text NOT NULL,
        search_squashed text NOT NULL,
        UNIQUE (memorandum_id, code)
      );
      CREATE INDEX obligations_norm ON obligations USING gin (search_norm gin_trgm_ops);
      CREATE INDEX obligations_squashed ON obligations USING gin (search_squashed gin_trgm_ops);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'DROP TABLE obligations, strategy_pillars, needs, objective_outcomes, outcomes, objectives, articles, memorandum_parties, memoranda, source_facts, source_documents',
    );
  }
}
