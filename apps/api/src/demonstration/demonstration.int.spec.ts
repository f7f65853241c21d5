import { dashboard, type Dashboard } from '@hampeyman/domain/dashboard';
import { decision } from '@hampeyman/domain/decisions';
import { meeting as meetingOf, meetingDetail, type MeetingDetail } from '@hampeyman/domain/meetings';
import { obligationCoverage } from '@hampeyman/domain/obligations';
import { listOf } from '@hampeyman/domain/records';
import { foundList } from '@hampeyman/domain/search';
import { task as taskOf, taskDetail } from '@hampeyman/domain/tasks';
import { Activity } from '../activity/activity';
import { DemonstrationLoader } from '../demonstration-loader';
import type { TestApi } from '../testing/api';
import type { SignedInClient } from '../testing/client';
import { readDemonstrationData, type DemonstrationData, type TaskData } from './demonstration-data';
import { demonstrationPassword, emptyDatabase, portalOn } from './demonstration.fixture';
import { memorandumCode } from './play';

let api: TestApi;
let data: DemonstrationData;
let minister: SignedInClient;
const asOf = 'asOf=2026-11-23';

const count = async (table: string): Promise<number> => Number((await api.sql(`SELECT count(*) FROM ${table}`))[0]?.['count']);

beforeAll(async () => {
  data = await readDemonstrationData();
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

/** Posts and people by the codes of the data. */
const personName = (id: string): string => data.people.find((person) => person.id === id)?.nameFa ?? '';

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
    const standing = items.map((task) => ({
      ...{ code: task.code, side: task.side, province: task.provinceCode, titleFa: task.titleFa, titleEn: task.titleEn },
      ...{ obligation: task.obligation?.code, objective: task.objective?.code, start: task.startsOn, due: task.dueOn },
      ...{ status: task.state, progress: task.progressPercent, overdueAsOf: task.daysLate > 0, isSample: task.isSample },
      ...{ waitingSince: task.waitingSince, waitingSide: task.waitingSide, cancelledOn: task.cancelledOn, completedOn: task.completedOn },
      blocker: task.blockerFa === null ? null : [task.blockerFa, task.blockerEn, task.blockedSince, task.blockerSide],
    }));
    expect(standing).toEqual(
      data.tasks.map((task) => ({
        ...{ code: task.code, side: task.side, province: task.province, titleFa: task.titleFa, titleEn: task.titleEn },
        ...{ obligation: task.obligation, objective: task.objective, start: task.start, due: task.due },
        ...{ status: task.status, progress: task.progress, overdueAsOf: task.overdueAsOf, isSample: task.isSample },
        ...{ waitingSince: task.waitingSince, waitingSide: task.waitingFor?.side ?? null, cancelledOn: task.cancelledOn },
        completedOn: task.approval?.on ?? null,
        blocker: task.blocker && [task.blocker.textFa, task.blocker.textEn, task.blocker.since, task.blocker.waitingForSide],
      })),
    );
  });

  test('have the reports, verdicts and parts of the data, each by who held the post that day', async () => {
    const { items } = (await minister.get('/api/tasks?limit=100')).as(listOf(taskOf));
    for (const { id, code } of items) {
      const task = (await minister.get(`/api/tasks/${id}`)).as(taskDetail);
      const told = data.tasks.find((one) => one.code === code);
      expect(told).toBeDefined();
      if (told !== undefined) expect([code, partsOf(task)]).toEqual([code, partsToldOf(told)]);
    }
  });

  test('the deputy approved for the director who was away', async () => {
    const { items } = (await minister.get('/api/tasks?code=T-22')).as(listOf(taskOf));
    const task = (await minister.get(`/api/tasks/${items[0]?.id ?? ''}`)).as(taskDetail);
    expect(task.verdicts).toMatchObject([
      {
        kind: 'APPROVED',
        post: { code: 'MCLS_SK_DG' },
        person: { nameFa: personName('PE-22') },
        actingFor: { nameFa: personName('PE-21') },
      },
    ]);
  });

  function partsOf(task: ReturnType<typeof taskDetail.parse>): object {
    return {
      posts: [task.ministryPost.code, task.acecrPost.code, ...task.helperPosts.map(({ code }) => code).sort()],
      reports: task.reports
        .toReversed()
        .map((one) => [one.reportedOn, one.progressPercent, one.state, one.note, one.post.code, one.person.nameFa]),
      verdicts: task.verdicts.toReversed().map((one) => [one.kind, one.decidedOn, one.post.code, one.person.nameFa, one.reasonFa]),
      needs: task.needs.map(({ code, kind }) => `${code} ${kind}`).sort(),
      steps: task.steps.map(({ side, titleFa, doneOn }) => [side, titleFa, doneOn]),
      documents: task.documents.map(({ titleFa, side, state, datedOn }) => `${datedOn} ${side} ${state} ${titleFa}`).sort(),
      delay: task.delayReason && [task.delayReason.code, task.delayReason.isExcusable, task.delayReason.textFa],
    };
  }

  function partsToldOf(task: TaskData): object {
    const { approval, delayReason } = task;
    return {
      posts: [task.ministryPost, task.acecrPost, ...task.helperPosts.toSorted()],
      reports: task.reports.map((one) => [one.date, one.percent, one.state, one.noteFa, one.byPost, personName(one.person)]),
      verdicts: [
        ...task.returns.map((one) => ['RETURNED', one.date, one.byPost, personName(one.person), one.reasonFa]),
        ...(approval === null ? [] : [['APPROVED', approval.on, approval.verifiedBy, personName(approval.person), null]]),
      ],
      needs: task.dependsOn.map((one) => `${one.task} ${one.kind}`).sort(),
      steps: task.steps.map(({ side, titleFa, doneOn }) => [side, titleFa, doneOn]),
      documents: task.documents.map(({ titleFa, side, state, on }) => `${on} ${side} ${state} ${titleFa}`).sort(),
      delay: delayReason && [delayReason.code, delayReason.excusable, delayReason.textFa],
    };
  }
});

describe('meetings and decisions', () => {
  const details = new Map<string, MeetingDetail>();

  beforeAll(async () => {
    const { items } = (await minister.get('/api/meetings?limit=100')).as(listOf(meetingOf));
    for (const { id, code } of items) details.set(code, (await minister.get(`/api/meetings/${id}`)).as(meetingDetail));
  });

  test('meetings were held, written and signed as the data say', () => {
    const standing = data.meetings.map(({ code }) => {
      const one = details.get(code);
      return {
        ...{ code, date: one?.heldOn, status: one?.state, sequenceNo: one?.sequenceNo, classification: one?.classification },
        ...{ invitation: [one?.invitationNumber, one?.invitationSentOn], letterNumber: one?.minutes?.letterNumber ?? null },
        ...{ minutesState: one?.minutesState, signedOn: one?.minutes?.signedOn ?? null, closedAt: one?.closedAt },
        ...{ nextMeeting: [one?.nextMeetingFa, one?.nextMeetingEn, one?.nextMeetingOn], isLate: one?.isInvitationLate },
        quorumMet: one?.state === 'HELD' ? one.quorum.isMet : null,
      };
    });
    expect(standing).toEqual(
      data.meetings.map((one) => ({
        ...{ code: one.code, date: one.date, status: one.status, sequenceNo: one.sequenceNo, classification: one.classification },
        ...{ invitation: [one.invitationNumber, one.invitationSentOn], letterNumber: one.letterNumber },
        ...{ minutesState: one.minutesState, signedOn: one.minutesSignedOn, closedAt: one.closedAt },
        ...{ nextMeeting: [one.nextMeetingFa, one.nextMeetingEn, one.nextMeetingOn], isLate: false, quorumMet: one.quorumMet },
      })),
    );
  });

  test('rolls, agendas and discussions are those of the data', () => {
    for (const told of data.meetings) {
      const held = details.get(told.code);
      expect([
        told.code,
        held?.agenda.map((item) => [
          item.position,
          item.titleFa,
          item.presenter?.code ?? null,
          item.minutes,
          item.links.map(({ type, code }) => `${type} ${code}`),
        ]),
      ]).toEqual([
        told.code,
        told.agenda.map((item) => [
          item.order,
          item.titleFa,
          item.presenterPost,
          item.minutes,
          item.links.map(({ type, code }) => `${type} ${code}`),
        ]),
      ]);
      expect(
        held?.agenda.filter(({ discussionFa }) => discussionFa !== '').map(({ position, discussionFa }) => [position, discussionFa]),
      ).toEqual(told.discussion.map(({ agendaOrder, paragraphsFa }) => [agendaOrder, paragraphsFa.join('\n')]));
      if (told.status === 'PLANNED') continue;
      expect(
        held?.attendances.map((row) => [
          row.displayOrder,
          row.post?.code ?? null,
          row.person?.nameFa,
          row.state,
          row.delegateFor?.code ?? null,
          row.arrivedAt,
          row.leftAt,
        ]),
      ).toEqual(
        told.attendance.map((row) => [
          row.displayOrder,
          row.post,
          personName(row.person),
          row.state,
          row.delegateFor,
          row.arrivedAt,
          row.leftAt,
        ]),
      );
    }
  });

  test('every agenda link leads to a record', () => {
    const broken = [...details.values()].flatMap(({ code, agenda }) =>
      agenda.flatMap(({ links }) => links.filter(({ id }) => id === null).map((link) => `${code} ${link.code}`)),
    );
    expect(broken).toEqual([]);
  });

  test('earlier decisions stand in the minutes as they stood on the day', () => {
    for (const told of data.meetings.filter(({ status }) => status === 'HELD')) {
      const stood = details
        .get(told.code)
        ?.previousDecisions.map(({ code, state, progressPercent }) => `${code} ${state} ${String(progressPercent)}`);
      expect([told.code, stood?.toSorted()]).toEqual([
        told.code,
        told.previousDecisions.map(({ decision: code, state, percent }) => `${code} ${state} ${String(percent)}`).sort(),
      ]);
    }
  });

  test('decisions stand as the data say, those of the draft minutes in their meeting', async () => {
    const { items } = (await minister.get(`/api/decisions?limit=100&sort=code&${asOf}`)).as(listOf(decision));
    const drafts = details.get('M-11')?.decisions ?? [];
    expect(drafts.every(({ isFinal }) => !isFinal)).toBe(true);
    const standing = [...items, ...drafts].map((one) => ({
      ...{
        code: one.code,
        text: one.textFa,
        side: one.side,
        executor: one.executorPost.code,
        with: one.cooperatingPosts.map(({ code }) => code),
      },
      ...{ status: one.state, due: one.dueOn, doneOn: one.doneOn, closedOn: one.closedOn, task: one.task?.code ?? null },
      ...{ late: one.daysLate > 0, continues: one.continues?.code ?? null, extends: one.extends, isSample: one.isSample },
      ...{ obligation: one.obligation?.code, agenda: one.agendaPosition },
    }));
    expect(standing.toSorted((a, b) => (a.code < b.code ? -1 : 1))).toEqual(
      data.decisions
        .map((one) => ({
          ...{ code: one.code, text: one.textFa, side: one.executorSide, executor: one.executorPost, with: one.cooperatingPosts },
          ...{ status: one.status, due: one.due, doneOn: one.doneOn, closedOn: one.closedOn, task: one.task },
          ...{ late: one.overdueAsOf, continues: one.refersTo[0]?.decision ?? null, extends: false, isSample: true },
          ...{ obligation: one.obligation, agenda: one.agendaOrder },
        }))
        .toSorted((a, b) => (a.code < b.code ? -1 : 1)),
    );
  });

  test('decisions that made tasks did it when their minutes became final', async () => {
    const rows = await api.sql(
      `SELECT d.code AS decision, t.code AS task FROM decisions d JOIN tasks t ON t.id = d.task_id WHERE d.task_link = 'CREATE' ORDER BY t.code`,
    );
    expect(rows.map(({ task }) => task)).toEqual(['T-03', 'T-05', 'T-12', 'T-17', 'T-18', 'T-35']);
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
    const [row] = await api.sql(`SELECT id FROM memoranda WHERE code = '${memorandumCode}'`);
    const memorandum = await api.get(Activity).verify(String(row?.['id']));
    const system = await api.get(Activity).verify('system');
    expect([memorandum.isWhole, system.isWhole]).toEqual([true, true]);
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
