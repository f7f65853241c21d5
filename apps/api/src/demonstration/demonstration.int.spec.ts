import { dashboard, type Dashboard } from '@hampeyman/domain/dashboard';
import { decision } from '@hampeyman/domain/decisions';
import { meeting as meetingOf, meetingDetail, type MeetingDetail } from '@hampeyman/domain/meetings';
import { obligationCoverage } from '@hampeyman/domain/obligations';
import { listOf } from '@hampeyman/domain/records';
import { foundList } from '@hampeyman/domain/search';
import { task as taskOf, taskDetail } from '@hampeyman/domain/tasks';
import { Verifications } from '../activity/verifications';
import { DemonstrationLoader } from '../demonstration-loader';
import type { TestApi } from '../testing/api';
import type { SignedInClient } from '../testing/client';
import { readDemonstrationData, type DemonstrationData } from './demonstration-data';
import { demonstrationPassword, emptyDatabase, portalOn } from './demonstration.fixture';
import { Standing } from './demonstration.standing';
import { memorandumCode } from './play';

let api: TestApi;
let data: DemonstrationData;
let standing: Standing;
let minister: SignedInClient;
const asOf = 'asOf=2026-11-23';

const count = async (table: string): Promise<number> => Number((await api.sql(`SELECT count(*) FROM ${table}`))[0]?.['count']);

beforeAll(async () => {
  data = await readDemonstrationData();
  standing = new Standing(data);
  api = await portalOn(await emptyDatabase());
  const loader = api.get(DemonstrationLoader);
  const brokenOff = loader.load((done) => {
    if (done === 150) throw new Error('the power went out');
  });
  await expect(brokenOff).rejects.toThrow('the power went out');
  expect(await count('organisations')).toBe(0);
  expect(await count('activity')).toBe(0);
  expect(await loader.signIns()).toEqual([]);
  await loader.load();
  minister = await api.nobody.signIn('u.minister', demonstrationPassword);
}, 180_000);
afterAll(() => api.stop());

describe('organisations and people', () => {
  test('every province has its pair of units, the six of the data with people', async () => {
    const rows = await api.sql(
      `SELECT province_code, count(*)::int AS units, bool_and(is_sample OR source IS NOT NULL) AS traceable FROM organisations
       WHERE province_code IS NOT NULL GROUP BY province_code`,
    );
    expect(rows).toHaveLength(31);
    expect(rows.every(({ units, traceable }) => units === 2 && traceable === true)).toBe(true);
    expect(await count('posts')).toBe(data.posts.length);
    expect(await count('people')).toBe(data.people.length);
    expect(await count('holdings')).toBe(data.holders.length);
  });

  test('every account signs in, and the administrator stands outside both sides and sees no content', async () => {
    expect(await api.get(DemonstrationLoader).signIns()).toEqual(
      data.users.map(({ login, role, nameFa }) => ({ login, role, name: nameFa })),
    );
    for (const { login, role } of data.users) {
      const { session } = await api.nobody.signIn(login, demonstrationPassword);
      expect([login, session.me.actor.role, session.me.isSample]).toEqual([login, role, true]);
    }
    const admin = await api.nobody.signIn('u.admin', demonstrationPassword);
    expect(admin.session.me.actor).toMatchObject({ side: null, memorandumIds: [] });
    expect((await admin.get('/api/tasks')).as(listOf(taskOf)).items).toEqual([]);
  });
});

describe('tasks', () => {
  test('stand as the data say', async () => {
    const { items } = (await minister.get(`/api/tasks?limit=100&sort=code&${asOf}`)).as(listOf(taskOf));
    expect(items.map((one) => standing.task(one))).toEqual(data.tasks.map((one) => standing.toldTask(one)));
  });

  test.each(Array.from({ length: 40 }, (_, index) => `T-${String(index + 1).padStart(2, '0')}`))(
    '%s has the reports, verdicts and parts of the data, each by who held the post that day',
    async (code) => {
      const { items } = (await minister.get(`/api/tasks?code=${code}`)).as(listOf(taskOf));
      const task = (await minister.get(`/api/tasks/${items[0]?.id ?? ''}`)).as(taskDetail);
      expect(data.tasks.filter((told) => told.code === code).map((told) => standing.toldTaskParts(told))).toEqual([
        standing.taskParts(task),
      ]);
    },
  );

  test('the deputy approved for the director who was away', async () => {
    const { items } = (await minister.get('/api/tasks?code=T-22')).as(listOf(taskOf));
    const task = (await minister.get(`/api/tasks/${items[0]?.id ?? ''}`)).as(taskDetail);
    const [deputy, director] = [{ nameFa: standing.name('PE-22') }, { nameFa: standing.name('PE-21') }];
    expect(task.verdicts).toMatchObject([{ kind: 'APPROVED', post: { code: 'MCLS_SK_DG' }, person: deputy, actingFor: director }]);
  });
});

describe('meetings and decisions', () => {
  const details: MeetingDetail[] = [];

  beforeAll(async () => {
    const { items } = (await minister.get('/api/meetings?limit=100')).as(listOf(meetingOf));
    for (const { id } of items) details.push((await minister.get(`/api/meetings/${id}`)).as(meetingDetail));
  });

  test('meetings were planned, held, written and signed as the data say, with earlier decisions as they stood on the day', () => {
    const byCode = (one: object): string => (one as { code: string }).code;
    const inOrder = (all: object[]): object[] => all.toSorted((a, b) => byCode(a).localeCompare(byCode(b)));
    expect(inOrder(details.map((one) => standing.meeting(one)))).toEqual(inOrder(data.meetings.map((one) => standing.toldMeeting(one))));
    expect(details.filter(({ isInvitationLate }) => isInvitationLate)).toEqual([]);
  });

  test('every agenda link leads to a record', () => {
    const links = details.flatMap(({ agenda }) => agenda.flatMap((item) => item.links));
    expect(links.length).toBeGreaterThan(60);
    expect(links.filter(({ id }) => id === null)).toEqual([]);
  });

  test('decisions stand as the data say, those of the draft minutes as drafts', async () => {
    const { items } = (await minister.get(`/api/decisions?limit=100&sort=code&${asOf}`)).as(listOf(decision));
    const told = data.decisions.toSorted((a, b) => (a.code < b.code ? -1 : 1));
    expect(items.map((one) => standing.decision(one))).toEqual(told.map((one) => standing.toldDecision(one)));
    expect(items.filter(({ isFinal }) => !isFinal).map(({ meeting }) => meeting.code)).toEqual(['M-11', 'M-11', 'M-11']);
  });

  test('decisions that made tasks did it when their minutes became final', async () => {
    const rows = await api.sql(
      `SELECT t.code FROM decisions d JOIN tasks t ON t.id = d.task_id WHERE d.task_link = 'CREATE' ORDER BY t.code`,
    );
    expect(rows.map(({ code }) => code)).toEqual(['T-03', 'T-05', 'T-12', 'T-17', 'T-18', 'T-35']);
  });
});

describe('indicators', () => {
  test('values stand as they were sent, accepted, returned and drafted', async () => {
    const rows = await api.sql(
      `SELECT i.code AS indicator, v.province_code AS province, v.period, v.revision AS version, v.value, v.state, v.is_approximate AS approximate, v.provenance,
         v.source, sender.code AS "submittedBy", v.submitted_on::text AS "submittedOn", decider.code AS "decidedBy", v.decided_on::text AS "decidedOn",
         waiting.code AS "waitingFor", v.is_sample AS "isSample"
       FROM indicator_values v JOIN indicators i ON i.id = v.indicator_id LEFT JOIN posts sender ON sender.id = v.submitted_by_post_id
       LEFT JOIN posts decider ON decider.id = v.decided_by_post_id LEFT JOIN posts waiting ON waiting.id = v.waiting_post_id`,
    );
    const key = (row: Readonly<Record<string, unknown>>): string =>
      JSON.stringify([row['indicator'], row['province'], row['period'], row['version']]);
    const sorted = <Row extends Readonly<Record<string, unknown>>>(all: readonly Row[]): Row[] =>
      all.toSorted((a, b) => (key(a) < key(b) ? -1 : 1));
    expect(sorted(rows)).toEqual(
      sorted(
        data.values.map(
          ({ acceptedBy, acceptedOn, returnedBy, returnedOn, returnReasonFa: _, returnReasonEn: __, waitingFor, ...value }) => ({
            ...value,
            decidedBy: acceptedBy ?? returnedBy ?? null,
            decidedOn: acceptedOn ?? returnedOn ?? null,
            waitingFor: waitingFor ?? null,
          }),
        ),
      ),
    );
  });

  test('targets and needs are those of the data', async () => {
    expect(await count('indicators')).toBe(data.indicators.length);
    expect(await count('indicator_targets')).toBe(data.targets.length);
    expect(await count('need_responses')).toBe(data.needResponses.length);
    expect(await count('source_facts')).toBe(62);
  });
});

describe('figures', () => {
  let figures: Dashboard;
  beforeAll(async () => {
    figures = (await minister.get(`/api/dashboard?${asOf}`)).as(dashboard);
  });

  test('the dashboard says 72 % done of 89 % planned, nine late tasks and ten late decisions', () => {
    expect([Math.round(figures.progressPercent), Math.round(figures.plannedPercent), figures.health]).toEqual([72, 89, 'ATTENTION']);
    expect([figures.tasks.total, figures.tasks.lateTotal, figures.decisions.late]).toEqual([40, 9, 10]);
    expect(figures.isSample).toBe(true);
  });

  test('six provinces have their colour, twenty-five have not reported', () => {
    expect(
      figures.provinces?.rows.map(({ provinceCode, rag, percent }) => [provinceCode, rag, Math.round((percent ?? 0) * 10) / 10]),
    ).toEqual([
      ['IR-29', 'GREEN', 115.8],
      ['IR-20', 'GREEN', 105.4],
      ['IR-27', 'AMBER', 86.5],
      ['IR-21', 'AMBER', 78.1],
      ['IR-13', 'RED', 63.3],
      ['IR-11', 'RED', 35.7],
    ]);
    expect(figures.provinces?.notReported).toBe(25);
  });

  test('the mean progress at the end of each month is that of the reports', () => {
    const live = data.tasks.filter(({ status }) => status !== 'CANCELLED');
    const meanOn = (day: string): number =>
      live.reduce((total, { reports }) => total + (reports.findLast(({ date }) => date <= day)?.percent ?? 0), 0) / live.length;
    expect(figures.trend.map(({ on, progressPercent }) => [on, progressPercent])).toEqual(figures.trend.map(({ on }) => [on, meanOn(on)]));
    const rounded = figures.trend.filter(({ on }) => on >= '2025-05-01').map(({ progressPercent }) => Math.round(progressPercent));
    expect(rounded).toEqual([1, 5, 10, 14, 18, 21, 26, 29, 32, 37, 40, 44, 51, 54, 57, 61, 64, 68, 72, 72]);
  });

  test('only the founding of the committees has no task', async () => {
    const { items } = (await minister.get(`/api/obligations?covered=false&limit=100&${asOf}`)).as(listOf(obligationCoverage));
    expect(items.map(({ code }) => code)).toEqual(['OJ-1']);
  });

  test('a provincial reader counts the own province and the country', async () => {
    const director = await api.nobody.signIn('u.dg.sk', demonstrationPassword);
    const own = (await director.get(`/api/dashboard?${asOf}`)).as(dashboard);
    const visible = data.tasks.filter(({ province }) => province === null || province === 'IR-29');
    expect([own.provinceCode, own.tasks.total]).toEqual(['IR-29', visible.length]);
  });
});

describe('traces', () => {
  test('the log of changes is whole, in the order in which things happened', async () => {
    expect(await api.get(Verifications).examine()).toMatchObject({ chains: 2, breaks: [] });
    const back = await api.sql(
      `SELECT count(*)::int AS count FROM activity a JOIN activity b ON b.chain = a.chain AND b.seq = a.seq + 1 AND b.at < a.at WHERE a.chain <> 'system'`,
    );
    expect(back).toEqual([{ count: 0 }]);
  });

  test('every row names its source or is marked as invented', async () => {
    for (const table of ['organisations', 'memoranda', 'articles', 'objectives', 'outcomes', 'needs', 'obligations', 'indicators']) {
      expect([table, await api.sql(`SELECT code FROM ${table} WHERE source IS NULL AND NOT is_sample`)]).toEqual([table, []]);
    }
    for (const table of [
      'people',
      'posts',
      'tasks',
      'committees',
      'meetings',
      'decisions',
      'task_comments',
      'task_documents',
      'indicator_targets',
    ]) {
      expect([table, await api.sql(`SELECT 1 FROM ${table} WHERE NOT is_sample`)]).toEqual([table, []]);
    }
  });
});

describe('the search box', () => {
  test("finds today's spelling in text typed with Arabic letters and without the joiner", async () => {
    const [memorandum] = await api.sql(`SELECT id FROM memoranda WHERE code = '${memorandumCode}'`);
    const posts = await api.sql(`SELECT code, id FROM posts WHERE code IN ('MCLS_EMP_MGR', 'ACECR_EDU_EXP') ORDER BY code DESC`);
    const made = await minister.post('/api/tasks', {
      memorandumId: memorandum?.['id'],
      side: 'ACECR',
      titleFa: 'پيگيري تفاهم نامه كسب و كارهاي خانگي و كسب وكار خانگي زنان',
      startsOn: '2026-11-01',
      dueOn: '2027-11-01',
      ministryPostId: posts[0]?.['id'],
      acecrPostId: posts[1]?.['id'],
    });
    const { id } = made.as(taskDetail);
    for (const typed of ['تفاهم‌نامه', 'کسب‌وکار خانگی', 'تفاهم نامه', 'كسب و كار خانگي']) {
      const { items } = (await minister.get(`/api/search?q=${encodeURIComponent(typed)}&kind=TASK`)).as(foundList);
      expect([typed, items.map((item) => item.id)]).toEqual([typed, expect.arrayContaining([id])]);
    }
  });
});

// last, because it changes the passwords
describe('a later start', () => {
  test('loads nothing again', async () => {
    const before = await count('activity');
    await api.get(DemonstrationLoader).load();
    expect(await count('activity')).toBe(before);
  });

  test('opens every account with the password of that start', async () => {
    const later = await portalOn(new URL(api.config.ownerUrl).pathname.slice(1), 'another-password-of-tests');
    try {
      await later.get(DemonstrationLoader).load();
      await later.nobody.signIn('u.acecr', 'another-password-of-tests');
      expect((await later.nobody.post('/api/sessions', { login: 'u.acecr', password: demonstrationPassword })).status).toBe(401);
    } finally {
      await later.app.close();
    }
  });
});
