import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Tasks with one accountable post on each side, their reports and the verdicts of the other side. */
export class Tasks1764000040000 implements MigrationInterface {
  readonly name = 'Tasks1764000040000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE tasks (
        id uuid PRIMARY KEY,
        memorandum_id uuid NOT NULL REFERENCES memoranda (id),
        code text NOT NULL,
        side text NOT NULL CHECK (side IN ('MINISTRY', 'ACECR', 'JOINT')),
        province_code text,
        title_fa text NOT NULL,
        title_en text,
        obligation_id uuid REFERENCES obligations (id),
        objective_id uuid REFERENCES objectives (id),
        starts_on date NOT NULL,
        due_on date NOT NULL,
        state text NOT NULL DEFAULT 'NOT_STARTED' CHECK (state IN ('NOT_STARTED', 'IN_PROGRESS', 'BLOCKED', 'AWAITING_APPROVAL', 'COMPLETED', 'CANCELLED')),
        progress_percent integer NOT NULL DEFAULT 0 CHECK (progress_percent BETWEEN 0 AND 100),
        blocker_fa text,
        blocker_en text,
        blocked_since date,
        blocker_side text CHECK (blocker_side IN ('MINISTRY', 'ACECR')),
        blocker_post_id uuid REFERENCES posts (id),
        waiting_since date,
        waiting_side text CHECK (waiting_side IN ('MINISTRY', 'ACECR')),
        waiting_post_id uuid REFERENCES posts (id),
        delay_reason_code text,
        delay_reason_fa text,
        delay_reason_en text,
        delay_is_excusable boolean,
        reported_on date,
        done_on date,
        completed_on date,
        cancelled_on date,
        cancel_reason_fa text,
        is_sample boolean NOT NULL DEFAULT false,
        version integer NOT NULL DEFAULT 1,
        search_norm text NOT NULL,
        search_squashed text NOT NULL,
        UNIQUE (memorandum_id, code),
        CONSTRAINT tasks_dates CHECK (due_on >= starts_on),
        CONSTRAINT tasks_waiting CHECK ((state = 'AWAITING_APPROVAL') = (waiting_post_id IS NOT NULL)),
        CONSTRAINT tasks_completed CHECK ((state = 'COMPLETED') = (completed_on IS NOT NULL)),
        CONSTRAINT tasks_full_when_completed CHECK (state <> 'COMPLETED' OR progress_percent = 100)
      );
      CREATE INDEX tasks_by_due ON tasks (memorandum_id, due_on, id);
      CREATE INDEX tasks_by_obligation ON tasks (obligation_id);
      CREATE INDEX tasks_norm ON tasks USING gin (search_norm gin_trgm_ops);
      CREATE INDEX tasks_squashed ON tasks USING gin (search_squashed gin_trgm_ops);

      CREATE TABLE task_sides (
        task_id uuid NOT NULL REFERENCES tasks (id),
        side text NOT NULL CHECK (side IN ('MINISTRY', 'ACECR')),
        post_id uuid NOT NULL REFERENCES posts (id),
        duty text NOT NULL CHECK (duty IN ('REPORTER', 'VERIFIER', 'BOTH')),
        PRIMARY KEY (task_id, side)
      );
      CREATE INDEX task_sides_post ON task_sides (post_id);
      CREATE TABLE task_helpers (
        task_id uuid NOT NULL REFERENCES tasks (id),
        post_id uuid NOT NULL REFERENCES posts (id),
        PRIMARY KEY (task_id, post_id)
      );
      CREATE INDEX task_helpers_post ON task_helpers (post_id);
      CREATE TABLE task_dependencies (
        task_id uuid NOT NULL REFERENCES tasks (id),
        needs_task_id uuid NOT NULL REFERENCES tasks (id),
        kind text NOT NULL CHECK (kind IN ('FINISH_TO_START', 'FINISH_TO_FINISH')),
        note_fa text,
        note_en text,
        PRIMARY KEY (task_id, needs_task_id),
        CHECK (task_id <> needs_task_id)
      );
      CREATE TABLE task_steps (
        id uuid PRIMARY KEY,
        task_id uuid NOT NULL REFERENCES tasks (id),
        side text NOT NULL CHECK (side IN ('MINISTRY', 'ACECR')),
        position integer NOT NULL,
        title_fa text NOT NULL,
        title_en text,
        done_on date
      );
      CREATE INDEX task_steps_task ON task_steps (task_id);

      CREATE TABLE task_reports (
        id uuid PRIMARY KEY,
        task_id uuid NOT NULL REFERENCES tasks (id),
        reported_on date NOT NULL,
        reported_at timestamptz NOT NULL,
        state text NOT NULL CHECK (state IN ('IN_PROGRESS', 'BLOCKED', 'DONE')),
        progress_percent integer NOT NULL CHECK (progress_percent BETWEEN 0 AND 100),
        note text,
        side text NOT NULL CHECK (side IN ('MINISTRY', 'ACECR')),
        post_id uuid NOT NULL REFERENCES posts (id),
        person_id uuid NOT NULL REFERENCES people (id),
        acting_for_person_id uuid REFERENCES people (id),
        UNIQUE (id, side, person_id)
      );
      CREATE INDEX task_reports_task ON task_reports (task_id, reported_at);

      -- the verifier is of the other side and another person than the doer, whatever the software above does
      CREATE TABLE task_verdicts (
        id uuid PRIMARY KEY,
        task_id uuid NOT NULL REFERENCES tasks (id),
        report_id uuid NOT NULL,
        report_side text NOT NULL,
        report_person_id uuid NOT NULL,
        kind text NOT NULL CHECK (kind IN ('APPROVED', 'RETURNED')),
        reason_fa text,
        reason_en text,
        decided_on date NOT NULL,
        decided_at timestamptz NOT NULL,
        side text NOT NULL CHECK (side IN ('MINISTRY', 'ACECR')),
        post_id uuid NOT NULL REFERENCES posts (id),
        person_id uuid NOT NULL REFERENCES people (id),
        acting_for_person_id uuid REFERENCES people (id),
        FOREIGN KEY (report_id, report_side, report_person_id) REFERENCES task_reports (id, side, person_id),
        CONSTRAINT task_verdicts_other_side CHECK (side <> report_side),
        CONSTRAINT task_verdicts_other_person CHECK (person_id <> report_person_id),
        CONSTRAINT task_verdicts_reason CHECK (kind = 'APPROVED' OR reason_fa IS NOT NULL)
      );
      CREATE UNIQUE INDEX task_verdicts_one_per_report ON task_verdicts (report_id);
      CREATE INDEX task_verdicts_task ON task_verdicts (task_id);

      CREATE TABLE task_comments (
        id uuid PRIMARY KEY,
        task_id uuid NOT NULL REFERENCES tasks (id),
        memorandum_id uuid NOT NULL,
        province_code text,
        side text NOT NULL CHECK (side IN ('MINISTRY', 'ACECR')),
        visibility text NOT NULL CHECK (visibility IN ('BOTH', 'OWN_SIDE')),
        text_fa text NOT NULL,
        text_en text,
        written_at timestamptz NOT NULL,
        post_id uuid NOT NULL REFERENCES posts (id),
        person_id uuid NOT NULL REFERENCES people (id),
        is_sample boolean NOT NULL DEFAULT false
      );
      CREATE INDEX task_comments_task ON task_comments (task_id);
      CREATE TABLE task_documents (
        id uuid PRIMARY KEY,
        task_id uuid NOT NULL REFERENCES tasks (id),
        title_fa text NOT NULL,
        title_en text,
        type text NOT NULL,
        size_bytes bigint,
        letter_number text,
        dated_on date NOT NULL,
        side text NOT NULL CHECK (side IN ('MINISTRY', 'ACECR')),
        state text NOT NULL CHECK (state IN ('NEW', 'ACCEPTED', 'RETURNED')),
        is_sample boolean NOT NULL DEFAULT false
      );
      CREATE INDEX task_documents_task ON task_documents (task_id);

      CREATE TABLE pillar_tasks (
        pillar_id uuid NOT NULL REFERENCES strategy_pillars (id),
        task_id uuid NOT NULL REFERENCES tasks (id),
        PRIMARY KEY (pillar_id, task_id)
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'DROP TABLE pillar_tasks, task_documents, task_comments, task_verdicts, task_reports, task_steps, task_dependencies, task_helpers, task_sides, tasks',
    );
  }
}
