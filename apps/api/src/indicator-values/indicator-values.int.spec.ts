import { indicatorValue, type EnterValue, type IndicatorValue } from '@hampeyman/domain/indicator-values';
import { indicator, type Indicator } from '@hampeyman/domain/indicators';
import { activityPage } from '@hampeyman/domain/activity';
import { period } from '@hampeyman/domain/calendar';
import { listOf, postRef } from '@hampeyman/domain/records';
import { systemActor } from '@hampeyman/domain/access';
import { anActor } from '@hampeyman/domain/testing';
import { startApi, type TestApi } from '../testing/api';
import { addStrangers, strangerPosts } from '../testing/strangers';
import { world, type PersonName } from '../testing/world';
import { IndicatorValuesService } from './indicator-values.service';

let api: TestApi;
let jobs: Indicator;
let share: Indicator;
let fields: Indicator;
beforeAll(async () => {
  api = await startApi();
  const ratio = {
    kind: 'RATIO',
    unitCode: 'PERCENT',
    placeAggregation: 'RATIO_OF_SUMS',
    numerator: { fa: 'صورت' },
    denominator: { fa: 'مخرج' },
    isCumulative: false,
  };
  jobs = await define('IND-11', {});
  share = await define('IND-12', ratio);
  fields = await define('IND-16', { isNational: true, placeAggregation: 'NONE' });
});
afterAll(() => api.stop());

async function define(code: string, change: Record<string, unknown>): Promise<Indicator> {
  const body = {
    ...{
      memorandumId: world.memorandum,
      code,
      side: 'ACECR',
      titleFa: 'شاخص آزمایشی',
      unitCode: 'PERSON',
      unitFa: 'نفر',
      unitEn: 'person',
    },
    ...{ direction: 'INCREASE', level: 'OUTCOME', kind: 'COUNT', isCumulative: true, placeAggregation: 'SUM', frequency: 'HALF_YEAR' },
    ...{ ministryPostId: world.posts.manager, acecrPostId: world.posts.staff },
    ...change,
  };
  return (await (await api.as('maryam')).post('/api/indicators', body)).as(indicator);
}

const entry = (change: Partial<EnterValue> & { indicatorId: string }): Record<string, unknown> => ({
  provinceCode: 'IR-29',
  period: '1405-H1',
  value: 278,
  source: 'گزارش جهاد دانشگاهی استان',
  ...change,
});

async function enter(who: PersonName, change: Partial<EnterValue> & { indicatorId: string }): Promise<IndicatorValue> {
  return (await (await api.as(who)).post('/api/indicator-values', entry(change))).as(indicatorValue);
}

async function act(who: PersonName, noun: string, value: IndicatorValue, body: unknown = {}) {
  return (await api.as(who)).act(`/api/indicator-values/${value.id}/${noun}`, value.version, body);
}

test('a province’s value goes from draft to sent to accepted, and says who, when and from what source', async () => {
  const draft = await enter('hassan', { indicatorId: jobs.id, period: period.parse('1404-H1'), value: 70, send: false });
  expect(draft).toMatchObject({
    state: 'DRAFT',
    side: 'ACECR',
    revision: 1,
    submittedBy: null,
    waitingPost: null,
    provenance: 'ENTERED',
    isSample: false,
  });
  const hassan = await api.as('hassan');
  const corrected = (await hassan.patch(`/api/indicator-values/${draft.id}`, draft.version, { value: 72, isApproximate: true })).as(
    indicatorValue,
  );
  expect(corrected).toMatchObject({ value: 72, isApproximate: true, source: draft.source });
  const sent = (await act('hassan', 'submission', corrected)).as(indicatorValue);
  expect(sent).toMatchObject({
    state: 'SENT',
    submittedSide: 'ACECR',
    submittedBy: { id: world.people.hassan },
    waitingPost: { code: 'MCLS_SK_DG' },
  });
  const accepted = (await act('reza', 'acceptance', sent)).as(indicatorValue);
  expect(accepted).toMatchObject({
    state: 'ACCEPTED',
    decidedBy: { id: world.people.reza },
    decidedByPost: { code: 'MCLS_SK_DG' },
    waitingPost: null,
  });
  const activity = await api.sql(`SELECT action FROM activity WHERE subject_id = '${draft.id}' ORDER BY seq`);
  expect(activity.map((row) => row['action'])).toEqual([
    'indicator-values.drafted',
    'indicator-values.changed',
    'indicator-values.sent',
    'indicator-values.accepted',
  ]);
});

test('a returned value keeps its reason and is followed by the next revision', async () => {
  const sent = await enter('hassan', { indicatorId: jobs.id, period: period.parse('1404-H2'), value: 199 });
  expect((await act('reza', 'return', sent, {})).problem.fields?.[0]).toMatchObject({ path: 'reasonFa', code: 'field.required' });
  const returned = (await act('reza', 'return', sent, { reasonFa: 'برای ۱۸ نفر سفارش معتبر پیوست نشده است' })).as(indicatorValue);
  expect(returned).toMatchObject({
    state: 'RETURNED',
    returnReasonFa: 'برای ۱۸ نفر سفارش معتبر پیوست نشده است',
    decidedBy: { id: world.people.reza },
  });
  const second = await enter('hassan', { indicatorId: jobs.id, period: period.parse('1404-H2'), value: 181 });
  expect(second).toMatchObject({ revision: 2, state: 'SENT' });
  expect((await act('reza', 'acceptance', returned)).refusal).toBe('403 access.denied');
  expect((await act('reza', 'acceptance', second)).as(indicatorValue).state).toBe('ACCEPTED');
});

test('a cumulative value below the former one is held against it, not refused', async () => {
  const sent = await enter('hassan', { indicatorId: jobs.id, value: 100 });
  expect(sent).toMatchObject({ former: { period: '1404-H2', value: 181 }, warnings: ['BELOW_FORMER'] });
  const again = await (await api.as('hassan')).post('/api/indicator-values', entry({ indicatorId: jobs.id, value: 278 }));
  expect(again.refusal).toBe('409 indicator-values.open-exists');
  (await act('reza', 'return', sent, { reasonFa: 'یک رقم افتاده است' })).as(indicatorValue);
});

test('who waits is named before anything is sent', async () => {
  const ask = async (who: PersonName, query: string) => (await api.as(who)).get(`/api/indicator-values/decider?${query}`);
  expect((await ask('hassan', `indicatorId=${jobs.id}&provinceCode=IR-29`)).as(postRef)).toMatchObject({
    code: 'MCLS_SK_DG',
    personEn: 'Reza Ahmadi',
  });
  expect((await ask('reza', `indicatorId=${jobs.id}&provinceCode=IR-29`)).as(postRef).code).toBe('ACECR_EDU_EXP');
  expect((await ask('zahra', `indicatorId=${fields.id}`)).as(postRef).code).toBe('MCLS_EMP_MGR');
  expect((await ask('hassan', `indicatorId=${jobs.id}&provinceCode=IR-20`)).refusal).toBe('403 access.denied');
  expect((await ask('zahra', `indicatorId=${world.posts.admin}`)).refusal).toBe('404 indicators.not-found');
});

test('a director of the province whose agency is no party decides nothing', async () => {
  await addStrangers(api);
  await api.sql(`UPDATE posts SET role = 'PROVINCIAL_DIRECTOR', scope_level = 'PROVINCE', scope_province_code = 'IR-29', code = 'AAA'
    WHERE id = '${strangerPosts.ministry}'`);
  const waits = await (await api.as('hassan')).get(`/api/indicator-values/decider?indicatorId=${jobs.id}&provinceCode=IR-29`);
  expect(waits.as(postRef)).toMatchObject({ id: world.posts.director });
});

test('the Ministry’s director submits and ACECR’s owner accepts', async () => {
  const sent = await enter('reza', { indicatorId: share.id, value: 63.5 });
  expect(sent.waitingPost?.code).toBe('ACECR_EDU_EXP');
  expect((await act('maryam', 'acceptance', sent)).refusal).toBe('403 indicator-values.decider-same-side');
  expect((await act('reza', 'acceptance', sent)).refusal).toBe('403 indicator-values.decider-is-submitter');
  expect((await act('hassan', 'acceptance', sent)).refusal).toBe('403 access.denied');
  expect((await act('auditor', 'acceptance', sent)).refusal).toBe('403 indicator-values.decider-same-side');
  const waiting = (await (await api.as('zahra')).get('/api/indicator-values?waitingForMe=true')).as(listOf(indicatorValue));
  expect(waiting.items.map((one) => one.id)).toEqual([sent.id]);
  expect((await act('zahra', 'acceptance', sent)).as(indicatorValue).state).toBe('ACCEPTED');
  expect((await act('zahra', 'acceptance', { ...sent, version: sent.version + 1 })).refusal).toBe('403 access.denied');
});

test('two decisions at once: the second meets the first', async () => {
  const sent = await enter('zahra', { indicatorId: fields.id, provinceCode: null, value: 5 });
  const answers = await Promise.all([act('maryam', 'acceptance', sent), act('maryam', 'return', sent, { reasonFa: 'بازبینی شود' })]);
  expect(answers.map((answer) => answer.status).toSorted()).not.toEqual([200, 200]);
  expect(answers.filter((answer) => answer.status < 300)).toHaveLength(1);
});

test('the same create twice under one key is one value', async () => {
  const hassan = await api.as('hassan');
  const body = entry({ indicatorId: share.id, period: period.parse('1404-H1'), value: 35 });
  const first = (await hassan.post('/api/indicator-values', body, { 'idempotency-key': 'share-1404' })).as(indicatorValue);
  const second = (await hassan.post('/api/indicator-values', body, { 'idempotency-key': 'share-1404' })).as(indicatorValue);
  expect(second.id).toBe(first.id);
});

describe('a value is refused', () => {
  it.each<[string, PersonName, () => Partial<EnterValue> & { indicatorId: string }, string]>([
    [
      'for a month of a half-yearly indicator',
      'hassan',
      () => ({ indicatorId: jobs.id, period: period.parse('1405-06') }),
      '422 indicator-values.period-not-of-frequency',
    ],
    [
      'before its period is over',
      'hassan',
      () => ({ indicatorId: jobs.id, period: period.parse('1499-H2') }),
      '422 indicator-values.period-not-over',
    ],
    ['when it is negative', 'hassan', () => ({ indicatorId: jobs.id, value: -1 }), '422 indicator-values.negative'],
    ['when persons come in halves', 'hassan', () => ({ indicatorId: jobs.id, value: 1.5 }), '422 indicator-values.not-whole'],
    ['beyond a hundred percent', 'hassan', () => ({ indicatorId: share.id, value: 101 }), '422 indicator-values.percent-out-of-range'],
    [
      'for the country where provinces report',
      'zahra',
      () => ({ indicatorId: jobs.id, provinceCode: null }),
      '422 indicator-values.province-required',
    ],
    ['for a province where the country reports', 'zahra', () => ({ indicatorId: fields.id }), '422 indicator-values.national-only'],
    ['for another province', 'nasrin', () => ({ indicatorId: jobs.id }), '403 access.denied'],
    ['for the country, by a province', 'hassan', () => ({ indicatorId: fields.id, provinceCode: null }), '403 access.denied'],
    ['from the auditor', 'auditor', () => ({ indicatorId: jobs.id }), '403 access.denied'],
    ['from a secretary', 'fatemeh', () => ({ indicatorId: jobs.id }), '403 access.denied'],
    ['from the administrator, who sees no indicators', 'admin', () => ({ indicatorId: jobs.id }), '404 indicators.not-found'],
    ['of an indicator that is not there', 'hassan', () => ({ indicatorId: world.posts.admin }), '404 indicators.not-found'],
  ])('%s', async (_, who, change, refusal) => {
    expect((await (await api.as(who)).post('/api/indicator-values', entry(change()))).refusal).toBe(refusal);
  });

  it('where nobody of the other side could accept it', async () => {
    const orphan = await define('IND-90', { ministryPostId: null });
    const answer = await (await api.as('zahra')).post('/api/indicator-values', entry({ indicatorId: orphan.id, provinceCode: 'IR-27' }));
    expect(answer.refusal).toBe('409 indicator-values.no-decider');
  });

  it('to be changed or sent again once it is sent', async () => {
    const orphan = await define('IND-91', {});
    const sent = await enter('hassan', { indicatorId: orphan.id });
    const hassan = await api.as('hassan');
    expect((await hassan.patch(`/api/indicator-values/${sent.id}`, sent.version, { value: 1 })).refusal).toBe('403 access.denied');
    expect((await hassan.patch(`/api/indicator-values/${sent.id}`, 99, { value: 1 })).refusal).toBe('403 access.denied');
    expect((await hassan.act(`/api/indicator-values/${sent.id}/submission`, sent.version)).refusal).toBe('403 access.denied');
    expect((await hassan.send('POST', `/api/indicator-values/${sent.id}/submission`, {})).refusal).toBe('428 request.version-required');
    expect((await (await api.as('reza')).act(`/api/indicator-values/${sent.id}/acceptance`, 99)).refusal).toBe('412 request.stale');
  });
});

test('the history of a draft is its own side’s: the other side learns of it when it is sent, and never of its figures', async () => {
  const draft = await enter('hassan', { indicatorId: jobs.id, period: period.parse('1403-H2'), value: 111, send: false });
  const hassan = await api.as('hassan');
  const corrected = (await hassan.patch(`/api/indicator-values/${draft.id}`, draft.version, { value: 222 })).as(indicatorValue);
  await act('hassan', 'submission', corrected);
  const seenBy = async (name: PersonName) => (await (await api.as(name)).get(`/api/activity?subject=${draft.id}`)).as(activityPage).items;
  expect((await seenBy('reza')).map(({ action }) => action)).toEqual(['indicator-values.sent']);
  const items = await seenBy('zahra');
  expect(items.map(({ action }) => action)).toEqual(['indicator-values.sent', 'indicator-values.changed', 'indicator-values.drafted']);
  expect(JSON.stringify(items)).toContain('222');
  expect(JSON.stringify(items.slice(1).map(({ details }) => details))).not.toMatch(/111|222/);
});

test('a future period may be drafted, and sent only when it is over', async () => {
  const draft = await enter('hassan', { indicatorId: jobs.id, period: period.parse('1499-H2'), send: false });
  expect((await act('hassan', 'submission', draft)).refusal).toBe('422 indicator-values.period-not-over');
  for (const who of ['reza', 'maryam', 'nasrin'] as const) {
    expect((await (await api.as(who)).get(`/api/indicator-values/${draft.id}`)).refusal).toBe('404 indicator-values.not-found');
  }
  expect((await (await api.as('zahra')).get(`/api/indicator-values/${draft.id}`)).as(indicatorValue).state).toBe('DRAFT');
});

describe('drafts of both sides', () => {
  const place = { period: period.parse('1402-H1') };

  test('know nothing of each other: neither refusal nor number tells', async () => {
    const counted = await define('IND-92', {});
    const at = { ...place, indicatorId: counted.id };
    const ours = await enter('hassan', { ...at, value: 10, send: false });
    const theirs = await enter('reza', { ...at, value: 20, send: false });
    expect([ours.revision, theirs.revision]).toEqual([1, 1]);
    for (const who of ['hassan', 'reza'] as const) {
      const again = await (await api.as(who)).post('/api/indicator-values', entry({ ...at, send: false }));
      expect(again.refusal).toBe('409 indicator-values.open-exists');
    }
    const sent = (await act('reza', 'submission', theirs)).as(indicatorValue);
    expect((await act('hassan', 'submission', ours)).refusal).toBe('409 indicator-values.open-exists');
    expect((await (await api.as('reza')).post('/api/indicator-values', entry(at))).refusal).toBe('409 indicator-values.open-exists');
    (await act('zahra', 'return', sent, { reasonFa: 'منبع روشن نیست' })).as(indicatorValue);
    expect((await act('hassan', 'submission', ours)).as(indicatorValue)).toMatchObject({ revision: 2, state: 'SENT', value: 10 });
  });

  test('do not stop the definition from being put right, and are held against it when they are sent', async () => {
    const counted = await define('IND-93', {
      kind: 'RATIO',
      numerator: { fa: 'صورت' },
      denominator: { fa: 'مخرج' },
      placeAggregation: 'NONE',
    });
    const draft = await enter('hassan', { ...place, indicatorId: counted.id, value: 10.5, send: false });
    const changed = await (await api.as('maryam')).patch(`/api/indicators/${counted.id}`, counted.version, { kind: 'COUNT' });
    expect(changed.status).toBe(200);
    expect((await act('hassan', 'submission', draft)).refusal).toBe('422 indicator-values.not-whole');
    const back = await (await api.as('maryam')).patch(`/api/indicators/${counted.id}`, counted.version + 1, { kind: 'RATIO' });
    expect(back.status).toBe(200);
  });
});

test('who has submitted a value does not accept it through a post of the other side', async () => {
  const counted = await define('IND-94', {});
  const sent = await enter('hassan', { indicatorId: counted.id });
  const deputy = (person: string, principal: string) =>
    api.sql(`INSERT INTO holdings (id, post_id, person_id, held_from, is_acting, acting_for_person_id)
      VALUES (gen_random_uuid(), '${world.posts.provincialStaff}', '${person}', '2026-01-01', true, '${principal}')`);
  await deputy(world.people.reza, world.people.hassan);
  for (const noun of ['acceptance', 'return']) {
    expect((await act('reza', noun, sent, noun === 'return' ? { reasonFa: 'نادرست' } : {})).refusal).toBe(
      '403 indicator-values.decider-is-submitter',
    );
  }
  await api.sql('DELETE FROM holdings WHERE is_acting');
  expect((await act('reza', 'acceptance', sent)).as(indicatorValue).state).toBe('ACCEPTED');
});

test('values of a province are not there for another province', async () => {
  const sent = await enter('nasrin', { indicatorId: jobs.id, provinceCode: 'IR-20', period: period.parse('1404-H1'), value: 71 });
  const [reza, ali, auditor] = [await api.as('reza'), await api.as('ali'), await api.as('auditor')];
  expect((await reza.get(`/api/indicator-values/${sent.id}`)).refusal).toBe('404 indicator-values.not-found');
  expect((await act('reza', 'acceptance', sent)).refusal).toBe('404 indicator-values.not-found');
  const listed = (await reza.get(`/api/indicator-values?indicatorId=${jobs.id}`)).as(listOf(indicatorValue));
  expect(listed.items.every((one) => one.provinceCode === 'IR-29')).toBe(true);
  expect(
    (await ali.get(`/api/indicator-values?provinceCode=IR-20&state=SENT&period=1404-H1&indicatorCode=IND-11`))
      .as(listOf(indicatorValue))
      .items.map((one) => one.id),
  ).toEqual([sent.id]);
  expect((await auditor.get(`/api/indicator-values/${sent.id}`)).as(indicatorValue).id).toBe(sent.id);
  expect((await api.nobody.get('/api/indicator-values')).status).toBe(401);
});

test('a list goes on where its page ended, the latest revision of a place first', async () => {
  const maryam = await api.as('maryam');
  const all = (await maryam.get('/api/indicator-values?limit=100')).as(listOf(indicatorValue)).items;
  const places = all.filter((one) => one.indicator.code === 'IND-11' && one.period === '1404-H2');
  expect(places.map((one) => one.revision)).toEqual([2, 1]);
  const seen: string[] = [];
  for (let cursor = ''; ;) {
    const { items, next } = (await maryam.get(`/api/indicator-values?limit=2${cursor}`)).as(listOf(indicatorValue));
    seen.push(...items.map((one) => one.id));
    if (next === null) break;
    cursor = `&cursor=${next}`;
  }
  expect(seen).toEqual(all.map((one) => one.id));
});

test('only the portal itself records what the source document says', async () => {
  const service = api.get(IndicatorValuesService);
  const seed = {
    indicatorId: jobs.id,
    provinceCode: 'IR-29',
    period: period.parse('1390..1394'),
    value: 24_000,
    isApproximate: true,
    source: 'S21',
  };
  const made = await service.recordSeed(systemActor, seed);
  expect(made).toMatchObject({ state: 'ACCEPTED', provenance: 'SEED', submittedBy: null, decidedBy: null, isSample: false, former: null });
  const manager = anActor({
    personId: world.people.maryam,
    postId: world.posts.manager,
    side: 'MINISTRY',
    role: 'MINISTRY_MANAGER',
    memorandumIds: [world.memorandum],
  });
  await expect(service.recordSeed(manager, seed)).rejects.toThrow('access.denied');
});
