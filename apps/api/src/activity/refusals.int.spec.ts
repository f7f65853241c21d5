import { randomUUID } from 'node:crypto';
import { activityPage } from '@hampeyman/domain/activity';
import { z } from 'zod';
import { startApi, type TestApi } from '../testing/api';
import { world } from '../testing/world';
import { Refusals, toldPerMinute } from './refusals';
import { Verifications } from './verifications';

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.stop());

type Row = Record<string, unknown>;

const refusals = (more = ''): Promise<readonly Row[]> =>
  api.sql(
    `SELECT action, person_id, subject_type, subject_id, chain, side, details FROM activity WHERE action LIKE 'access.%' ${more} ORDER BY seq`,
  );

/** The next minute would begin another count. */
async function inOneMinute(): Promise<void> {
  const [row] = await api.sql('SELECT extract(second FROM clock_timestamp())::float AS second');
  if (Number(row?.['second']) > 45) await new Promise((done) => setTimeout(done, (60.2 - Number(row?.['second'])) * 1_000));
}

test('what somebody was denied is on record, with what they asked for and why not', async () => {
  const reza = await api.as('reza');
  const answer = await reza.post('/api/organisations', {
    code: 'NEW',
    nameFa: 'تازه',
    side: 'MINISTRY',
    parentId: world.organisations.ministry,
  });
  expect(answer.refusal).toBe('403 access.denied');
  expect(await refusals()).toEqual([
    {
      action: 'access.refused',
      person_id: world.people.reza,
      subject_type: 'Organisation',
      subject_id: null,
      chain: 'system',
      side: 'MINISTRY',
      details: { refusal: 'access.denied', operation: 'POST /api/organisations' },
    },
  ]);
});

test('so is what is not theirs to see, by its id and not by its code', async () => {
  const id = randomUUID();
  expect((await (await api.as('ali')).get(`/api/tasks/${id}`)).refusal).toBe('404 tasks.not-found');
  expect(await refusals(`AND subject_id = '${id}'`)).toMatchObject([{ subject_type: 'Task', details: { refusal: 'tasks.not-found' } }]);
});

test('a refusal within a repeatable create is on record although the act was rolled back', async () => {
  const before = await refusals();
  const nasrin = await api.as('nasrin');
  const body = { code: 'X-1', titleFa: 'سمت', organisationId: world.organisations.ministry, role: null, scopeLevel: 'NATIONAL' };
  expect((await nasrin.post('/api/posts', body, { 'idempotency-key': 'once' })).status).toBe(403);
  expect(await refusals()).toHaveLength(before.length + 1);
});

test('strangers, wrong words and stale versions fill nothing', async () => {
  const before = await refusals();
  expect((await api.nobody.get(`/api/tasks/${randomUUID()}`)).status).toBe(401);
  expect((await api.nobody.get('/api/no-such-address')).status).toBe(404);
  const reza = await api.as('reza');
  expect((await reza.get('/api/tasks/T-09')).status).toBe(422);
  expect((await reza.patch('/api/me', 999, { theme: 'dark' })).status).toBe(412);
  expect(await refusals()).toHaveLength(before.length);
});

test('one person cannot fill the record: beyond twenty in a minute there is one entry with the number', async () => {
  await inOneMinute();
  const hassan = await api.as('hassan');
  await Promise.all(Array.from({ length: toldPerMinute + 30 }, () => hassan.get(`/api/tasks/${randomUUID()}`)));
  const own = `AND person_id = '${world.people.hassan}'`;
  expect(await refusals(own)).toHaveLength(toldPerMinute);
  await api.sql(`UPDATE refusals SET minute = minute - interval '1 minute'`);
  // two processes settle at once: the count is taken over once
  await Promise.all([api.get(Refusals).settle(), api.get(Refusals).settle()]);
  const often = await refusals(`${own} AND action = 'access.refused-often'`);
  expect(often).toMatchObject([{ subject_type: 'Person', subject_id: world.people.hassan, details: { count: 30 } }]);
  expect(await api.sql('SELECT 1 FROM refusals')).toEqual([]);
  expect((await api.get(Verifications).examine()).breaks).toEqual([]);
});

test('a record that cannot be written leaves the answer as it is', async () => {
  await api.sql('ALTER TABLE refusals RENAME TO refusals_away');
  try {
    expect((await (await api.as('zahra')).get(`/api/tasks/${randomUUID()}`)).refusal).toBe('404 tasks.not-found');
  } finally {
    await api.sql('ALTER TABLE refusals_away RENAME TO refusals');
  }
});

test('refusals are seen by who was refused, by administrator and auditor, and by nobody else', async () => {
  const seenBy = async (name: Parameters<TestApi['as']>[0]): Promise<ReadonlySet<unknown>> => {
    const page = (await (await api.as(name)).get('/api/activity?kind=REFUSAL&limit=100')).as(activityPage);
    return new Set(page.items.map(({ person }) => person?.id));
  };
  expect(await seenBy('nasrin')).toEqual(new Set([world.people.nasrin]));
  expect(await seenBy('maryam')).toEqual(new Set());
  for (const name of ['admin', 'auditor'] as const) expect((await seenBy(name)).has(world.people.nasrin)).toBe(true);
});

const operation = z.looseObject({
  parameters: z.array(z.looseObject({ in: z.string(), name: z.string(), required: z.boolean(), schema: z.unknown() })),
  requestBody: z.looseObject({ content: z.record(z.string(), z.looseObject({ schema: z.unknown() })) }).optional(),
  'x-policy': z.unknown(),
});
const document = z.looseObject({ paths: z.record(z.string(), z.record(z.string(), operation)) });

type Schema = Readonly<Record<string, unknown>>;

const examples: Readonly<Record<string, unknown>> = {
  uuid: randomUUID(),
  date: '2026-12-01',
  'date-time': '2026-12-01T08:00:00Z',
  email: 'a@example.org',
};

/** A value that a JSON schema takes, as far as the schema tells. */
function sample(schema: Schema): unknown {
  const { type, const: only, enum: choices, anyOf, format, properties, required, items, minItems, minLength, minimum, pattern } = schema;
  if (only !== undefined) return only;
  if (Array.isArray(choices)) return choices[0];
  if (Array.isArray(anyOf)) return sample(anyOf[0] as Schema);
  switch (type) {
    case 'object':
      return Object.fromEntries(
        ((required as string[] | undefined) ?? []).map((name) => [name, sample((properties as Record<string, Schema>)[name] ?? {})]),
      );
    case 'array':
      return Array.from({ length: Number(minItems ?? 0) }, () => sample(items as Schema));
    case 'integer':
    case 'number':
      return Number(minimum ?? 1);
    case 'boolean':
      return true;
    default:
      if (typeof format === 'string' && format in examples) return examples[format];
      if (typeof pattern === 'string' && pattern.includes('[A-Z0-9]')) return 'X-1';
      return 'x'.repeat(Math.max(Number(minLength ?? 0), 3));
  }
}

test('every operation of the OpenAPI document that refuses somebody leaves it on record', async () => {
  const { paths } = (await api.nobody.get('/api/openapi.json')).as(document);
  const operations = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, described]) => ({ path, method: method.toUpperCase(), ...described })),
  );
  const refused = new Map<string, string>();
  let asked = 0;
  for (const name of ['parvin', 'admin', 'nasrin'] as const) {
    const person = await api.as(name);
    for (const { path, method, parameters, requestBody, ...described } of operations) {
      // whoever signs out or ends their sessions would have no say in what follows
      if (described['x-policy'] === 'public' || path.includes('/sessions')) continue;
      // beyond twenty in a minute they would be counted instead of told
      if (asked % 15 === 0) await api.sql('DELETE FROM refusals');
      asked += 1;
      const given = (place: string): [string, unknown][] =>
        parameters
          .filter((one) => one.in === place && (one.required || place === 'path'))
          .map((one) => [one.name, sample(one.schema as Schema)]);
      const address = given('path').reduce((made, [key, value]) => made.replace(`{${key}}`, encodeURIComponent(String(value))), path);
      const query = new URLSearchParams(given('query').map(([key, value]): [string, string] => [key, String(value)])).toString();
      const body = requestBody === undefined ? undefined : sample((requestBody.content['application/json']?.schema ?? {}) as Schema);
      const answer = await person.send(method as 'GET', `${address}${query === '' ? '' : `?${query}`}`, body, { 'if-match': '"1"' });
      if (answer.status !== 403 && answer.status !== 404) continue;
      refused.set(String(answer.headers['x-request-id']), `${method} ${path} ${answer.problem.code}`);
    }
  }
  const rows = await api.sql(`SELECT request_id, details->>'refusal' AS code FROM activity WHERE action = 'access.refused'`);
  const codes = new Map(rows.map(({ request_id: id, code }) => [String(id), String(code)]));
  const told = [...refused].map(([id, what]) => `${what.split(' ').slice(0, 2).join(' ')} ${codes.get(id) ?? 'is not on record'}`);
  expect(told).toEqual([...refused.values()]);
  expect(refused.size).toBeGreaterThan(100);
}, 120_000);
