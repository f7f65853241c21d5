import { decision } from '@hampeyman/domain/decisions';
import { meetingDetail } from '@hampeyman/domain/meetings';
import { taskDetail, type TaskDetail } from '@hampeyman/domain/tasks';
import { z } from 'zod';
import { startApi, type TestApi } from '../testing/api';
import { planned } from '../testing/planned-tasks';
import { world, type PersonName } from '../testing/world';

/**
 * What belongs to Semnan, and what only ACECR says, hangs on records of the whole country in every way the portal knows. Whoever may not
 * see it meets its code or title nowhere: not in a detail, a list, a search, a dashboard or a history.
 */
const secret = { code: 'T-901', title: 'راز سمنان', word: 'سخن خودمان' };
const ids = { obligation: '00000000-0000-4000-8000-000000000701', need: '00000000-0000-4000-8000-000000000702' };
const made = { national: '', hidden: '', meeting: '', draft: '' };
const { posts, memorandum } = world;
const ofSteering = { side: 'ACECR', executorPostId: posts.staff, dueOn: '2026-12-20' };

let api: TestApi;

beforeAll(async () => {
  api = await startApi();
  await api.sql(`
    INSERT INTO obligations (id, memorandum_id, code, side, title_fa, kind, position, search_norm, search_squashed)
      VALUES ('${ids.obligation}', '${memorandum}', 'OA-1', 'ACECR', 'آموزش', 'CONTINUING', 1, '', '');
    INSERT INTO needs (id, memorandum_id, code, title_fa, position) VALUES ('${ids.need}', '${memorandum}', 'N-1', 'آموزش', 1)`);
  const [maryam, zahra, mina] = [await api.as('maryam'), await api.as('zahra'), await api.as('mina')];
  const national = await planned(api, { code: 'T-01', obligationId: ids.obligation });
  const semnan = { provinceCode: 'IR-20', ministryPostId: posts.otherDirector, acecrPostId: posts.otherStaff };
  const hidden = await planned(api, { ...semnan, code: secret.code, titleFa: secret.title, obligationId: ids.obligation });
  await maryam.post(`/api/tasks/${national.id}/dependencies`, { needsTaskId: hidden.id, kind: 'FINISH_TO_START' });
  await zahra.post(`/api/tasks/${national.id}/comments`, { textFa: secret.word, visibility: 'OWN_SIDE' });
  await maryam.post(`/api/memoranda/${memorandum}/pillars`, { code: 'S-1', titleFa: 'راهبرد', taskIds: [national.id, hidden.id] });
  await api.sql(`INSERT INTO need_responses (need_id, position, task_id) VALUES ('${ids.need}', 1, '${hidden.id}')`);
  const links = [{ type: 'TASK', code: secret.code }];
  const plan = {
    ...{ committeeId: world.committee.steering, heldOn: '2026-11-22', startsAt: '09:00', endsAt: '10:00', placeFa: 'تهران' },
    agenda: [{ titleFa: 'استان‌ها', minutes: 20, links: [...links, { type: 'TASK', code: 'T-01' }] }],
  };
  const meeting = (await mina.post('/api/meetings', plan)).as(meetingDetail);
  const roll = { attendances: [posts.manager, posts.steeringSecretary, posts.staff].map((postId) => ({ state: 'PRESENT', postId })) };
  await mina.act(`/api/meetings/${meeting.id}/roll`, meeting.version, roll);
  const body = { ...ofSteering, meetingId: meeting.id };
  await mina.post('/api/decisions', { ...body, subjectFa: 'پیگیری استان‌ها', taskLink: 'CONTINUE', taskId: hidden.id });
  const newTask = { provinceCode: 'IR-20', titleFa: secret.title };
  const creating = { ...body, subjectFa: 'کار تازه', taskLink: 'CREATE', newTask, counterpartPostId: posts.manager };
  const draft = (await mina.post('/api/decisions', creating)).as(decision);
  Object.assign(made, { national: national.id, hidden: hidden.id, meeting: meeting.id, draft: draft.id });
});
afterAll(() => api.stop());

const found = z.object({ items: z.array(z.object({ id: z.uuid() })) });

/** Everything that can be read by GET from the lists on, as one text. */
async function everythingFor(name: PersonName): Promise<string> {
  const client = await api.as(name);
  const lists = ['tasks', 'decisions', 'meetings', 'committees', 'obligations', 'indicators', 'memoranda'];
  const texts: string[] = [];
  const read = async (path: string): Promise<string> => {
    const answer = await client.get(path);
    if (answer.status >= 300) throw new Error(`${path}: ${answer.refusal}`);
    texts.push(answer.text);
    return answer.text;
  };
  for (const list of lists) {
    const { items } = found.parse(JSON.parse(await read(`/api/${list}`)));
    for (const { id } of items) await read(`/api/${list}/${id}`);
  }
  await read(`/api/meetings/${made.meeting}/preview`);
  await read(`/api/meetings/${made.meeting}/agenda-proposal`);
  await read(`/api/obligations/${ids.obligation}/chain`);
  for (const part of ['needs', 'pillars', 'objectives']) await read(`/api/memoranda/${memorandum}/${part}`);
  for (const word of [secret.code, secret.title, secret.word]) await read(`/api/search?q=${encodeURIComponent(word)}`);
  await read('/api/dashboard');
  return texts.join('\n');
}

test.each<[PersonName, boolean, boolean]>([
  ['maryam', true, false],
  ['zahra', true, true],
  ['ali', true, false],
  ['nasrin', true, true],
  ['mina', true, false],
  ['reza', false, false],
  ['fatemeh', false, false],
  ['hassan', false, true],
])('%s meets what belongs to Semnan: %s, and what ACECR says to itself: %s', async (name, seesProvince, seesWord) => {
  const text = await everythingFor(name);
  // each of them reads the records of the country on which all of it hangs
  for (const id of [made.national, made.meeting, made.draft]) expect(text).toContain(id);
  expect(text.includes(secret.title)).toBe(seesProvince);
  expect(text.includes(secret.code)).toBe(seesProvince);
  expect(text.includes(made.hidden)).toBe(seesProvince);
  expect(text.includes(secret.word)).toBe(seesWord);
});

test('an agenda names only what its reader may open: neither what is hidden nor what is not there', async () => {
  const linksFor = async (name: PersonName): Promise<unknown> =>
    (await (await api.as(name)).get(`/api/meetings/${made.meeting}`)).as(meetingDetail).agenda[0]?.links.map(({ code }) => code);
  expect(await linksFor('mina')).toEqual([secret.code, 'T-01']);
  expect(await linksFor('reza')).toEqual(['T-01']);
  await api.sql(`UPDATE agenda_links SET code = 'T-777' WHERE code = 'T-01'`);
  expect(await linksFor('mina')).toEqual([secret.code]);
  expect(await linksFor('reza')).toEqual([]);
  await api.sql(`UPDATE agenda_links SET code = 'T-01' WHERE code = 'T-777'`);
});

test('whoever saves an agenda without seeing all of its links takes none of those away', async () => {
  const [mina, fatemeh] = [await api.as('mina'), await api.as('fatemeh')];
  const linksFor = async (): Promise<unknown> =>
    (await mina.get(`/api/meetings/${drafted.id}`)).as(meetingDetail).agenda.map(({ links }) => links.map(({ code }) => code));
  const committeeId = world.committee.southKhorasan;
  const agenda = [{ titleFa: 'گزارش', minutes: 20, links: [{ type: 'TASK', code: 'T-01' }] }];
  const plan = { committeeId, heldOn: '2026-12-22', startsAt: '09:00', endsAt: '10:00', placeFa: 'بیرجند', agenda };
  const drafted = (await fatemeh.post('/api/meetings', plan)).as(meetingDetail);
  await api.sql(`INSERT INTO agenda_links (agenda_item_id, type, code, position)
    SELECT id, 'TASK', '${secret.code}', 2 FROM agenda_items WHERE meeting_id = '${drafted.id}'`);
  const mine = (await fatemeh.get(`/api/meetings/${drafted.id}`)).as(meetingDetail).agenda[0];
  expect(mine?.links.map(({ code }) => code)).toEqual(['T-01']);
  const longer = [...agenda.map((item) => ({ ...item, minutes: 30 })), { titleFa: 'دیگر', minutes: 5, links: [] }];
  (await fatemeh.patch(`/api/meetings/${drafted.id}`, drafted.version, { agenda: longer })).as(meetingDetail);
  expect(await linksFor()).toEqual([['T-01', secret.code], []]);
  (await fatemeh.patch(`/api/meetings/${drafted.id}`, drafted.version + 1, { agenda: longer.slice(1) })).as(meetingDetail);
  expect(await linksFor()).toEqual([[]]);
});

test('the draft of a decision names the new task of a province only where that province is seen', async () => {
  const newTaskFor = async (name: PersonName): Promise<unknown> =>
    (await (await api.as(name)).get(`/api/decisions/${made.draft}`)).as(decision).newTask?.titleFa ?? null;
  expect([await newTaskFor('mina'), await newTaskFor('ali'), await newTaskFor('reza')]).toEqual([secret.title, secret.title, null]);
});

test('a task that waits for one of another province says so only where that is seen', async () => {
  const needsOf = async (name: PersonName): Promise<TaskDetail['needs']> =>
    (await (await api.as(name)).get(`/api/tasks/${made.national}`)).as(taskDetail).needs;
  expect((await needsOf('ali')).map(({ code }) => code)).toEqual([secret.code]);
  expect(await needsOf('reza')).toEqual([]);
});
