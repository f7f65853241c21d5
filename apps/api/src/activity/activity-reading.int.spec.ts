import { activityPage, type ActivityPage } from '@hampeyman/domain/activity';
import type { Actor } from '@hampeyman/domain/access';
import { Transaction } from '../database/transaction';
import { startApi, type TestApi } from '../testing/api';
import { world, type PersonName } from '../testing/world';
import { Activity, type ActivitySubject } from './activity';
import { byteOrderMark } from './csv';

const here = '00000000-0000-4000-8000-00000000aaa1';
const there = '00000000-0000-4000-8000-00000000aaa2';
const everyone: readonly PersonName[] = [
  'maryam',
  'zahra',
  'reza',
  'fatemeh',
  'hassan',
  'ali',
  'nasrin',
  'auditor',
  'admin',
  'mina',
  'parvin',
];

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
  const posts = `'${world.posts.director}', '${world.posts.staff}'`;
  // two tasks: T-29 of South Khorasan and T-20 of Semnan
  await api.sql(`
    ALTER TABLE tasks DISABLE TRIGGER ALL;
    INSERT INTO tasks (id, memorandum_id, code, side, province_code, title_fa, state, progress_percent, starts_on, due_on, search_norm, search_squashed)
    SELECT id::uuid, '${world.memorandum}', code, 'JOINT', province, 'اقدام', 'NOT_STARTED', 0, '2026-01-01', '2026-12-01', '', ''
    FROM (VALUES ('${here}', 'T-29', 'IR-29'), ('${there}', 'T-20', 'IR-20')) AS made (id, code, province);
    SELECT ${posts}`);
  await record('reza', 'tasks.dependency-added', task(here, 'T-29', 'IR-29'), {
    needsTaskCode: 'T-20',
    after: { links: ['T-20', 'T-29'], dueOn: '2026-12-01' },
  });
  await record('ali', 'tasks.reported', task(there, 'T-20', 'IR-20'), { after: { state: 'IN_PROGRESS' } });
  await record('maryam', 'tasks.planned', task(here, 'T-29', 'IR-29'), { after: { obligationId: null, nameFa: '=cmd' } });
  await record('hassan', 'tasks.commented', task(here, 'T-29', 'IR-29'), {}, 'ACECR');
  await record('mina', 'memoranda.changed', { ...task(null, 'OTHER', null), type: 'Memorandum', memorandumId: world.foreignMemorandum });
});
afterAll(() => api.stop());

function task(id: string | null, code: string, provinceCode: string | null): ActivitySubject {
  return { type: 'Task', id, code, memorandumId: world.memorandum, side: 'JOINT', provinceCode };
}

async function record(
  name: PersonName,
  action: string,
  subject: ActivitySubject,
  details: Record<string, unknown> = {},
  audience: 'ACECR' | 'MINISTRY' | null = null,
): Promise<void> {
  const actor: Actor = (await api.as(name)).session.me.actor;
  await api.get(Transaction).run(actor, () => api.get(Activity).record(actor, action, subject, details, audience));
}

const read = async (name: PersonName, query: string): Promise<ActivityPage> =>
  (await (await api.as(name)).get(`/api/activity?limit=100&${query}`)).as(activityPage);
const actions = async (name: PersonName, query: string): Promise<string[]> => (await read(name, query)).items.map(({ action }) => action);

describe('who sees what', () => {
  test('people of another province see nothing of it, nor its codes in what they do see', async () => {
    for (const name of ['ali', 'nasrin'] as const) {
      expect(await actions(name, `subject=${here}`)).toEqual([]);
      expect(await actions(name, `chain=${world.memorandum}`)).toEqual(['tasks.reported']);
    }
    const { items, references } = await read('reza', `subject=${here}`);
    expect(items.find(({ action }) => action === 'tasks.dependency-added')?.details).toEqual({
      needsTaskCode: '?',
      after: { links: ['?', 'T-29'], dueOn: '2026-12-01' },
    });
    expect(JSON.stringify({ items, references })).not.toContain('T-20');
    expect(references.map(({ code }) => code)).toContain('T-29');
  });

  test('who sees both provinces reads both codes', async () => {
    const { items } = await read('maryam', `subject=${here}&kind=CHANGE`);
    expect(items.find(({ action }) => action === 'tasks.dependency-added')?.details).toMatchObject({ needsTaskCode: 'T-20' });
  });

  test('what is for one agency’s eyes is that agency’s', async () => {
    const commented = async (name: PersonName): Promise<boolean> => (await actions(name, `subject=${here}`)).includes('tasks.commented');
    expect(await Promise.all((['zahra', 'hassan', 'maryam', 'reza', 'admin'] as const).map(commented))).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
  });

  test('nobody reads the history of a memorandum to which their agency is no party, and an administrator of none', async () => {
    for (const name of everyone) expect([name, await actions(name, `chain=${world.foreignMemorandum}`)]).toEqual([name, []]);
    expect(await actions('admin', `chain=${world.memorandum}`)).toEqual([]);
    expect(await actions('parvin', `chain=${world.memorandum}`)).toEqual([]);
  });

  test('sign-ins are seen by administrator and auditor; everybody else sees their own', async () => {
    await Promise.all(everyone.map((name) => api.as(name)));
    for (const name of everyone) {
      const people = new Set((await read(name, 'kind=SIGN_IN')).items.map(({ person }) => person?.id));
      if (name === 'admin' || name === 'auditor') expect(people.size).toBeGreaterThan(5);
      else expect([name, [...people]]).toEqual([name, [world.people[name]]]);
    }
  });
});

describe('filters', () => {
  test('narrow by person, kind of record, code, kind of act, days, side and province, and together', async () => {
    const mine = `chain=${world.memorandum}`;
    const today = new Date().toISOString().slice(0, 10);
    expect(await actions('maryam', `${mine}&personId=${world.people.ali}`)).toEqual(['tasks.reported']);
    expect(await actions('maryam', `${mine}&code=t-20`)).toEqual(['tasks.reported']);
    expect(await actions('maryam', `${mine}&subjectType=Meeting`)).toEqual([]);
    expect(await actions('maryam', `${mine}&kind=PRINT`)).toEqual([]);
    expect(await actions('maryam', `${mine}&provinceCode=IR-20`)).toEqual(['tasks.reported']);
    expect(await actions('maryam', `${mine}&side=ACECR`)).toEqual([]);
    expect(await actions('maryam', `${mine}&to=2020-01-01`)).toEqual([]);
    expect(await actions('maryam', `${mine}&from=2020-01-01&to=2099-01-01&kind=CHANGE&provinceCode=IR-29`)).toHaveLength(2);
    expect(await actions('admin', `from=${today}&kind=SIGN_IN&personId=${world.people.reza}`)).toEqual(['sessions.started']);
  });

  test('a page goes on where the one before ended, without gap or repetition', async () => {
    const auditor = await api.as('auditor');
    const all = (await read('auditor', '')).items.map(({ chain, seq }) => `${chain} ${String(seq)}`);
    const walked: string[] = [];
    let cursor = '';
    do {
      const page = (await auditor.get(`/api/activity?limit=3${cursor}`)).as(activityPage);
      walked.push(...page.items.map(({ chain, seq }) => `${chain} ${String(seq)}`));
      cursor = page.next === null ? '' : `&cursor=${page.next}`;
    } while (cursor !== '');
    expect(walked).toEqual(all);
  });
});

describe('the export', () => {
  test('is the same in words, for spreadsheets, and itself on record', async () => {
    const maryam = await api.as('maryam');
    const answer = await maryam.get(`/api/activity/export.csv?chain=${world.memorandum}&language=fa`);
    expect(answer.headers['content-type']).toBe('text/csv; charset=utf-8');
    expect(answer.headers['content-disposition']).toBe('attachment; filename="activity.csv"');
    expect(answer.text.startsWith(`${byteOrderMark}زمان,شخص,سمت`)).toBe(true);
    const lines = answer.text.trim().split('\r\n');
    expect(lines).toHaveLength(4);
    expect(answer.text).toContain('گزارش پیشرفت');
    expect(answer.text).toMatch(/۱۴\d\d\/|[۰-۹]{4}\/[۰-۹]{2}\/[۰-۹]{2}/);
    expect(answer.text).not.toContain('=cmd');
    const [entry] = (await read('maryam', 'kind=EXPORT')).items;
    expect(entry).toMatchObject({ action: 'activity.exported', chain: 'system', details: { chain: world.memorandum } });
  });

  test('holds no more than its reader may see', async () => {
    const text = (await (await api.as('reza')).get('/api/activity/export.csv?language=en')).text;
    expect(text).toContain('restricted');
    expect(text).not.toContain('T-20');
    expect(text).not.toContain('Comment written');
    expect((await api.nobody.get('/api/activity/export.csv')).refusal).toBe('401 sessions.required');
  });
});
