import { indicatorValue, type EnterValue, type IndicatorValue } from '@hampeyman/domain/indicator-values';
import {
  indicator,
  indicatorAchievements,
  indicatorMatrix,
  indicatorSummary,
  indicatorTargets,
  type Achievement,
  type DefineIndicator,
  type Indicator,
} from '@hampeyman/domain/indicators';
import { listOf } from '@hampeyman/domain/records';
import { Clock } from '../clock/clock';
import { startApi, type TestApi } from '../testing/api';
import { addStrangers, strangerPosts } from '../testing/strangers';
import { world, type PersonName } from '../testing/world';

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
  await addStrangers(api);
  await defineJobs();
});
afterAll(() => api.stop());

const jobs: Partial<DefineIndicator> & { code: string } = {
  code: 'IND-11',
  titleFa: 'تعداد فرصت شغلی ایجادشده',
  titleEn: 'Jobs created',
  unitCode: 'PERSON',
  unitFa: 'نفر',
  unitEn: 'person',
  direction: 'INCREASE',
  level: 'OUTCOME',
  kind: 'COUNT',
  isCumulative: true,
  placeAggregation: 'SUM',
  frequency: 'HALF_YEAR',
  isHeadline: true,
  side: 'ACECR',
};

function definition(change: Record<string, unknown>): Record<string, unknown> {
  return {
    ...jobs,
    memorandumId: world.memorandum,
    baseline: { value: 0, on: '2025-03-21' },
    ministryPostId: world.posts.manager,
    acecrPostId: world.posts.staff,
    ...change,
  };
}

async function define(change: Record<string, unknown> = {}): Promise<Indicator> {
  return (await (await api.as('maryam')).post('/api/indicators', definition(change))).as(indicator);
}

async function enter(who: PersonName, value: Partial<EnterValue> & { indicatorId: string }): Promise<IndicatorValue> {
  const body = { provinceCode: 'IR-29', period: '1405-H1', source: 'گزارش جهاد دانشگاهی استان', ...value };
  return (await (await api.as(who)).post('/api/indicator-values', body)).as(indicatorValue);
}

async function accepted(
  who: PersonName,
  decider: PersonName,
  value: Partial<EnterValue> & { indicatorId: string },
): Promise<IndicatorValue> {
  // before the day as of which this spec asks, whatever the day on which it runs
  return api.get(Clock).at('2026-11-22T08:00:00Z', async () => {
    const sent = await enter(who, value);
    return (await (await api.as(decider)).act(`/api/indicator-values/${sent.id}/acceptance`, sent.version)).as(indicatorValue);
  });
}

/** The sample table of the six provinces: what was expected by the end of 1405-H1, what was reported, and what that makes (§5.1). */
const table = [
  ['IR-29', 240, 278, 115.8, 'GREEN'],
  ['IR-20', 260, 274, 105.4, 'GREEN'],
  ['IR-27', 460, 398, 86.5, 'AMBER'],
  ['IR-21', 360, 281, 78.1, 'AMBER'],
  ['IR-13', 420, 266, 63.3, 'RED'],
  ['IR-11', 300, 107, 35.7, 'RED'],
] as const;

let jobsId = '';
async function defineJobs(): Promise<void> {
  const made = await define();
  jobsId = made.id;
  const targets = table.flatMap(([provinceCode, expected]) => [
    { provinceCode, period: '1405-H1', value: expected },
    { provinceCode, period: '1406-H2', value: expected * 2 },
  ]);
  (await (await api.as('maryam')).act(`/api/indicators/${made.id}/targets`, made.version, { targets })).as(indicatorTargets);
  for (const [provinceCode, , value] of table)
    await accepted('zahra', deciderOf(provinceCode), { indicatorId: made.id, provinceCode, value });
}

/** Two provinces of the small world have a director; elsewhere the Ministry's owner of the indicator decides. */
function deciderOf(provinceCode: string): PersonName {
  return provinceCode === 'IR-29' ? 'reza' : provinceCode === 'IR-20' ? 'ali' : 'maryam';
}

const asOf = 'asOf=2026-11-23';

async function achievements(who: PersonName, id: string, query = asOf) {
  return (await (await api.as(who)).get(`/api/indicators/${id}/achievements?${query}`)).as(indicatorAchievements);
}

function cell(cells: readonly Achievement[], provinceCode: string | null, period = '1405-H1'): Achievement | undefined {
  return cells.find((one) => one.provinceCode === provinceCode && one.period === period);
}

describe('achievement by province', () => {
  it.each(table)('%s expected %d, reported %d: %d percent, %s', async (provinceCode, expected, actual, percent, rag) => {
    const found = cell((await achievements('maryam', jobsId)).provinces, provinceCode);
    expect(found).toMatchObject({ expected, actual, rag });
    expect(found?.percent).toBeCloseTo(percent, 1);
  });

  it('leaves 25 provinces grey, never nought', async () => {
    const { provinces, reportingProvinces, periods, runningPeriod } = await achievements('maryam', jobsId);
    const silent = provinces.filter((one) => one.period === '1405-H1' && one.rag === 'GREY');
    expect(silent).toHaveLength(25);
    expect(silent.every((one) => one.actual === null && one.percent === null)).toBe(true);
    expect(reportingProvinces).toBe(6);
    expect(periods).toEqual(['1405-H1']);
    expect(runningPeriod).toBe('1405-H2');
  });

  it('sums the country and draws the path to its target', async () => {
    const { country, path } = await achievements('maryam', jobsId);
    expect(country[0]).toMatchObject({ provinceCode: null, actual: 1604, expected: 2040, rag: 'AMBER' });
    expect(path.filter((one) => one.provinceCode === null)).toEqual([
      { provinceCode: null, period: '1405-H1', value: 2040 },
      { provinceCode: null, period: '1406-H2', value: 4080 },
    ]);
  });

  it('knows on an earlier day what had been accepted by then', async () => {
    const before = await achievements('maryam', jobsId, 'asOf=2026-09-30');
    expect(before.provinces.every((one) => one.actual === null)).toBe(true);
  });

  it('shows a provincial reader the country and their own province only', async () => {
    const seen = await achievements('ali', jobsId);
    expect(new Set(seen.provinces.map((one) => one.provinceCode))).toEqual(new Set(['IR-20']));
    expect(seen.country[0]?.actual).toBe(1604);
    expect(seen.path.every((one) => one.provinceCode === null || one.provinceCode === 'IR-20')).toBe(true);
    const targets = (await (await api.as('ali')).get(`/api/indicators/${jobsId}/targets`)).as(indicatorTargets);
    expect(targets.targets.map((one) => one.provinceCode)).toEqual(['IR-20', 'IR-20']);
  });

  it('of a percentage names no other province to a provincial reader', async () => {
    const share = await define({
      code: 'IND-12',
      unitCode: 'PERCENT',
      kind: 'RATIO',
      placeAggregation: 'RATIO_OF_SUMS',
      numerator: { fa: 'فعال' },
      denominator: { fa: 'همه' },
    });
    await accepted('hassan', 'reza', { indicatorId: share.id, value: 71 });
    expect((await achievements('maryam', share.id)).country[0]).toMatchObject({ provinceCode: 'IR-29', actual: 71, rag: null });
    expect((await achievements('ali', share.id)).country[0]).toMatchObject({ provinceCode: null, actual: null });
    const listed = (await (await api.as('ali')).get('/api/indicators?code=IND-12')).as(listOf(indicatorSummary));
    expect(listed.items[0]?.latest).toMatchObject({ provinceCode: null, actual: null });
  });
});

describe('the reporting matrix', () => {
  it('holds every provincial indicator × 31 provinces × the periods that are over, in one answer', async () => {
    const found = (await (await api.as('maryam')).get(`/api/indicators/matrix?memorandumId=${world.memorandum}&${asOf}`)).as(
      indicatorMatrix,
    );
    const row = found.indicators.find((one) => one.id === jobsId);
    expect(found).toMatchObject({ memorandumId: world.memorandum, runningPeriod: '1405-H2', frequency: 'HALF_YEAR' });
    expect(row?.provinces).toHaveLength(31 * found.periods.length);
    expect(row).toMatchObject({ plannedProvinces: 6, reportingProvinces: [6] });
    expect(row?.country[0]).toMatchObject({ actual: 1604, rag: 'AMBER' });
  });

  it('is the memorandum in force when none is named, and not found when it is not theirs', async () => {
    const zahra = await api.as('zahra');
    expect((await zahra.get('/api/indicators/matrix')).as(indicatorMatrix).memorandumId).toBe(world.memorandum);
    expect((await zahra.get(`/api/indicators/matrix?memorandumId=${world.foreignMemorandum}`)).refusal).toBe('404 memoranda.not-found');
  });

  it('shows a provincial reader one province', async () => {
    const found = (await (await api.as('nasrin')).get(`/api/indicators/matrix?${asOf}`)).as(indicatorMatrix);
    expect(new Set(found.indicators.flatMap((row) => row.provinces.map((one) => one.provinceCode)))).toEqual(new Set(['IR-20']));
  });
});

describe('computed indicators', () => {
  it('are divided from two others, province by province and for the country', async () => {
    const registered = await define({ code: 'IND-04' });
    const counselled = await define({ code: 'IND-05' });
    const ratio = {
      unitCode: 'PERCENT',
      kind: 'RATIO',
      placeAggregation: 'RATIO_OF_SUMS',
      multiplier: 100,
      numerator: { fa: 'مشاوره‌شده', indicatorId: counselled.id },
      denominator: { fa: 'ثبت‌نام‌شده', indicatorId: registered.id },
    };
    const coverage = await define({ code: 'IND-06', ...ratio });
    expect(coverage.isComputed).toBe(true);
    await accepted('hassan', 'reza', { indicatorId: registered.id, value: 1122 });
    await accepted('hassan', 'reza', { indicatorId: counselled.id, value: 763 });
    await accepted('nasrin', 'ali', { indicatorId: registered.id, provinceCode: 'IR-20', value: 1196 });
    await accepted('nasrin', 'ali', { indicatorId: counselled.id, provinceCode: 'IR-20', value: 795 });
    const found = await achievements('maryam', coverage.id);
    expect(cell(found.provinces, 'IR-29')?.actual).toBeCloseTo(68.0, 1);
    expect(cell(found.provinces, 'IR-20')?.actual).toBeCloseTo(66.5, 1);
    expect(found.country[0]?.actual).toBeCloseTo((100 * (763 + 795)) / (1122 + 1196), 6);
    const refused = await (
      await api.as('hassan')
    ).post('/api/indicator-values', {
      indicatorId: coverage.id,
      provinceCode: 'IR-29',
      period: '1405-H1',
      value: 68,
      source: 'محاسبه دستی',
    });
    expect(refused.refusal).toBe('422 indicator-values.computed');
  });

  it('are counted by the portal from decisions and tasks', async () => {
    const share = {
      unitCode: 'PERCENT',
      kind: 'RATIO',
      placeAggregation: 'RATIO_OF_SUMS',
      frequency: 'MONTH',
      level: 'MANAGEMENT',
      isNational: true,
      numerator: { fa: 'به‌موقع' },
      denominator: { fa: 'همه' },
    };
    const freshness = await define({ code: 'MGT-02', ...share, measure: 'FRESH_TASKS' });
    const punctuality = await define({ code: 'MGT-01', ...share, measure: 'DECISIONS_ON_TIME' });
    await api.sql(`INSERT INTO tasks (id, memorandum_id, code, side, title_fa, starts_on, due_on, state, search_norm, search_squashed)
      SELECT gen_random_uuid(), '${world.memorandum}', 'T-0' || n, 'ACECR', 'اقدام', '2026-01-01', '2027-01-01', 'IN_PROGRESS', '', '' FROM generate_series(1, 4) n`);
    await api.sql(`INSERT INTO task_reports (id, task_id, reported_on, reported_at, state, progress_percent, side, post_id, person_id)
      SELECT gen_random_uuid(), id, '2026-10-20', '2026-10-20T08:00:00Z', 'IN_PROGRESS', 40, 'ACECR', '${world.posts.staff}', '${world.people.zahra}' FROM tasks WHERE code = 'T-01'`);
    const found = await achievements('zahra', freshness.id);
    expect(cell(found.country, null, '1405-07')?.actual).toBe(25);
    expect(cell(found.country, null, '1405-08')?.actual).toBe(0);
    expect(found.periods[0]).toBe('1404-10');
    expect((await achievements('zahra', punctuality.id)).country).toEqual([]);
  });
});

describe('definitions', () => {
  it('are listed by code with their latest reading, filtered and found by text', async () => {
    const maryam = await api.as('maryam');
    const all = (await maryam.get(`/api/indicators?${asOf}`)).as(listOf(indicatorSummary));
    expect(all.items.map((one) => one.code)).toEqual(all.items.map((one) => one.code).toSorted());
    expect(all.items.find((one) => one.id === jobsId)).toMatchObject({ latest: { actual: 1604, rag: 'AMBER' }, reportingProvinces: 6 });
    const first = (await maryam.get('/api/indicators?limit=2')).as(listOf(indicatorSummary));
    const second = (await maryam.get(`/api/indicators?limit=2&cursor=${first.next ?? ''}`)).as(listOf(indicatorSummary));
    expect([...first.items, ...second.items].map((one) => one.id)).toEqual(all.items.slice(0, 4).map((one) => one.id));
    const found = (await maryam.get(`/api/indicators?q=${encodeURIComponent('فرصت شغلي')}&level=OUTCOME`)).as(listOf(indicatorSummary));
    expect(found.items.some((one) => one.id === jobsId)).toBe(true);
    expect((await maryam.get('/api/indicators?level=IMPACT')).as(listOf(indicatorSummary)).items).toEqual([]);
  });

  it('are changed by the manager and by the posts that answer for them, on the version seen', async () => {
    const made = await define({ code: 'IND-30' });
    const zahra = await api.as('zahra');
    const changed = (await zahra.patch(`/api/indicators/${made.id}`, made.version, { titleFa: 'شاخص تازه' })).as(indicator);
    expect(changed).toMatchObject({ titleFa: 'شاخص تازه', code: 'IND-30', isHeadline: true, baseline: { value: 0 } });
    expect((await zahra.patch(`/api/indicators/${made.id}`, made.version, { titleFa: 'شاخص دیگر' })).refusal).toBe('412 request.stale');
    expect((await zahra.send('PATCH', `/api/indicators/${made.id}`, { titleFa: 'شاخص دیگر' })).refusal).toBe(
      '428 request.version-required',
    );
    const judged = await zahra.patch(`/api/indicators/${made.id}`, changed.version, {
      titleFa: 'شاخص دیگر',
      // as it is, in another order
      baseline: made.baseline === null ? null : Object.fromEntries(Object.entries(made.baseline).toReversed()),
      direction: 'DECREASE',
      ministryPostId: world.posts.director,
    });
    expect(judged.refusal).toBe('403 access.field-denied');
    expect(judged.problem.fields?.map(({ path }) => path)).toEqual(['direction', 'ministryPostId']);
    const activity = await api.sql(`SELECT action FROM activity WHERE subject_id = '${made.id}' AND chain <> 'system' ORDER BY seq`);
    expect(activity.map((row) => row['action'])).toEqual(['indicators.defined', 'indicators.changed']);
  });

  it.each<[PersonName, string]>([
    ['zahra', '403 access.denied'],
    ['reza', '403 access.denied'],
    ['auditor', '403 access.denied'],
    ['admin', '403 access.denied'],
  ])('%s defines none', async (who, refusal) => {
    const answer = await (await api.as(who)).post('/api/indicators', definition({ code: 'IND-40' }));
    expect([refusal, '404 memoranda.not-found']).toContain(answer.refusal);
  });

  it.each<[string, Record<string, unknown>, string]>([
    ['a code that is taken', { code: 'IND-11' }, '409 indicators.code-taken'],
    ['a ratio without parts', { kind: 'RATIO', placeAggregation: 'NONE' }, '422 indicators.ratio-needs-parts'],
    [
      'a ratio that is summed',
      { kind: 'RATIO', numerator: { fa: 'صورت' }, denominator: { fa: 'مخرج' } },
      '422 indicators.ratio-not-summed',
    ],
    [
      'half a computation',
      { kind: 'RATIO', placeAggregation: 'NONE', numerator: { fa: 'صورت', indicatorId: world.posts.admin }, denominator: { fa: 'مخرج' } },
      '422 indicators.half-computed',
    ],
    [
      'a part that is no indicator',
      {
        kind: 'RATIO',
        placeAggregation: 'NONE',
        numerator: { fa: 'صورت', indicatorId: world.posts.admin },
        denominator: { fa: 'مخرج', indicatorId: world.posts.admin },
      },
      '422 indicators.component-unfit',
    ],
    ['an owner of the other side', { ministryPostId: world.posts.staff }, '422 indicators.post-of-wrong-side'],
    ['an owner of no party', { acecrPostId: strangerPosts.acecr }, '422 indicators.post-of-no-party'],
    ['an objective of elsewhere', { objectiveIds: [world.posts.admin] }, '422 indicators.link-elsewhere'],
    ['a foreign memorandum', { memorandumId: world.foreignMemorandum }, '404 memoranda.not-found'],
    ['an unknown direction', { direction: 'UP' }, '422 request.invalid'],
  ])('with %s are refused', async (_, change, refusal) => {
    expect((await (await api.as('maryam')).post('/api/indicators', definition({ code: 'IND-50', ...change }))).refusal).toBe(refusal);
  });

  it('keep their meaning once there are values, and may still be reworded', async () => {
    const maryam = await api.as('maryam');
    const { version } = (await maryam.get(`/api/indicators/${jobsId}`)).as(indicator);
    expect((await maryam.patch(`/api/indicators/${jobsId}`, version, { frequency: 'YEAR' })).refusal).toBe('409 indicators.has-values');
    const reworded = (await maryam.patch(`/api/indicators/${jobsId}`, version, { disaggregation: 'استان، جنسیت' })).as(indicator);
    expect(reworded.disaggregation).toBe('استان، جنسیت');
  });

  it('are not found when unknown', async () => {
    const maryam = await api.as('maryam');
    for (const path of ['', '/targets', '/achievements']) {
      expect((await maryam.get(`/api/indicators/${world.posts.admin}${path}`)).refusal).toBe('404 indicators.not-found');
    }
    expect((await api.nobody.get('/api/indicators')).status).toBe(401);
  });
});

describe('targets', () => {
  it('are set, replaced and removed by null, by those who answer for the indicator', async () => {
    const made = await define({ code: 'IND-60' });
    const zahra = await api.as('zahra');
    const path = `/api/indicators/${made.id}/targets`;
    const first = (
      await zahra.act(path, made.version, {
        targets: [
          { provinceCode: 'IR-29', period: '1405-H1', value: 10 },
          { provinceCode: null, period: '1405-H1', value: 90 },
        ],
      })
    ).as(indicatorTargets);
    const second = (
      await zahra.act(path, first.version, {
        targets: [
          { provinceCode: 'IR-29', period: '1405-H1', value: 20 },
          { provinceCode: null, period: '1405-H1', value: null },
        ],
      })
    ).as(indicatorTargets);
    expect(second.targets).toEqual([{ provinceCode: 'IR-29', period: '1405-H1', value: 20 }]);
    expect((await zahra.act(path, first.version, { targets: [{ provinceCode: 'IR-29', period: '1405-H1', value: 1 }] })).refusal).toBe(
      '412 request.stale',
    );
    expect(
      (await (await api.as('reza')).act(path, second.version, { targets: [{ provinceCode: 'IR-29', period: '1405-H1', value: 1 }] }))
        .refusal,
    ).toBe('403 access.denied');
    expect(
      (await zahra.act(path, second.version, { targets: [{ provinceCode: 'IR-29', period: '1405-H9', value: 1 }] })).problem.fields?.[0]
        ?.code,
    ).toBe('calendar.period-impossible');
  });

  it('of a national indicator name no province', async () => {
    const made = await define({ code: 'IND-61', isNational: true, placeAggregation: 'NONE' });
    const answer = await (
      await api.as('maryam')
    ).act(`/api/indicators/${made.id}/targets`, made.version, { targets: [{ provinceCode: 'IR-29', period: '1405-H1', value: 1 }] });
    expect(answer.refusal).toBe('422 indicators.target-needs-no-province');
  });
});
