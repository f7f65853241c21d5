import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What leaves its province on purpose, past row-level security: figures and dates without words, names or ids to follow, of the reader's own
 * memoranda only. The views belong to the owner of the tables, so they see every row; the serving role may read them and nothing else.
 *
 * - a decision says whether it is carried out, also where its task is out of sight (`standing_…`)
 * - the country is the sum of provinces that a provincial reader does not see one by one (`summary_…`, rulings on visibility)
 */
const ofReader = (column: string): string => `(
  (SELECT nullif(current_setting('hampeyman.role', true), '')) = 'SYSTEM'
  OR ${column} = ANY ((SELECT nullif(current_setting('hampeyman.memorandum_ids', true), '')::uuid[])::uuid[]))`;

const views: Readonly<Record<string, string>> = {
  standing_tasks: `
    SELECT t.id AS task_id, t.memorandum_id, t.state, t.progress_percent, t.done_on, t.completed_on, t.cancelled_on
    FROM tasks t WHERE ${ofReader('t.memorandum_id')}`,
  standing_reports: `
    SELECT r.task_id, r.state, r.progress_percent, r.reported_on, r.reported_at, v.kind AS verdict, v.decided_on
    FROM task_reports r JOIN tasks t ON t.id = r.task_id LEFT JOIN task_verdicts v ON v.report_id = r.id
    WHERE ${ofReader('t.memorandum_id')}`,
  summary_tasks: `
    SELECT t.memorandum_id, t.starts_on, coalesce(t.completed_on, t.cancelled_on) AS closed_on,
      ARRAY(SELECT r.reported_on FROM task_reports r WHERE r.task_id = t.id) AS reported_on
    FROM tasks t WHERE ${ofReader('t.memorandum_id')}`,
  summary_decisions: `
    SELECT d.memorandum_id, coalesce(d.own_state, t.state, 'NOT_STARTED') AS state, d.due_on,
      CASE WHEN d.own_state IS NOT NULL THEN d.done_on WHEN t.state = 'COMPLETED' THEN t.done_on END AS done_on
    FROM decisions d LEFT JOIN tasks t ON t.id = d.task_id WHERE d.is_final AND ${ofReader('d.memorandum_id')}`,
  summary_values: `
    SELECT v.indicator_id, v.province_code, v.period, v.period_from, v.period_to, v.revision, v.value, v.is_approximate, v.decided_on
    FROM indicator_values v WHERE v.state = 'ACCEPTED' AND ${ofReader('v.memorandum_id')}`,
  summary_targets: `
    SELECT g.indicator_id, g.province_code, g.period, g.period_to, g.value
    FROM indicator_targets g WHERE ${ofReader('g.memorandum_id')}`,
};

export class Summaries1765000010100 implements MigrationInterface {
  readonly name = 'Summaries1765000010100';

  async up(runner: QueryRunner): Promise<void> {
    for (const [view, select] of Object.entries(views)) {
      await runner.query(`CREATE VIEW ${view} AS ${select}`);
      // default privileges let the serving role write to whatever is made; through a view of the owner that would pass every wall
      await runner.query(`
        DO $$ BEGIN
          EXECUTE format('REVOKE INSERT, UPDATE, DELETE, TRUNCATE ON ${view} FROM %I', current_setting('hampeyman.serving_role'));
        END $$`);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP VIEW ${Object.keys(views).toReversed().join(', ')}`);
  }
}
