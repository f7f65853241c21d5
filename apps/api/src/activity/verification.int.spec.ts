import { statSync } from 'node:fs';
import { join } from 'node:path';
import { auditKey, publishedHead, verificationRun, verificationStanding, type VerificationStanding } from '@hampeyman/domain/activity';
import type { Actor } from '@hampeyman/domain/access';
import { Transaction } from '../database/transaction';
import { onServer } from '../testing/databases';
import { startApi, type TestApi } from '../testing/api';
import { world } from '../testing/world';
import { Activity } from './activity';
import { isGenuine } from './audit-key';
import { Publications } from './publications';

const length = 40;
let api: TestApi;
beforeEach(async () => {
  api = await startApi({ HAMPEYMAN_AUDIT_MAILS: 'focal@ministry.example, focal@acecr.example' });
  const actor: Actor = (await api.as('maryam')).session.me.actor;
  const subject = { type: 'Task', id: null, code: 'T-09', memorandumId: world.memorandum, side: 'JOINT', provinceCode: null };
  for (let n = 1; n <= length; n += 1) {
    await api.get(Transaction).run(actor, () => api.get(Activity).record(actor, 'tasks.reported', subject, { n }));
  }
});
afterEach(() => api.stop());

/** As a thief with the owner's password would: past the triggers. */
const tamper = (statement: string): Promise<unknown> =>
  onServer(`SET session_replication_role = replica; ${statement}`, api.config.ownerUrl);
const chain = `chain = '${world.memorandum}'`;

/** Runs a verification as an auditor does, and waits for its end. */
async function verified(): Promise<VerificationStanding> {
  const auditor = await api.as('auditor');
  (await auditor.post('/api/activity/verifications', {})).as(verificationRun);
  for (;;) {
    const standing = (await auditor.get('/api/activity/verification')).as(verificationStanding);
    if (standing.running === null) return standing;
    await new Promise((done) => setTimeout(done, 20));
  }
}

const found = async (): Promise<string[]> =>
  ((await verified()).last?.breaks ?? []).map(
    ({ kind, seq, through }) => `${kind} ${seq === through ? String(seq) : `${String(seq)}-${String(through)}`}`,
  );

test('a whole record is found whole, by those who may ask, and the run is on record', async () => {
  const { last, chains } = await verified();
  expect(last).toMatchObject({ breaks: [], chains: 2, person: { id: world.people.auditor } });
  expect(chains).toContainEqual({ chain: world.memorandum, code: 'MOU-1', length });
  const rows = await api.sql(`SELECT action FROM activity WHERE action LIKE 'activity.%' ORDER BY seq`);
  expect(rows).toEqual([{ action: 'activity.verification-started' }, { action: 'activity.verified' }]);
  const zahra = await api.as('zahra');
  expect((await zahra.post('/api/activity/verifications', {})).refusal).toBe('403 access.denied');
  expect((await zahra.get('/api/activity/verification')).refusal).toBe('403 access.denied');
  expect((await (await api.as('admin')).get('/api/activity/verification')).status).toBe(200);
});

test('one run at a time; one that has died does not stand in the way', async () => {
  const admin = await api.as('admin');
  await api.sql(
    `INSERT INTO activity_verifications (id, started_at, touched_at) VALUES ('00000000-0000-4000-8000-000000000901', now(), now())`,
  );
  expect((await admin.post('/api/activity/verifications', {})).refusal).toBe('409 activity.verification-running');
  await api.sql(`UPDATE activity_verifications SET touched_at = now() - interval '2 minutes'`);
  expect(await found()).toEqual([]);
});

test('a changed link is told with its place', async () => {
  await tamper(`UPDATE activity SET details = '{"n": 999}' WHERE ${chain} AND seq = 7`);
  expect(await found()).toEqual(['CHANGED 7']);
});

test('a deleted link is told with its place, also where the others were renumbered', async () => {
  await tamper(`DELETE FROM activity WHERE ${chain} AND seq = 12`);
  expect(await found()).toEqual(['DELETED 12']);
  await tamper(`UPDATE activity SET seq = -seq WHERE ${chain} AND seq > 12; UPDATE activity SET seq = -seq - 1 WHERE ${chain} AND seq < 0`);
  expect(await found()).toEqual(['DELETED 12']);
});

test('an inserted link is told with its place', async () => {
  await tamper(`
    UPDATE activity SET seq = -seq WHERE ${chain} AND seq >= 20; UPDATE activity SET seq = -seq + 1 WHERE ${chain} AND seq < 0;
    INSERT INTO activity (chain, seq, at, person_id, action, subject_type, details, prev_hash, hash)
    SELECT chain, 20, at, person_id, 'tasks.approved', 'Task', '{}', hash, md5('forged') || md5('forged') FROM activity WHERE ${chain} AND seq = 19`);
  expect(await found()).toEqual(['INSERTED 20']);
});

test('links in another order are told with their places', async () => {
  await tamper(`
    UPDATE activity SET seq = -5 WHERE ${chain} AND seq = 5; UPDATE activity SET seq = 5 WHERE ${chain} AND seq = 6;
    UPDATE activity SET seq = 6 WHERE ${chain} AND seq = -5`);
  expect(await found()).toEqual(['REORDERED 5-6']);
});

test('a cut end is told by the head, and by what was published where the head was cut, too', async () => {
  await api.get(Publications).publish();
  await tamper(`DELETE FROM activity WHERE ${chain} AND seq > 30`);
  expect(await found()).toEqual([`CUT 31-${String(length)}`]);
  await tamper(`UPDATE activity_heads h SET seq = 30, hash = a.hash FROM activity a WHERE h.${chain} AND a.chain = h.chain AND a.seq = 30`);
  expect(await found()).toEqual([`CUT 31-${String(length)}`]);
});

test('heads are published once a day, signed, kept for ever and sent to both agencies', async () => {
  const published = await Promise.all([api.get(Publications).publish(), api.get(Publications).publish()]);
  expect(published.map((heads) => heads.length).sort()).toEqual([0, 2]);
  expect(await api.get(Publications).publish()).toEqual([]);
  const key = (await api.nobody.get('/api/activity/key')).as(auditKey);
  const { heads } = await verified();
  expect(heads.find((head) => head.chain === world.memorandum)).toMatchObject({ seq: length, keyId: key.keyId });
  for (const head of heads) {
    expect(isGenuine(head, key.publicKey)).toBe(true);
    expect(isGenuine({ ...head, seq: head.seq - 1 }, key.publicKey)).toBe(false);
  }
  expect(statSync(join(api.config.dataFolder, 'audit-key.pem')).mode & 0o777).toBe(0o600);
  await expect(onServer('DELETE FROM activity_publications', api.config.servingUrl)).rejects.toThrow('permission denied');
  await expect(api.sql('UPDATE activity_publications SET seq = 1')).rejects.toThrow('append-only');
  const mails = await api.sql(
    `SELECT address, body_text FROM mails WHERE kind = 'activity.head-published' AND person_id IS NULL ORDER BY address`,
  );
  expect(mails.map(({ address }) => address)).toEqual(['focal@acecr.example', 'focal@ministry.example']);
  const lines = String(mails[0]?.['body_text'])
    .split('\n')
    .filter((line) => line.startsWith('{'));
  expect(lines.map((line) => publishedHead.parse(JSON.parse(line)).chain).sort()).toEqual([world.memorandum, 'system'].sort());
});

test('heads go to who holds a focal point; of an agency without one to all who lead it', async () => {
  const { people, posts } = world;
  const told = async (): Promise<unknown[]> => {
    await api.sql('DELETE FROM mails; ALTER TABLE activity_publications DISABLE TRIGGER ALL; DELETE FROM activity_publications');
    await api.get(Publications).publish();
    const rows = await api.sql(`SELECT person_id FROM mails WHERE kind = 'activity.head-published' AND person_id IS NOT NULL`);
    return rows.map((row) => row['person_id']);
  };
  await api.sql(`UPDATE people SET email = login || '@example.org' WHERE login IS NOT NULL`);
  const all = await told();
  expect(all).toEqual(expect.arrayContaining([people.maryam, people.auditor, people.zahra]));
  await api.sql(`UPDATE posts SET is_focal_point = true WHERE id = '${posts.director}'`);
  const focal = await told();
  expect([people.reza, people.zahra].every((id) => focal.includes(id))).toBe(true);
  expect([people.maryam, people.auditor].some((id) => focal.includes(id))).toBe(false);
  await api.sql(`UPDATE posts SET is_focal_point = false; ALTER TABLE activity_publications ENABLE TRIGGER ALL`);
});

test('a published head that nobody signed is told', async () => {
  await api.get(Publications).publish();
  await tamper(`UPDATE activity_publications SET seq = 39 WHERE ${chain}`);
  expect(await found()).toEqual(['SIGNATURE_WRONG 39']);
});
