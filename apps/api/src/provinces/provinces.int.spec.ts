import { decision } from '@hampeyman/domain/decisions';
import { comparePersian } from '@hampeyman/domain/persian';
import { provinceDetail, provinceStandings, type ProvinceDetail, type ProvinceStandings } from '@hampeyman/domain/province-standings';
import { listOf } from '@hampeyman/domain/records';
import { task as taskSchema } from '@hampeyman/domain/tasks';
import { Clock } from '../clock/clock';
import { composed, held, planned as plannedMeeting } from '../meetings/meetings.fixture';
import { startApi, type TestApi } from '../testing/api';
import { statementsOf } from '../testing/statements';
import { aProvincialPlan, planned } from '../testing/planned-tasks';
import { world, type PersonName } from '../testing/world';

let api: TestApi;
const asOf = '2026-11-23';
const id = (number: number): string => `00000000-0000-4000-8000-${String(850 + number).padStart(12, '0')}`;
const [jobs, applicants, drivers, share] = [id(1), id(2), id(3), id(4)];
const elsewhere = 'T-77';
const { posts } = world;

/** An indicator of ACECR by half-years, from nought. */
function indicator(of: string, code: string, position: number, more = ''): string {
  return `INSERT INTO indicators (id, memorandum_id, code, side, position, title_fa, unit_code, unit_fa, unit_en, direction, level, kind,
      place_aggregation, time_aggregation, frequency, is_headline, baseline_value, search_norm, search_squashed)
    VALUES ('${of}', '${world.memorandum}', '${code}', 'ACECR', ${String(position)}, 'شاخص ${code}', 'PERSON', 'نفر', 'person', 'INCREASE',
      'OUTPUT', 'COUNT', 'SUM', 'LAST', 'HALF_YEAR', ${String(code === 'IND-11')}, 0, '', '');${more}`;
}

function value(of: string, province: string, period: string, number: number, state = 'ACCEPTED', decidedOn = '2026-10-01'): string {
  const days = { '1404-H2': ['2025-09-23', '2026-03-20'], '1405-H1': ['2026-03-21', '2026-09-22'] }[period] ?? [];
  const decided = state === 'ACCEPTED' ? `'${decidedOn}', '${posts.manager}', '${world.people.maryam}'` : 'NULL, NULL, NULL';
  return `INSERT INTO indicator_values (id, indicator_id, memorandum_id, side, province_code, period, period_from, period_to, revision, value,
      source, provenance, state, decided_on, decided_by_post_id, decided_by_person_id)
    VALUES (gen_random_uuid(), '${of}', '${world.memorandum}', 'ACECR', '${province}', '${period}', '${String(days[0])}', '${String(days[1])}', 1,
      ${String(number)}, 'گزارش', 'ENTERED', '${state}', ${decided});`;
}

function target(of: string, province: string, period: string, expected: number): string {
  return `INSERT INTO indicator_targets (id, indicator_id, memorandum_id, side, province_code, period, period_to, value)
    VALUES (gen_random_uuid(), '${of}', '${world.memorandum}', 'ACECR', '${province}', '${period}', '2026-09-22', ${String(expected)});`;
}

beforeAll(async () => {
  api = await startApi();
  await api.sql(
    [
      indicator(jobs, 'IND-11', 11),
      indicator(applicants, 'IND-04', 4),
      indicator(drivers, 'IND-09', 9),
      indicator(
        share,
        'IND-06',
        6,
        `UPDATE indicators SET kind = 'RATIO', place_aggregation = 'RATIO_OF_SUMS', time_aggregation = 'RATIO_OF_LAST', multiplier = 100,
           numerator_fa = 'شغل', numerator_indicator_id = '${jobs}', denominator_fa = 'متقاضی', denominator_indicator_id = '${applicants}'
         WHERE id = '${share}';`,
      ),
      value(jobs, 'IR-29', '1404-H2', 181, 'ACCEPTED', '2026-04-20'),
      value(jobs, 'IR-29', '1405-H1', 278),
      value(jobs, 'IR-20', '1405-H1', 731),
      value(jobs, 'IR-13', '1405-H1', 0),
      value(applicants, 'IR-29', '1405-H1', 1112),
      value(applicants, 'IR-20', '1405-H1', 1196, 'SENT'),
      value(drivers, 'IR-29', '1405-H1', 4321, 'DRAFT'),
      target(jobs, 'IR-29', '1405-H1', 240),
      target(jobs, 'IR-20', '1405-H1', 860),
      target(jobs, 'IR-13', '1405-H1', 420),
    ].join('\n'),
  );
  await planned(api, { code: 'T-01', startsOn: '2026-01-01', dueOn: '2026-11-01' });
  await planned(api, { ...aProvincialPlan, code: 'T-02', startsOn: '2026-01-01', dueOn: '2026-11-10' });
  const second = await planned(api, { ...aProvincialPlan, code: 'T-03', startsOn: '2026-01-01', dueOn: '2027-01-01' });
  await planned(api, {
    ...aProvincialPlan,
    code: elsewhere,
    titleFa: 'کار پنهان سمنان',
    provinceCode: 'IR-20',
    ministryPostId: posts.otherDirector,
    acecrPostId: posts.otherStaff,
    dueOn: '2026-10-01',
  });
  const meeting = await held(api, { heldOn: '2026-11-15' });
  await composed(api, meeting.id, { dueOn: '2026-11-20' });
  await composed(api, meeting.id, { dueOn: '2026-12-06' });
  await plannedMeeting(api, { heldOn: '2026-12-06' });
  await api.get(Clock).at('2026-11-18T08:00:00.000Z', async () => {
    const hassan = await api.as('hassan');
    await hassan.act(`/api/tasks/${second.id}/reports`, second.version, { state: 'IN_PROGRESS', progressPercent: 35, note: null });
  });
  await api.get(Clock).at('2026-11-21T08:00:00.000Z', async () => {
    const hassan = await api.as('hassan');
    await hassan.post(`/api/tasks/${second.id}/comments`, { textFa: 'فقط میان خودمان', visibility: 'OWN_SIDE' });
  });
});
afterAll(() => api.stop());

async function list(person: PersonName, query = `?asOf=${asOf}`): Promise<ProvinceStandings> {
  return (await (await api.as(person)).get(`/api/provinces${query}`)).as(provinceStandings);
}

async function find(person: PersonName, code = 'IR-29', query = `?asOf=${asOf}`): Promise<ProvinceDetail> {
  return (await (await api.as(person)).get(`/api/provinces/${code}${query}`)).as(provinceDetail);
}

const inSight = ({ items }: ProvinceStandings): string[] => items.filter(({ figures }) => figures !== null).map(({ code }) => code);
const of = ({ items }: ProvinceStandings, code: string): ProvinceStandings['items'][number] => items.find((item) => item.code === code)!;

describe('the list of provinces', () => {
  test('has all 31 in the order of the Persian alphabet, each with its two units', async () => {
    const { items, next } = await list('maryam');
    const names = items.map(({ nameFa }) => nameFa);
    expect([items.length, next]).toEqual([31, null]);
    expect(names).toEqual([...names].sort(comparePersian));
    expect(of(await list('maryam'), 'IR-29').units.map(({ code, side }) => [code, side])).toEqual([
      ['MCLS_SK', 'MINISTRY'],
      ['ACECR_SK', 'ACECR'],
    ]);
    expect(of(await list('maryam'), 'IR-07').units).toEqual([]);
  });

  test('counts what is open and late, names the committee and the next meeting', async () => {
    expect(of(await list('maryam'), 'IR-29').figures).toMatchObject({
      committees: [{ code: 'PSK' }],
      tasks: { open: 2, late: 1 },
      decisions: { open: 2, late: 1 },
      nextMeeting: { sequenceNo: 2, committee: { code: 'PSK' } },
      reading: { actual: 278, expected: 240, rag: 'GREEN' },
    });
  });

  test('takes silence for silence and nought for nought', async () => {
    const standings = await list('maryam');
    expect(of(standings, 'IR-07').figures).toEqual({
      committees: [],
      tasks: { open: 0, late: 0 },
      decisions: { open: 0, late: 0 },
      nextMeeting: null,
      reading: { provinceCode: 'IR-07', period: '1405-H1', actual: null, isApproximate: false, expected: null, percent: null, rag: 'GREY' },
    });
    expect(of(standings, 'IR-13').figures?.reading).toMatchObject({ actual: 0, percent: 0, rag: 'RED' });
    expect(standings.headline).toMatchObject({
      indicator: { code: 'IND-11' },
      period: '1405-H1',
      notReported: 28,
      country: { actual: 1009 },
    });
  });

  test.each<[PersonName, number]>([
    ['maryam', 31],
    ['zahra', 31],
    ['auditor', 31],
    ['mina', 31],
    ['reza', 1],
    ['fatemeh', 1],
    ['hassan', 1],
    ['ali', 1],
    ['nasrin', 1],
  ])('shows %s the figures of %i provinces', async (person, count) => {
    expect(inSight(await list(person))).toHaveLength(count);
  });

  test('gives a provincial reader the sum of the country and no way down to another province', async () => {
    const reza = await api.as('reza');
    const answer = await reza.get(`/api/provinces?asOf=${asOf}`);
    const standings = answer.as(provinceStandings);
    expect(inSight(standings)).toEqual(['IR-29']);
    expect(standings.headline).toMatchObject({ country: { actual: 1009 }, notReported: 28 });
    expect(of(standings, 'IR-20')).toMatchObject({ nameFa: 'سمنان', figures: null });
    for (const secret of ['731', '860', '420', elsewhere, 'پنهان']) expect([secret, answer.text.includes(secret)]).toEqual([secret, false]);
  });

  test('does not let a percentage of the country speak for a province out of sight', async () => {
    await api.sql(`UPDATE indicators SET place_aggregation = 'NONE' WHERE id = '${jobs}'`);
    try {
      expect((await list('maryam')).headline?.country).toMatchObject({ provinceCode: 'IR-13', actual: 0 });
      expect((await list('reza')).headline).toMatchObject({ country: null, notReported: 28 });
    } finally {
      await api.sql(`UPDATE indicators SET place_aggregation = 'SUM' WHERE id = '${jobs}'`);
    }
  });

  test('counts nothing that the reader’s own lists would not show', async () => {
    for (const person of ['maryam', 'reza', 'fatemeh', 'hassan', 'ali', 'auditor'] as const) {
      const client = await api.as(person);
      for (const { code, figures } of (await list(person)).items) {
        if (figures === null || !['IR-29', 'IR-20', 'IR-07'].includes(code)) continue;
        const rows = async (path: string): Promise<number> =>
          (await client.get(path)).as(listOf(path.includes('tasks') ? taskSchema : decision)).items.length;
        const states = 'NOT_STARTED,IN_PROGRESS,BLOCKED,AWAITING_APPROVAL';
        const lists = {
          tasks: {
            open: await rows(`/api/tasks?asOf=${asOf}&provinceCode=${code}&state=${states}`),
            late: await rows(`/api/tasks?asOf=${asOf}&provinceCode=${code}&late=true`),
          },
          decisions: {
            open: await rows(`/api/decisions?asOf=${asOf}&provinceCode=${code}&open=true`),
            late: await rows(`/api/decisions?asOf=${asOf}&provinceCode=${code}&late=true`),
          },
        };
        expect([person, code, { tasks: figures.tasks, decisions: figures.decisions }]).toEqual([person, code, lists]);
      }
    }
  });

  test('stands as it stood on the day asked for', async () => {
    const before = of(await list('maryam', '?asOf=2026-11-05'), 'IR-29').figures;
    expect(before).toMatchObject({ tasks: { open: 2, late: 0 }, decisions: { late: 0 }, nextMeeting: { sequenceNo: 2 } });
    expect((await list('maryam', '?asOf=2026-09-30')).headline?.period).toBe('1404-H2');
    expect((await list('maryam', '?asOf=2025-01-01')).headline).toBeNull();
  });
});

describe('a province', () => {
  test('is laid out whole for its director: people, meetings, work, figures', async () => {
    const province = await find('reza');
    expect(province).toMatchObject({ code: 'IR-29', nameEn: 'South Khorasan', centreFa: 'بیرجند', asOf, isSample: false });
    expect(province.units.map(({ code, posts: own }) => [code, own.map((post) => post.holder?.nameEn ?? null)])).toEqual([
      ['MCLS_SK', ['Reza Ahmadi', 'Fatemeh Nouri']],
      ['ACECR_SK', ['Hassan Rezaei']],
    ]);
    expect(province.committees).toMatchObject([
      { code: 'PSK', chair: { personEn: 'Reza Ahmadi' }, secretary: { personEn: 'Fatemeh Nouri' }, members: { MINISTRY: 2, ACECR: 1 } },
    ]);
    expect([province.lastMeeting?.sequenceNo, province.lastMeeting?.minutesState, province.nextMeeting?.sequenceNo]).toEqual([
      1,
      'DRAFT',
      2,
    ]);
    expect(province.tasks).toMatchObject({ total: 2, open: 2, late: 1, lateBySide: { MINISTRY: 0, ACECR: 1, JOINT: 0 } });
    expect(province.tasks.rows.map(({ code, daysLate }) => [code, daysLate])).toEqual([
      ['T-02', 13],
      ['T-03', 0],
    ]);
    expect(province.decisions.rows.map(({ daysLate }) => daysLate)).toEqual([3, 0]);
    expect([province.decisions.open, province.decisions.late]).toEqual([2, 1]);
  });

  test('shows each indicator with its course; what nobody reported has none', async () => {
    const byCode = new Map((await find('hassan')).indicators.map((one) => [one.code, one]));
    expect([...byCode.keys()]).toEqual(['IND-04', 'IND-06', 'IND-09', 'IND-11']);
    expect(byCode.get('IND-11')).toMatchObject({ isHeadline: true, standing: 'GREEN', latest: { period: '1405-H1', actual: 278 } });
    expect(byCode.get('IND-11')?.series.map(({ actual }) => actual)).toEqual([181, 278]);
    expect(byCode.get('IND-06')?.latest).toMatchObject({ provinceCode: 'IR-29', actual: 25, percent: null, rag: null });
    expect(byCode.get('IND-09')).toMatchObject({ series: [], latest: null, standing: 'GREY' });
  });

  test('says the same in the list and on its page', async () => {
    const row = of(await list('maryam'), 'IR-29').figures;
    const page = await find('maryam');
    expect(row?.reading).toEqual(page.indicators.find(({ isHeadline }) => isHeadline)?.latest);
    expect([row?.tasks, row?.decisions, row?.nextMeeting]).toEqual([
      { open: page.tasks.open, late: page.tasks.late },
      { open: page.decisions.open, late: page.decisions.late },
      page.nextMeeting,
    ]);
  });

  test('tells what happened last, and nothing that one side keeps to itself', async () => {
    for (const person of ['reza', 'hassan', 'maryam', 'auditor'] as const) {
      const { recent } = await find(person);
      expect([person, recent.map(({ kind, on, record }) => [kind, on, record.code])]).toEqual([
        person,
        [
          ['REPORTED', '2026-11-18', 'T-03'],
          ['MET', '2026-11-15', 'PSK-1405-01'],
          ['MEASURED', '2026-10-01', 'IND-04'],
          ['MEASURED', '2026-10-01', 'IND-11'],
          ['MEASURED', '2026-04-20', 'IND-11'],
        ],
      ]);
    }
    expect((await find('reza', 'IR-29', '?asOf=2026-11-16')).recent[0]).toMatchObject({ kind: 'MET', side: null, person: null });
    expect((await find('reza')).recent[0]).toMatchObject({ side: 'ACECR', person: { nameEn: 'Hassan Rezaei' }, progressPercent: 35 });
  });

  test('keeps drafts of values from everybody, also from the side that wrote them', async () => {
    for (const person of ['reza', 'hassan', 'zahra'] as const) {
      const answer = await (await api.as(person)).get(`/api/provinces/IR-29?asOf=${asOf}`);
      expect([person, answer.text.includes('4321'), answer.text.includes('فقط میان خودمان')]).toEqual([person, false, false]);
    }
    expect((await find('ali', 'IR-20')).indicators.find(({ code }) => code === 'IND-04')?.latest).toBeNull();
  });

  test.each<[PersonName, string]>([
    ['ali', 'IR-29'],
    ['nasrin', 'IR-29'],
    ['reza', 'IR-20'],
    ['fatemeh', 'IR-20'],
    ['hassan', 'IR-07'],
  ])('does not exist for %s where it is another’s (%s), exactly as one that there is not', async (person, code) => {
    const client = await api.as(person);
    const hidden = await client.get(`/api/provinces/${code}`);
    const absent = await client.get('/api/provinces/IR-99');
    expect([hidden.refusal, absent.refusal]).toEqual(['404 provinces.not-found', '404 provinces.not-found']);
    const known = { requestId: '' };
    expect({ ...hidden.problem, ...known }).toEqual({ ...absent.problem, ...known });
  });

  test('is empty, not absent, where nothing was planned yet', async () => {
    const province = await find('zahra', 'IR-07');
    expect(province).toMatchObject({ units: [], committees: [], nextMeeting: null, lastMeeting: null, recent: [] });
    expect(province.tasks).toMatchObject({ total: 0, open: 0, late: 0, rows: [] });
    expect(province.indicators.every(({ standing }) => standing === 'GREY')).toBe(true);
  });
});

describe('what is refused', () => {
  test.each(['/api/provinces', '/api/provinces/IR-29'])('%s to the administrator, to whom holds no post, and to nobody', async (path) => {
    expect((await (await api.as('admin')).get(path)).refusal).toBe('403 access.denied');
    expect((await (await api.as('parvin')).get(path)).refusal).toBe('403 access.denied');
    expect((await api.nobody.get(path)).refusal).toBe('401 sessions.required');
  });

  test('a memorandum of others, and what is no province, day or memorandum', async () => {
    const maryam = await api.as('maryam');
    for (const path of ['/api/provinces', '/api/provinces/IR-29']) {
      expect((await maryam.get(`${path}?memorandumId=${world.foreignMemorandum}`)).refusal).toBe('404 memoranda.not-found');
      expect((await maryam.get(`${path}?memorandumId=x`)).refusal).toBe('422 request.invalid');
      expect((await maryam.get(`${path}?asOf=1405-09-02`)).refusal).toBe('422 request.invalid');
    }
    expect((await maryam.get('/api/provinces/Semnan')).refusal).toBe('422 request.invalid');
  });
});

test('counts a decision as closed when its task is, also where the task itself is out of sight', async () => {
  const turn = (task: string, state: string): Promise<unknown> =>
    api.sql(`
      UPDATE tasks SET ${state} WHERE code = '${elsewhere}';
      UPDATE decisions SET task_id = ${task}, task_link = ${task === 'NULL' ? `'NONE'` : `'CONTINUE'`} WHERE due_on = '2026-12-06'`);
  await turn(
    `(SELECT id FROM tasks WHERE code = '${elsewhere}')`,
    `state = 'COMPLETED', progress_percent = 100, completed_on = '2026-11-01', done_on = '2026-11-01'`,
  );
  for (const person of ['reza', 'maryam'] as const) {
    const client = await api.as(person);
    const rows = (await client.get('/api/decisions?provinceCode=IR-29&open=true')).as(listOf(decision)).items;
    const { decisions } = await find(person);
    expect([person, rows.length, decisions.open, decisions.rows.length, of(await list(person), 'IR-29').figures?.decisions.open]).toEqual([
      person,
      ...[1, 1, 1, 1],
    ]);
  }
  await turn('NULL', `state = 'NOT_STARTED', progress_percent = 0, completed_on = NULL, done_on = NULL`);
});

test('costs the same number of statements however much there is', async () => {
  const costOf = async (path: string, person: PersonName): Promise<number> => statementsOf(api, await api.as(person), path);
  const session = await costOf('/api/me', 'maryam');
  expect(await costOf('/api/provinces', 'maryam')).toBe(await costOf('/api/provinces', 'reza'));
  const full = await costOf('/api/provinces/IR-29', 'maryam');
  expect(await costOf('/api/provinces/IR-07', 'maryam')).toBe(full);
  expect(full - session).toBeLessThanOrEqual(8);
});
