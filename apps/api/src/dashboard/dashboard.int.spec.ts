import { dashboard, type Dashboard } from '@hampeyman/domain/dashboard';
import { planned, aProvincialPlan } from '../testing/planned-tasks';
import { startApi, type TestApi } from '../testing/api';
import { world, type PersonName } from '../testing/world';

let api: TestApi;
const objective = '00000000-0000-4000-8000-000000000802';
const obligation = '00000000-0000-4000-8000-000000000801';
const indicator = '00000000-0000-4000-8000-000000000803';

beforeAll(async () => {
  api = await startApi();
  await api.sql(`
    INSERT INTO objectives (id, memorandum_id, code, title_fa, field, position) VALUES
      ('${objective}', '${world.memorandum}', 'OBJ-03', 'همکاری آموزشی', 'TRAINING', 3);
    INSERT INTO obligations (id, memorandum_id, code, side, title_fa, kind, objective_id, position, search_norm, search_squashed) VALUES
      ('${obligation}', '${world.memorandum}', 'OA-4', 'ACECR', 'آموزش', 'CONTINUING', '${objective}', 1, '', ''),
      (gen_random_uuid(), '${world.memorandum}', 'OJ-1', 'JOINT', 'تشکیل کمیته', 'ONE_OFF', NULL, 2, '', '');
    INSERT INTO indicators (id, memorandum_id, code, side, position, title_fa, unit_code, unit_fa, unit_en, direction, level, kind,
        place_aggregation, time_aggregation, frequency, is_headline, baseline_value, search_norm, search_squashed)
      VALUES ('${indicator}', '${world.memorandum}', 'IND-11', 'ACECR', 11, 'فرصت شغلی ایجادشده', 'PERSON', 'نفر', 'person', 'INCREASE',
        'OUTCOME', 'COUNT', 'SUM', 'LAST', 'HALF_YEAR', true, 0, '', '');
    INSERT INTO indicator_values (id, indicator_id, memorandum_id, side, province_code, period, period_from, period_to, revision, value, source, provenance, state)
      VALUES
        (gen_random_uuid(), '${indicator}', '${world.memorandum}', 'ACECR', 'IR-29', '1405-H1', '2026-03-21', '2026-09-22', 1, 278, 'گزارش', 'ENTERED', 'ACCEPTED'),
        (gen_random_uuid(), '${indicator}', '${world.memorandum}', 'ACECR', 'IR-20', '1405-H1', '2026-03-21', '2026-09-22', 1, 100, 'گزارش', 'ENTERED', 'SENT');
    INSERT INTO indicator_targets (id, indicator_id, memorandum_id, side, province_code, period, period_to, value)
      VALUES (gen_random_uuid(), '${indicator}', '${world.memorandum}', 'ACECR', 'IR-29', '1405-H1', '2026-09-22', 240)`);
  await planned(api, { code: 'T-01', obligationId: obligation, startsOn: '2026-01-01', dueOn: '2026-11-01' });
  await planned(api, { ...aProvincialPlan, code: 'T-02', startsOn: '2026-01-01', dueOn: '2027-01-01' });
});
afterAll(() => api.stop());

async function read(person: PersonName, query = '?asOf=2026-11-23'): Promise<Dashboard> {
  return (await (await api.as(person)).get(`/api/dashboard${query}`)).as(dashboard);
}

describe('the dashboard', () => {
  test('says how the memorandum stands on the day asked for', async () => {
    const figures = await read('maryam');
    expect(figures).toMatchObject({ asOf: '2026-11-23', health: 'CRITICAL', progressPercent: 0, provinceCode: null });
    expect(figures.tasks).toMatchObject({ total: 2, lateTotal: 1, late: { MINISTRY: 0, ACECR: 1, JOINT: 0 } });
    expect(figures.lateTasks).toMatchObject([{ code: 'T-01', daysLate: 22 }]);
    expect((await read('maryam', '?asOf=2026-10-01')).tasks.lateTotal).toBe(0);
  });

  test('shows an obligation no task serves as not covered', async () => {
    expect((await read('maryam')).obligations.byState.NOT_COVERED).toEqual({ MINISTRY: 0, ACECR: 0, JOINT: 1 });
  });

  test('counts only accepted values, and takes silence for silence', async () => {
    const { provinces } = await read('maryam');
    expect(provinces).toMatchObject({
      period: '1405-H1',
      notReported: 30,
      rows: [{ provinceCode: 'IR-29', actual: 278, expected: 240, rag: 'GREEN' }],
    });
  });

  test('knows on a past day only what was accepted by then', async () => {
    const late = (period: string, days: string, revision: number, value: number, decidedOn: string): string => `
      INSERT INTO indicator_values (id, indicator_id, memorandum_id, side, province_code, period, period_from, period_to, revision, value, source,
        provenance, state, decided_on, decided_by_post_id, decided_by_person_id)
      VALUES (gen_random_uuid(), '${indicator}', '${world.memorandum}', 'ACECR', 'IR-29', '${period}', ${days}, ${String(revision)},
        ${String(value)}, 'گزارش', 'ENTERED', 'ACCEPTED', '${decidedOn}', '${world.posts.manager}', '${world.people.maryam}');`;
    await api.sql(
      late('1404-H2', `'2025-09-23', '2026-03-20'`, 1, 181, '2026-04-20') +
        late('1405-H1', `'2026-03-21', '2026-09-22'`, 2, 312, '2026-12-20') +
        late('1405-H2', `'2026-09-23', '2027-03-20'`, 1, 400, '2027-04-20'),
    );
    const headline = async (asOf: string) => (await read('maryam', `?asOf=${asOf}`)).provinces;
    expect(await headline('2026-11-23')).toMatchObject({ period: '1405-H1', rows: [{ actual: 278 }] });
    expect(await headline('2026-12-20')).toMatchObject({ period: '1405-H1', rows: [{ actual: 312 }] });
    expect(await headline('2027-04-01')).toMatchObject({ period: '1405-H1', rows: [{ actual: 312 }] });
    expect(await headline('2027-04-20')).toMatchObject({ period: '1405-H2', rows: [{ actual: 400 }] });
  });

  test('shows the values of a province in that province and to national readers only', async () => {
    const own = await read('hassan');
    expect([own.provinces?.rows.map(({ provinceCode }) => provinceCode), own.weakest.province]).toEqual([['IR-29'], null]);
    const other = await read('ali');
    expect(other.provinces).toMatchObject({ rows: [], notReported: 30 });
    expect(other.weakest.province).toBeNull();
  });

  test('counts for a provincial reader what the reader’s own lists show', async () => {
    const director = await read('reza');
    const other = await read('ali');
    expect([director.provinceCode, director.tasks.total]).toEqual(['IR-29', 2]);
    expect([other.provinceCode, other.tasks.total]).toEqual(['IR-20', 1]);
  });

  test('is refused to the administrator, and is not found where the reader is no party', async () => {
    expect((await (await api.as('admin')).get('/api/dashboard')).refusal).toBe('403 access.denied');
    const maryam = await api.as('maryam');
    expect((await maryam.get(`/api/dashboard?memorandumId=${world.foreignMemorandum}`)).refusal).toBe('404 memoranda.not-found');
  });

  test('refuses a day that does not exist', async () => {
    expect((await (await api.as('maryam')).get('/api/dashboard?asOf=2026-02-31')).refusal).toBe('422 request.invalid');
  });

  test('answers a reader who has it already that nothing changed', async () => {
    const maryam = await api.as('maryam');
    const first = await maryam.get('/api/dashboard?asOf=2026-11-23');
    const again = await maryam.get('/api/dashboard?asOf=2026-11-23', { 'if-none-match': first.headers['etag'] as string });
    expect(again.status).toBe(304);
  });
});
