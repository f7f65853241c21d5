import { AbilityBuilder, createMongoAbility } from '@casl/ability';
import { allows, type Ability } from '@hampeyman/domain/rights';
import { systemActor } from '@hampeyman/domain/access';
import fc from 'fast-check';
import { startApi, type TestApi } from '../testing/api';
import { Database } from './database';
import { accessibleSql, snakeColumns } from './where-accessible';

let api: TestApi;
let database: Database;
beforeAll(async () => {
  api = await startApi();
  database = api.get(Database);
});
afterAll(() => api.stop());

interface Sample {
  readonly id: number;
  readonly memorandumId: string;
  readonly side: string;
  readonly provinceCode: string | null;
}
type Rule = Readonly<Record<string, unknown>>;

const memoranda = ['m1', 'm2', 'm3'];
const sides = ['MINISTRY', 'ACECR', 'JOINT'];
const provinces = ['IR-29', 'IR-20', null];
const samples: readonly Sample[] = memoranda
  .flatMap((memorandumId) => sides.flatMap((side) => provinces.map((provinceCode) => ({ memorandumId, side, provinceCode }))))
  .map((sample, id) => ({ id, ...sample }));

/** CASL takes only objects with a prototype for conditions. */
const plain = <T>(members: { [K in keyof T]: fc.Arbitrary<T[K]> }): fc.Arbitrary<T> => fc.record(members, { noNullPrototype: true });

const rule: fc.Arbitrary<Rule> = fc.record(
  {
    memorandumId: fc.oneof(fc.constantFrom(...memoranda), plain({ $in: fc.subarray(memoranda) })),
    side: fc.oneof(
      fc.constantFrom(...sides),
      plain({ $in: fc.subarray(sides, { minLength: 1 }) }),
      plain({ $ne: fc.constantFrom(...sides) }),
    ),
    provinceCode: fc.constantFrom(...provinces),
  },
  { requiredKeys: [], noNullPrototype: true },
);

function abilityWith(can: readonly Rule[], cannot: readonly Rule[]): Ability {
  const builder = new AbilityBuilder(createMongoAbility);
  for (const conditions of can) builder.can('read', 'Thing', conditions as never);
  for (const conditions of cannot) builder.cannot('read', 'Thing', conditions as never);
  return builder.build();
}

/** Ids of the samples that the SQL of the ability lets through. */
async function inSql(ability: Ability): Promise<number[]> {
  const parameters: unknown[] = [JSON.stringify(samples)];
  const visible = accessibleSql(ability, 'read', 'Thing', snakeColumns('t'), parameters);
  const rows = await database.use(systemActor, (manager) =>
    manager.query<{ id: number }[]>(
      `SELECT t.id FROM (
         SELECT id, "memorandumId" AS memorandum_id, side, "provinceCode" AS province_code
         FROM jsonb_to_recordset($1::jsonb) AS r (id int, "memorandumId" text, side text, "provinceCode" text)
       ) t WHERE ${visible} ORDER BY t.id`,
      parameters,
    ),
  );
  return rows.map((row) => row.id);
}

test('an ability and its SQL agree on every row, whatever the rules', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(rule, { maxLength: 3 }), fc.array(rule, { maxLength: 2 }), async (can, cannot) => {
      const ability = abilityWith(can, cannot);
      const expected = samples.filter((sample) => allows(ability, 'read', 'Thing', sample)).map((sample) => sample.id);
      expect(await inSql(ability)).toEqual(expected);
    }),
    { numRuns: 200 },
  );
}, 60_000);

test('without a rule nothing is seen', async () => {
  expect(await inSql(abilityWith([], []))).toEqual([]);
});
