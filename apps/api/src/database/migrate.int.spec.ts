import { refuseDemonstrationInProduction } from '../demonstration-guard';
import { createDatabase, dropDatabase, onServer, urlOf } from '../testing/databases';
import { startApi } from '../testing/api';
import { migrate } from './migrate';
import { migrations } from './migrations';
import { ownerDataSource } from './owner-data-source';
import { committee } from '@hampeyman/domain/committees';
import { listOf } from '@hampeyman/domain/records';

test('two processes that start at once migrate one after the other', async () => {
  const name = `${process.env['HAMPEYMAN_TEST_TEMPLATE'] ?? ''}_twice`;
  await createDatabase(name, null);
  try {
    const servingUrl = new URL(urlOf(name));
    servingUrl.username = 'hampeyman_app';
    servingUrl.password = process.env['HAMPEYMAN_TEST_SERVING_PASSWORD'] ?? '';
    const target = { ownerUrl: urlOf(name), servingUrl: servingUrl.toString(), servingRoleIsOurs: true };
    const runs = await Promise.all([migrate(target), migrate(target)]);
    expect(runs.map((run) => run.length).sort()).toEqual([0, migrations.length]);
    expect(await onServer('SELECT current_user::text AS who', target.servingUrl)).toEqual([{ who: 'hampeyman_app' }]);
  } finally {
    await dropDatabase(name);
  }
});

test('production refuses a database in which sample people may sign in', async () => {
  const api = await startApi();
  try {
    const production = { ...api.config, mode: 'production' as const };
    await expect(refuseDemonstrationInProduction(production)).resolves.toBeUndefined();
    await api.sql(`UPDATE people SET is_sample = true WHERE login = 'maryam'`);
    await expect(refuseDemonstrationInProduction(production)).rejects.toThrow('HAMPEYMAN_MODE=production');
    await expect(refuseDemonstrationInProduction(api.config)).resolves.toBeUndefined();
  } finally {
    await api.stop();
  }
});

/** Migrations of release 0.1.0 are older than this one. */
const firstAfterRelease = 'RowLevelSecurity1765000010000';

test('a database filled by the former release is brought up to date with everything in it', async () => {
  const api = await startApi();
  try {
    const source = await ownerDataSource(api.config.ownerUrl, 'hampeyman_app').initialize();
    const newer = migrations.length - migrations.findIndex(({ name }) => name === firstAfterRelease);
    for (let left = newer; left > 0; left -= 1) await source.undoLastMigration();
    expect(await source.query(`SELECT 1 FROM pg_policies`)).toEqual([]);
    await source.destroy();
    const run = await migrate({ ownerUrl: api.config.ownerUrl, servingUrl: api.config.servingUrl, servingRoleIsOurs: true });
    expect(run).toHaveLength(newer);
    const reza = await api.as('reza');
    const { items } = (await reza.get('/api/committees')).as(listOf(committee));
    expect(items.map(({ code }) => code)).toEqual(['PSK', 'SC']);
  } finally {
    await api.stop();
  }
});
