import type { MigrationInterface, QueryRunner } from 'typeorm';

const setting = (name: string): string => `(SELECT nullif(current_setting('hampeyman.${name}', true), ''))`;
const within = `memorandum_id = ANY ((SELECT nullif(current_setting('hampeyman.memorandum_ids', true), '')::uuid[])::uuid[])`;
const inProvince = `(province_code IS NULL OR province_code = coalesce(${setting('province_code')}, province_code))`;

const orSystem = (condition: string): string => `${setting('role')} = 'SYSTEM' OR (${condition})`;

/** What is seen, as `1765000010000-row-level-security` says it. */
const walls: Readonly<Record<string, string>> = {
  articles: orSystem(within),
  objectives: orSystem(within),
  obligations: orSystem(within),
  tasks: orSystem(`${within} AND ${inProvince}`),
  committees: orSystem(`${within} AND ${inProvince}`),
  meetings: orSystem(`${within} AND ${inProvince}`),
  decisions: orSystem(`${within} AND ${inProvince}`),
  indicators: orSystem(`${within} AND ${inProvince}`),
};

/**
 * The same walls, in a form whose effect PostgreSQL does not try to guess. It does not know the settings when it plans, took each part of the
 * condition for rare, expected a tenth of the rows that were there, and then read and sorted all of them where an index gives the first page.
 * Of a CASE it expects one half. No index is lost by it: behind the OR none could be used.
 */
export class EstimatesOfWalls1766000030010 implements MigrationInterface {
  readonly name = 'EstimatesOfWalls1766000030010';

  async up(runner: QueryRunner): Promise<void> {
    for (const [table, sees] of Object.entries(walls)) {
      await runner.query(`ALTER POLICY reading ON ${table} USING (CASE WHEN ${sees} THEN true ELSE false END)`);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const [table, sees] of Object.entries(walls)) await runner.query(`ALTER POLICY reading ON ${table} USING (${sees})`);
  }
}
