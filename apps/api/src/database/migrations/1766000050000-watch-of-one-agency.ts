import type { MigrationInterface, QueryRunner } from 'typeorm';

const setting = (name: string): string => `(SELECT nullif(current_setting('hampeyman.${name}', true), ''))`;
const isSystem = `${setting('role')} = 'SYSTEM'`;
const within = `memorandum_id = ANY ((SELECT nullif(current_setting('hampeyman.memorandum_ids', true), '')::uuid[])::uuid[])`;
const inProvince = `(province_code IS NULL OR province_code = coalesce(${setting('province_code')}, province_code))`;
const forTheirEyes = `(memorandum_id IS NULL OR audience IS NULL OR audience = ${setting('side')})`;

const seen = (watched: string): string => `${isSystem} OR (
  ((memorandum_id IS NULL AND (person_id::text = ${setting('person_id')} OR (${watched}))) OR (${within} AND ${inProvince}))
  AND ${forTheirEyes})`;
const watches = `${setting('role')} IN ('ADMIN', 'AUDITOR')`;

/** Of what belongs to no memorandum (sign-ins, rights, refusals), the administrator or auditor of one agency sees that agency's part. */
export class WatchOfOneAgency1766000050000 implements MigrationInterface {
  readonly name = 'WatchOfOneAgency1766000050000';

  async up(runner: QueryRunner): Promise<void> {
    // a connection of an older process sets no such setting: it still sees what its rules let it see
    await runner.query(
      `ALTER POLICY reading ON activity USING (${seen(`${watches} AND coalesce(${setting('watched_side')}, side) IS NOT DISTINCT FROM side`)})`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER POLICY reading ON activity USING (${seen(watches)})`);
  }
}
