import type { MigrationInterface, QueryRunner } from 'typeorm';

const setting = (name: string): string => `(SELECT nullif(current_setting('hampeyman.${name}', true), ''))`;
const isSystem = `${setting('role')} = 'SYSTEM'`;

const values = (whoseDrafts: string): string => `${isSystem} OR (
  memorandum_id = ANY ((SELECT nullif(current_setting('hampeyman.memorandum_ids', true), '')::uuid[])::uuid[])
  AND (province_code IS NULL OR province_code = coalesce(${setting('province_code')}, province_code))
  AND (state <> 'DRAFT' OR side = ${setting('side')} OR (${whoseDrafts})))`;

/** Of a memorandum whose content the actor reads, whichever: decided once per statement. */
const readsContent = `${isSystem} OR (SELECT current_setting('hampeyman.memorandum_ids', true) NOT IN ('', '{}'))`;
const throughTask = `EXISTS (SELECT FROM tasks parent WHERE parent.id = task_id)`;

/** Ids of posts and nothing else, joined to every task of every list: asking for the task of each row again made lists three times as slow. */
const assignments = ['task_sides', 'task_helpers'] as const;

/** A draft is its own side's also before an auditor, unless they stand outside both; and walls for tables that were made beside the first ones. */
export class FurtherWalls1765000090000 implements MigrationInterface {
  readonly name = 'FurtherWalls1765000090000';

  async up(runner: QueryRunner): Promise<void> {
    await seeValues(runner, `${setting('role')} = 'AUDITOR' AND ${setting('side')} IS NULL`);
    for (const table of assignments) await see(runner, table, readsContent);
    await runner.query(`
      ALTER TABLE request_counts ENABLE ROW LEVEL SECURITY;
      CREATE POLICY reach ON request_counts USING (${isSystem}) WITH CHECK (${isSystem});
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP POLICY reach ON request_counts;
      ALTER TABLE request_counts DISABLE ROW LEVEL SECURITY;
    `);
    for (const table of assignments) await see(runner, table, throughTask);
    await seeValues(runner, `${setting('role')} = 'AUDITOR'`);
  }
}

const seeValues = (runner: QueryRunner, whoseDrafts: string): Promise<void> => see(runner, 'indicator_values', values(whoseDrafts));

async function see(runner: QueryRunner, table: string, sees: string): Promise<void> {
  const writes = `${setting('role')} IS DISTINCT FROM 'AUDITOR' AND (${sees})`;
  await runner.query(`
    ALTER POLICY reading ON ${table} USING (${sees});
    ALTER POLICY adding ON ${table} WITH CHECK (${writes});
    ALTER POLICY changing ON ${table} USING (${sees}) WITH CHECK (${writes});
    ALTER POLICY removing ON ${table} USING (${writes});
  `);
}
