import type { MigrationInterface, QueryRunner } from 'typeorm';

/** 1 for tasks that come after the others, as the statement of the list says it, letter by letter. */
const rank = (open: number, closed: number): string =>
  `(CASE WHEN state IN ('COMPLETED', 'CANCELLED') THEN ${String(closed)} ELSE ${String(open)} END)`;

/**
 * The order in which tasks are listed, so that a page is read and not sorted out of all that somebody may see: forwards, backwards, within
 * one memorandum, by code and by progress. And who holds a post, which every page that names posts asks of each.
 */
export class TaskOrder1766000030000 implements MigrationInterface {
  readonly name = 'TaskOrder1766000030000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX tasks_by_due;
      CREATE INDEX tasks_by_due ON tasks (memorandum_id, ${rank(0, 1)}, due_on, id);
      CREATE INDEX tasks_open_first ON tasks (${rank(0, 1)}, due_on, id);
      CREATE INDEX tasks_open_last ON tasks (${rank(1, 0)}, due_on, id);
      CREATE INDEX tasks_by_code ON tasks ((lpad(length(code)::text, 2, '0') || code) COLLATE "C", id);
      CREATE INDEX tasks_by_progress ON tasks (progress_percent, id);
      CREATE INDEX holdings_post ON holdings (post_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX holdings_post, tasks_by_progress, tasks_by_code, tasks_open_last, tasks_open_first, tasks_by_due;
      CREATE INDEX tasks_by_due ON tasks (memorandum_id, due_on, id);
    `);
  }
}
