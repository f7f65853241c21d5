import { activityPage } from '@hampeyman/domain/activity';
import type { Actor } from '@hampeyman/domain/access';
import { Transaction } from '../database/transaction';
import { onServer } from '../testing/databases';
import { startApi, type TestApi } from '../testing/api';
import { world, type PersonName } from '../testing/world';
import { Activity, type ActivitySubject } from './activity';
import { Verifications } from './verifications';

let api: TestApi;
let activity: Activity;
let transaction: Transaction;
beforeAll(async () => {
  api = await startApi();
  activity = api.get(Activity);
  transaction = api.get(Transaction);
});
afterAll(() => api.stop());

const taskId = '00000000-0000-4000-8000-00000000aaaa';
const task = (provinceCode: string | null): ActivitySubject => ({
  type: 'Task',
  id: taskId,
  code: 'T-09',
  memorandumId: world.memorandum,
  side: 'JOINT',
  provinceCode,
});
const actorOf = async (name: PersonName): Promise<Actor> => (await api.as(name)).session.me.actor;

async function record(name: PersonName, action: string, subject: ActivitySubject, details: Record<string, unknown> = {}): Promise<void> {
  const actor = await actorOf(name);
  await transaction.run(actor, () => activity.record(actor, action, subject, details));
}

/** As a thief with the owner's password would: past the triggers. */
const tamper = (statement: string): Promise<unknown> =>
  onServer(`SET session_replication_role = replica; ${statement}`, api.config.ownerUrl);

const broken = async (): Promise<string[]> => {
  const { breaks } = await api.get(Verifications).examine();
  return breaks.map(({ kind, seq, through }) => `${kind} ${seq === through ? String(seq) : `${String(seq)}-${String(through)}`}`);
};

describe('the record of changes', () => {
  test('what is recorded reads back, newest first, page by page, with who and in which post', async () => {
    await record('reza', 'tasks.reported', task('IR-29'), { before: { progressPercent: 10 }, after: { progressPercent: 40 } });
    await record('reza', 'tasks.approval-asked', task('IR-29'));
    const reza = await api.as('reza');
    const first = (await reza.get(`/api/activity?subject=${taskId}&limit=1`)).as(activityPage);
    expect(first.items[0]).toMatchObject({
      action: 'tasks.approval-asked',
      person: { nameFa: 'رضا احمدی' },
      post: { titleEn: 'Provincial director' },
    });
    const second = (await reza.get(`/api/activity?subject=${taskId}&limit=1&cursor=${first.next ?? ''}`)).as(activityPage);
    expect(second.items[0]).toMatchObject({ action: 'tasks.reported', subjectCode: 'T-09', details: { after: { progressPercent: 40 } } });
    expect(second.next).toBeNull();
  });

  test('history is seen where its record is seen', async () => {
    const seenBy = async (name: PersonName) =>
      (await (await api.as(name)).get(`/api/activity?subject=${taskId}`)).as(activityPage).items.length;
    expect(await seenBy('maryam')).toBe(2);
    expect(await seenBy('zahra')).toBe(2);
    expect(await seenBy('auditor')).toBe(2);
    expect(await seenBy('ali')).toBe(0);
    expect(await seenBy('admin')).toBe(0);
    expect(await seenBy('parvin')).toBe(0);
  });

  test('refusals: a subject that is none, a cursor that is none, nobody', async () => {
    const reza = await api.as('reza');
    expect((await reza.get('/api/activity?subject=T-09')).refusal).toBe('422 request.invalid');
    expect((await reza.get('/api/activity?provinceCode=IR-99')).problem.fields?.[0]).toMatchObject({ path: 'provinceCode' });
    expect((await reza.get(`/api/activity?subject=${taskId}&cursor=bm8`)).refusal).toBe('400 request.cursor-malformed');
    expect((await api.nobody.get(`/api/activity?subject=${taskId}`)).refusal).toBe('401 sessions.required');
  });

  test('nothing is recorded of work that failed, and nothing outside a transaction', async () => {
    const actor = await actorOf('maryam');
    await expect(
      transaction.run(actor, async () => {
        await activity.record(actor, 'tasks.imagined', task(null));
        throw new Error('changed my mind');
      }),
    ).rejects.toThrow('changed my mind');
    expect(await api.sql(`SELECT 1 FROM activity WHERE action = 'tasks.imagined'`)).toEqual([]);
    await expect((async () => activity.record(actor, 'tasks.imagined', task(null)))()).rejects.toThrow('no open transaction');
  });

  test('fifty people at once make one chain without gaps', async () => {
    await Promise.all(Array.from({ length: 50 }, (_, n) => record(n % 2 === 0 ? 'maryam' : 'zahra', 'tasks.touched', task(null), { n })));
    expect(await api.sql(`SELECT seq::int FROM activity_heads WHERE chain = '${world.memorandum}'`)).toEqual([{ seq: 52 }]);
    expect(await broken()).toEqual([]);
  });

  test('neither the serving role nor the owner changes it', async () => {
    await expect(onServer(`UPDATE activity SET action = 'x'`, api.config.servingUrl)).rejects.toThrow('permission denied');
    await expect(onServer('DELETE FROM activity', api.config.servingUrl)).rejects.toThrow('permission denied');
    await expect(api.sql(`UPDATE activity SET action = 'x'`)).rejects.toThrow('append-only');
    await expect(api.sql('DELETE FROM activity')).rejects.toThrow('append-only');
    await expect(api.sql('TRUNCATE activity')).rejects.toThrow('append-only');
  });

  test('whoever gets past that is found with the place', async () => {
    const chain = `chain = '${world.memorandum}'`;
    await tamper(`UPDATE activity SET details = '{"n": 999}' WHERE ${chain} AND seq = 7`);
    expect(await broken()).toEqual(['CHANGED 7']);
    await tamper(`DELETE FROM activity WHERE ${chain} AND seq = 5`);
    expect(await broken()).toEqual(['DELETED 5', 'CHANGED 7']);
    await tamper(`DELETE FROM activity WHERE ${chain} AND seq >= 5`);
    expect(await broken()).toEqual(['CUT 5-52']);
  });
});
