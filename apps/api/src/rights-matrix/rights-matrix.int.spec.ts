import { JwtService } from '@nestjs/jwt';
import { abilityFor, type Ability } from '@hampeyman/domain/rights';
import { Client as Connection } from 'pg';
import { z } from 'zod';
import { startApi, type TestApi } from '../testing/api';
import type { Answer, Client, SignedInClient } from '../testing/client';
import { world } from '../testing/world';
import { CaseMaker, isAllowed, leaksIn, linksOf, placesOf, send, withoutAsked, type Case, type Target } from './matrix.fixture';
import { operationsOf, type Operation } from './operations.fixture';
import { Planter, postsOf } from './planted-records.fixture';
import { wordsOfPdf } from './pdf-words.fixture';
import { figure, plantsIn, scopeNames, scopes } from './planting.fixture';
import { maySee, readers, type Reader } from './readers.fixture';

let api: TestApi;
let owner: Connection;
let maker: CaseMaker;
let operations: Operation[];
const signedIn = new Map<Reader, { client: SignedInClient; ability: Ability }>();
const strangers = new Map<string, Client>();

/** Every case asked, and every complaint about an answer, told together at the end. */
const tally = { cases: 0, leaks: 0 };

beforeAll(async () => {
  api = await startApi({ LOG_LEVEL: 'silent', HAMPEYMAN_REQUESTS_PER_MINUTE: '100000' });
  owner = new Connection({ connectionString: api.config.ownerUrl });
  await owner.connect();
  maker = new CaseMaker(owner, await new Planter(owner).plant(), postsOf);
  await maker.learn();
  operations = operationsOf((await api.nobody.get('/api/openapi.json')).json);
  for (const reader of readers) {
    const client = await api.nobody.signIn(reader.login, world.password);
    signedIn.set(reader, { client, ability: abilityFor(client.session.me.actor) });
  }
  strangers.set('nobody', api.nobody);
  const ended = await api.nobody.signIn('maryam', world.password);
  await ended.delete('/api/sessions/current');
  strangers.set('somebody whose session has ended', ended);
  strangers.set('somebody disabled since', await disabled());
  strangers.set('somebody whose token has expired', api.nobody.with({ authorization: `Bearer ${await expired()}` }));
  strangers.set(
    'somebody with a forged token',
    api.nobody.with({ authorization: `Bearer ${await expired('another-secret-of-somebody-else-000000')}` }),
  );
}, 300_000);

afterAll(async () => {
  process.stdout.write(`rights matrix: ${String(tally.cases)} cases, ${String(tally.leaks)} leaks\n`);
  await owner.end();
  await api.stop();
});

/** Somebody who signed in and whose account was closed by the administrator a moment ago. */
async function disabled(): Promise<Client> {
  const admin = await api.nobody.signIn('admin', world.password);
  await owner.query(`UPDATE people SET is_disabled = false WHERE login = 'kamran'`);
  await owner.query(
    `INSERT INTO holdings (id, post_id, person_id, held_from, is_acting, acting_for_person_id)
     VALUES (gen_random_uuid(), $1, $2, '2025-04-05', true, $3)`,
    [world.posts.manager, world.people.kamran, world.people.maryam],
  );
  const kamran = await api.nobody.signIn('kamran', world.password);
  expect((await kamran.get('/api/tasks')).status).toBe(200);
  const { etag } = await admin.get(`/api/people/${world.people.kamran}`);
  expect((await admin.send('PATCH', `/api/people/${world.people.kamran}`, { isDisabled: true }, { 'if-match': etag })).status).toBe(200);
  return kamran;
}

async function expired(secret: string = api.config.tokenSecret): Promise<string> {
  const { accessToken } = (await api.as('maryam')).session;
  const { sid } = JSON.parse(Buffer.from(accessToken.split('.')[1] ?? '', 'base64url').toString()) as { sid: string };
  return api.get(JwtService).signAsync({ sid }, { secret, algorithm: 'HS256', expiresIn: -60, issuer: 'hampeyman' });
}

const named = ({ operation, target }: Case, who: string): string => `${who}: ${operation.method} ${operation.path} [${target ?? '—'}]`;
const codeOf = (answer: Answer): string =>
  answer.status >= 400 && answer.text.startsWith('{') ? String((answer.json as { code?: unknown }).code) : '';

async function ask(client: Client, one: Case, reader: Reader | null, complaints: string[]): Promise<Answer> {
  const answer = await send(client, one);
  tally.cases += 1;
  if (answer.status >= 500 && answer.status !== 503) complaints.push(`${named(one, reader?.name ?? 'nobody')} fails: ${answer.text}`);
  const leaks = leaksIn(answer, one, reader);
  tally.leaks += leaks.length;
  if (leaks.length > 0) complaints.push(`${named(one, reader?.name ?? 'nobody')} betrays ${leaks.join(', ')} (${String(answer.status)})`);
  return answer;
}

const of = (reader: Reader): { client: SignedInClient; ability: Ability } => {
  const found = signedIn.get(reader);
  if (found === undefined) throw new Error(`${reader.name} is not signed in`);
  return found;
};
const isSession = ({ path }: Operation): boolean => path.startsWith('/api/sessions');
/** What does not exist comes first: whatever is out of sight must be answered in the same bytes. */
const targets: readonly Target[] = ['nowhere', 'c', 'a', 'b', 'f'];
const reads = (): Operation[] => operations.filter(({ method }) => method === 'GET');
const changes = (): Operation[] => operations.filter((one) => one.method !== 'GET' && !isSession(one));

/** Whether every record that the request names exists and is in sight of the reader. */
const isInSight = (one: Case, reader: Reader): boolean =>
  placesOf(one).every((place) => place !== 'nowhere' && maySee(reader, { scope: place, eyes: 'open' }));
const isPartlyInSight = (one: Case, reader: Reader): boolean =>
  placesOf(one).some((place) => place !== 'nowhere' && maySee(reader, { scope: place, eyes: 'open' }));
const isOfRecord = ({ operation }: Case): boolean => operation.method !== 'GET' || operation.path.includes('{id}');

/** What is wrong with the status of an answer, by what the reader may see and the rules allow; null where nothing is. */
function misjudged(one: Case, reader: Reader, ability: Ability, answer: Answer): string | null {
  const { operation } = one;
  const said = `${String(answer.status)} ${codeOf(answer)}`;
  if (answer.status === 401 && operation.policy !== 'public') return `is not known: ${said}`;
  if (isOfRecord(one) && !isInSight(one, reader))
    return [403, 404, 422].includes(answer.status) ? null : `reaches what is out of sight: ${said}`;
  if (!isAllowed(ability, one))
    return [403, 404, 422].includes(answer.status) || isEmptyList(answer) ? null : `does what no rule allows: ${said}`;
  // what is asked about is known to the service only, where no record is named
  const isOfRule = one.facts !== null || typeof operation.policy !== 'object' || operation.policy.action === 'read';
  if (said === '403 access.denied' && isOfRule) return `is denied what the rules allow`;
  if (operation.needsVersion && answer.status !== 412 && answer.status !== 403) return `is answered ${said}, not 412`;
  if (answer.status === 404 && operation.method === 'GET' && isOfRecord(one) && !/\/(source|minutes\.pdf)$/.test(operation.path)) {
    return `does not find what is in sight`;
  }
  return null;
}

const isEmptyList = (answer: Answer): boolean => answer.status === 200 && /^(\[\]|\{"items":\[\],"next":null\})$/.test(answer.text);

test('every operation declares its policy', () => {
  expect(operations.length).toBeGreaterThan(100);
});

test('without a valid session nothing is answered but what is public', async () => {
  const complaints: string[] = [];
  for (const operation of operations.filter((one) => !isSession(one))) {
    for (const one of maker.cases(operation, ['c', 'nowhere'])) {
      for (const [who, client] of strangers) {
        const answer = await ask(client, one, null, complaints);
        if ((answer.status === 401) === (operation.policy === 'public'))
          complaints.push(`${named(one, who)} is answered ${String(answer.status)}`);
      }
    }
  }
  expect(complaints).toEqual([]);
}, 300_000);

describe('everybody', () => {
  /** Asks every case of an operation as one reader; unseen and non-existing records must be told in the same bytes. */
  async function askAll(operation: Operation, reader: Reader, complaints: string[]): Promise<Answer[]> {
    const { client, ability } = of(reader);
    const answers: Answer[] = [];
    let absent: string | null = null;
    for (const one of maker.cases(operation, targets)) {
      const answer = await ask(client, one, reader, complaints);
      answers.push(answer);
      const complaint = misjudged(one, reader, ability, answer);
      if (complaint !== null) complaints.push(`${named(one, reader.name)} ${complaint}`);
      if (!isOfRecord(one) || isPartlyInSight(one, reader)) continue;
      const told = withoutAsked(answer, one);
      if (one.target === 'nowhere') absent = told;
      else if (absent !== null && told !== absent)
        complaints.push(`${named(one, reader.name)} tells the unseen from the absent:\n  ${told}\n  ${absent}`);
    }
    return answers;
  }

  /** Asks every operation of `list` as everybody at once. */
  async function walk(list: readonly Operation[]): Promise<string[]> {
    const complaints: string[] = [];
    for (const operation of list) {
      const answers = await Promise.all([...signedIn].map(([reader]) => askAll(operation, reader, complaints)));
      if (answers.flat().every((answer) => /^request\.(invalid|malformed)$/.test(codeOf(answer)))) {
        const [refused] = answers.flat();
        complaints.push(`${operation.method} ${operation.path} was never asked with a well-formed request: ${refused?.text ?? ''}`);
      }
    }
    return complaints;
  }

  test('reads what is theirs to see and nothing else', async () => {
    expect(await walk(reads())).toEqual([]);
  }, 900_000);

  test('finds, lists and counts exactly what they may see', async () => {
    const complaints: string[] = [];
    const { rows } = await owner.query<{ path: string; id: string; sign: string }>(
      `SELECT 'tasks' AS path, id, code AS sign FROM tasks UNION ALL SELECT 'meetings', id, code FROM meetings
       UNION ALL SELECT 'decisions', id, code FROM decisions UNION ALL SELECT 'obligations', id, code FROM obligations
       UNION ALL SELECT 'indicators', id, code FROM indicators UNION ALL SELECT 'indicator-values', id, source FROM indicator_values
       UNION ALL SELECT 'committees', id, code FROM committees`,
    );
    for (const [reader, { client, ability }] of signedIn) {
      const seen = rows.filter(({ id }) => [...plantsIn(id).values()].some((plant) => sees(reader, plant, ability)));
      for (const path of new Set(rows.map((row) => row.path))) {
        const answer = await client.get(`/api/${path}?limit=100`);
        tally.cases += 1;
        const listed = answer.status === 200 ? (answer.json as { items: { id: string }[] }).items.map(({ id }) => id) : [];
        const expected = seen.filter((row) => row.path === path).map(({ id }) => id);
        const planted = listed.filter((id) => plantsIn(id).size > 0);
        if (planted.toSorted().join() !== expected.toSorted().join()) {
          complaints.push(`${reader.name}: ${path} lists ${String(planted.length)}, not ${String(expected.length)}`);
        }
      }
      for (const { path, id, sign } of rows.filter((row) => plantsIn(row.id).size > 0)) {
        if (path === 'indicator-values' || path === 'committees') continue;
        const answer = await client.get(`/api/search?q=${sign}`);
        tally.cases += 1;
        const found = answer.status === 200 ? (answer.json as { items: { id: string }[] }).items.map((item) => item.id) : [];
        const isSeen = seen.some((row) => row.id === id);
        if (found.includes(id) !== isSeen) complaints.push(`${reader.name}: search for ${sign} finds ${String(found.length)}`);
        if (!isSeen) tally.leaks += found.length;
      }
      const figures = await client.get(`/api/dashboard?asOf=2026-11-23`);
      const total = figures.status === 200 ? (figures.json as { tasks: { total: number } }).tasks.total : 0;
      const expected = seen.filter((row) => row.path === 'tasks').length;
      if (total !== expected) complaints.push(`${reader.name}: the dashboard counts ${String(total)} tasks, not ${String(expected)}`);
    }
    expect(complaints).toEqual([]);
  }, 900_000);

  test('meets no figure of another province in the history of an indicator', async () => {
    const manager = await api.as('maryam');
    const [indicator] = (await manager.get('/api/indicators?limit=100')).as(
      z.object({ items: z.array(z.object({ id: z.string() })) }),
    ).items;
    const address = `/api/indicators/${indicator?.id ?? ''}`;
    const targets = (['a', 'b'] as const).map((scope) => ({
      ...{ provinceCode: scopes[scope].provinceCode, period: '1406-H1', value: figure(scope) },
    }));
    const set = await manager.send('POST', `${address}/targets`, { targets }, { 'if-match': (await manager.get(address)).etag });
    expect(set.status).toBe(200);
    for (const reader of readers.filter(({ provinceCode, memorandum }) => provinceCode !== null && memorandum === 'own')) {
      const history = await of(reader).client.get(`/api/activity?subject=${indicator?.id ?? ''}`);
      tally.cases += 1;
      const told = [...plantsIn(history.text)].filter(([sign]) => sign.startsWith('7')).map(([, plant]) => maySee(reader, plant));
      expect([reader.name, told]).toEqual([reader.name, [true]]);
    }
  });

  test('is read to from a print as from a page', async () => {
    const manager = await api.as('maryam');
    const { items } = (await manager.get('/api/meetings?state=HELD')).as(
      z.object({ items: z.array(z.object({ id: z.string(), placeFa: z.string() })) }),
    );
    for (const { id, placeFa } of items.filter((meeting) => plantsIn(meeting.placeFa).size > 0)) {
      const print = await manager.get(`/api/meetings/${id}/minutes.pdf`);
      expect(print.status).toBe(200);
      expect([...plantsIn(wordsOfPdf(print.raw)).keys()]).toContain(placeFa);
    }
  });

  test('changes what the rules allow and nothing else', async () => {
    expect(await walk(changes())).toEqual([]);
  }, 900_000);

  test('learns nothing by linking to what is out of sight', async () => {
    const complaints: string[] = [];
    for (const operation of changes()) {
      for (const property of linksOf(operation)) {
        for (const [reader, { client, ability }] of signedIn) {
          for (const one of maker.cases(operation, scopeNames)) {
            if (!isInSight(one, reader) || !isAllowed(ability, one)) continue;
            const version = operation.needsVersion ? await versionOf(client, one) : '"1"';
            const answers: string[] = [];
            for (const to of targets) {
              const linked = maker.withLink(one, property, to);
              if (isInSight(linked, reader)) continue;
              const answer = await send(client, linked, version);
              tally.cases += 1;
              const leaks = leaksIn(answer, linked, reader);
              tally.leaks += leaks.length;
              if (leaks.length > 0) complaints.push(`${named(one, reader.name)} ${property} → ${to} betrays ${leaks.join(', ')}`);
              if (answer.status < 300) complaints.push(`${named(one, reader.name)} links ${property} to ${to}`);
              answers.push(withoutAsked(answer, linked));
            }
            if (new Set(answers).size > 1)
              complaints.push(
                `${named(one, reader.name)} ${property} tells the unseen from the absent:\n  ${[...new Set(answers)].join('\n  ')}`,
              );
          }
        }
      }
    }
    expect(complaints).toEqual([]);
  }, 900_000);
});

function sees(reader: Reader, plant: Parameters<typeof maySee>[1], ability: Ability): boolean {
  return maySee(reader, plant) && ability.can('read', 'Dashboard');
}

/** The version of the record that a case would change. */
async function versionOf(client: Client, { url }: Case): Promise<string> {
  const [, record = ''] = /^(\/api\/[a-z-]+\/[0-9a-f-]+)/.exec(url) ?? [];
  const answer = await client.get(record);
  return answer.status === 200 ? answer.etag : '"1"';
}

test('there are enough cases, and no leak', () => {
  expect(tally.cases).toBeGreaterThan(2_000);
  expect(tally.leaks).toBe(0);
});
