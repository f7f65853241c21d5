import { Client } from 'pg';
import type { QueryRunner } from 'typeorm';
import { ownerDataSource } from './owner-data-source';

/** Any number that no other advisory lock of ours uses: two processes starting at once migrate one after the other. */
const migrationLock = 1_405_001;

/** Where the schema lives and who serves from it. */
export interface MigrationTarget {
  readonly ownerUrl: string;
  readonly servingUrl: string;
  readonly servingRoleIsOurs: boolean;
}

/** Brings the schema up to date under an advisory lock and lets the serving role sign in; the names of the migrations run. */
export async function migrate(target: MigrationTarget): Promise<readonly string[]> {
  const { username } = new URL(target.servingUrl);
  const source = await ownerDataSource(target.ownerUrl, decodeURIComponent(username)).initialize();
  const runner = source.createQueryRunner();
  try {
    await runner.query('SELECT pg_advisory_lock($1)', [migrationLock]);
    const run = await source.runMigrations();
    await letSearchUseIndexes(runner);
    if (target.servingRoleIsOurs) await letServingRoleIn(target);
    await runner.query('SELECT pg_advisory_unlock($1)', [migrationLock]);
    return run.map((migration) => migration.name);
  } finally {
    await runner.release();
    await source.destroy();
  }
}

/**
 * Behind row-level security PostgreSQL uses an index only with operators it calls leakproof, and `LIKE` is not among them although it tells
 * nothing of the rows it compares: every search would read the whole table. Only a superuser may say so, once per database, and dumps do not
 * keep it; where the owner is none, search works without the index (docs/operate.md).
 */
async function letSearchUseIndexes(runner: QueryRunner): Promise<void> {
  await runner.query(`
    DO $$ BEGIN
      IF NOT (SELECT proleakproof FROM pg_proc WHERE oid = 'pg_catalog.textlike(text, text)'::regprocedure) THEN
        ALTER FUNCTION pg_catalog.textlike(text, text) LEAKPROOF;
      END IF;
    EXCEPTION WHEN insufficient_privilege THEN NULL;
    END $$`);
}

/** Gives our role the derived password, only where it cannot sign in with it yet: roles are shared by the whole cluster. */
async function letServingRoleIn(target: MigrationTarget): Promise<void> {
  if (await canConnect(target.servingUrl)) return;
  const { username, password } = new URL(target.servingUrl);
  const owner = new Client({ connectionString: target.ownerUrl });
  await owner.connect();
  try {
    const role = owner.escapeIdentifier(decodeURIComponent(username));
    await owner.query(`ALTER ROLE ${role} LOGIN PASSWORD ${owner.escapeLiteral(decodeURIComponent(password))}`);
  } catch (error) {
    // XX000 «tuple concurrently updated»: another database of the cluster did the same at the same time
    if ((error as { code?: string }).code !== 'XX000' || !(await canConnect(target.servingUrl))) throw error;
  } finally {
    await owner.end();
  }
}

async function canConnect(url: string): Promise<boolean> {
  const client = new Client({ connectionString: url });
  try {
    await client.connect();
    return true;
  } catch (error) {
    // class 28: the role may not sign in, or not with this password
    if ((error as { code?: string }).code?.startsWith('28') === true) return false;
    throw error;
  } finally {
    await client.end();
  }
}
