import { systemActor, type Actor } from '@hampeyman/domain/access';
import { startApi, type TestApi } from '../testing/api';
import { world } from '../testing/world';
import { Database } from './database';
import { Transaction } from './transaction';

let api: TestApi;
let database: Database;
let transaction: Transaction;
let reza: Actor;
beforeAll(async () => {
  api = await startApi();
  database = api.get(Database);
  transaction = api.get(Transaction);
  reza = (await api.as('reza')).session.me.actor;
});
afterAll(() => api.stop());

const whoActs = (actor: Actor): Promise<string> =>
  database.use(actor, async (manager) => {
    const [row] = await manager.query<{ who: string; province: string; role: string }[]>(
      `SELECT current_setting('hampeyman.person_id') AS who, current_setting('hampeyman.province_code') AS province,
         current_setting('hampeyman.role') AS role`,
    );
    return `${row?.who ?? ''} ${row?.role ?? ''} ${row?.province ?? ''}`.trim();
  });
const asReza = `${world.people.reza} PROVINCIAL_DIRECTOR IR-29`;
const asSystem = `${systemActor.personId} SYSTEM`;

const add = (what: string): Promise<void> =>
  transaction.run(reza, (manager) =>
    manager.query(
      `INSERT INTO idempotency_keys (person_id, key, route, body_hash, status, created_at) VALUES ($1, gen_random_uuid(), $2, '', 201, now())`,
      [reza.personId, what],
    ),
  );
const count = async (what: string): Promise<number> => (await api.sql(`SELECT 1 FROM idempotency_keys WHERE route = '${what}'`)).length;

describe('the actor on every connection', () => {
  test('every read carries whoever reads, however connections are shared', async () => {
    const seen = await Promise.all(Array.from({ length: 60 }, (_, n) => whoActs(n % 3 === 0 ? systemActor : reza)));
    expect(seen).toEqual(Array.from({ length: 60 }, (_, n) => (n % 3 === 0 ? asSystem : asReza)));
  });

  test('work of someone else inside a transaction borrows the connection and gives it back', async () => {
    const seen = await transaction.run(reza, async () => [await whoActs(reza), await whoActs(systemActor), await whoActs(reza)]);
    expect(seen).toEqual([asReza, asSystem, asReza]);
  });

  test('the role that serves is not the owner of anything', async () => {
    const rows = await database.use(reza, (manager) =>
      manager.query<{ n: number }[]>(
        `SELECT count(*)::int AS n FROM pg_class WHERE relowner = (SELECT oid FROM pg_roles WHERE rolname = current_user)`,
      ),
    );
    expect(rows[0]?.n).toBe(0);
  });
});

describe('a transaction', () => {
  test('keeps all or nothing, and a nested one joins it', async () => {
    await expect(
      transaction.run(reza, async () => {
        await add('outer');
        await transaction.run(reza, () => add('outer'));
        throw new Error('no');
      }),
    ).rejects.toThrow('no');
    expect(await count('outer')).toBe(0);
    await transaction.run(reza, async () => {
      await add('kept');
      await transaction.run(systemActor, () => add('kept'));
    });
    expect(await count('kept')).toBe(2);
  });

  test('inside a read takes the same connection, so that sixteen people never wait for a seventeenth', async () => {
    await Promise.all(Array.from({ length: 40 }, () => database.use(reza, async () => transaction.run(reza, () => add('deep')))));
    expect(await count('deep')).toBe(40);
  });

  test('what runs before the commit is part of it', async () => {
    await expect(
      transaction.run(reza, async () => {
        await add('late');
        database.beforeCommit(() => Promise.reject(new Error('too late')));
      }),
    ).rejects.toThrow('too late');
    expect(await count('late')).toBe(0);
    expect(() => {
      database.beforeCommit(() => Promise.resolve());
    }).toThrow('outside a transaction');
  });
});
