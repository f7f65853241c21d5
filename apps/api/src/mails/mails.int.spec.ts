import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { simpleParser } from 'mailparser';
import { pino } from 'pino';
import { systemActor } from '@hampeyman/domain/access';
import type { Letter } from '@hampeyman/domain/mails';
import { createApp } from '../app';
import { Transaction } from '../database/transaction';
import { startApi, type TestApi } from '../testing/api';
import { MailServer } from '../testing/mail-server';
import { world } from '../testing/world';
import { MailRound } from './mail-round';
import { Mails } from './mails';

function aLetter(number: string): Letter {
  return {
    kind: 'minutes.distributed',
    subject: { fa: 'صورتجلسه {number}', en: 'Minutes {number}' },
    paragraphs: [{ fa: 'صورتجلسه ابلاغ شد.', en: 'The minutes were distributed.' }],
    params: { number },
    action: { label: { fa: 'دیدن صورتجلسه', en: 'See the minutes' }, path: '/meetings' },
    literal: null,
  };
}

let server: MailServer;
let api: TestApi;
beforeAll(async () => {
  server = await MailServer.start();
  api = await startApi({ MAIL_URL: server.url, MAIL_FROM: 'Hampeyman <portal@example.org>', LOG_LEVEL: 'silent' });
  await api.sql(`
    UPDATE people SET email = 'maryam@example.org' WHERE login = 'maryam';
    UPDATE people SET email = 'zahra@example.org', language = 'en' WHERE login = 'zahra';
    UPDATE people SET email = 'kamran@example.org' WHERE login = 'kamran'`);
});
afterAll(async () => {
  await api.stop();
  await server.stop();
});
beforeEach(async () => {
  server.letters.length = 0;
  server.refuse(null);
  await api.sql('DELETE FROM mails');
});

const { people } = world;
const post = (to: Parameters<Mails['post']>[0], letter: Letter, expiresAt: Date | null = null): Promise<boolean> =>
  api.get(Transaction).run(systemActor, () => api.get(Mails).post(to, letter, expiresAt));
const walk = (): Promise<number> => api.get(MailRound).walk();
const waiting = () => api.sql('SELECT attempts, last_error, given_up_at IS NOT NULL AS gone, sent_at IS NOT NULL AS sent FROM mails');

test('a letter goes to each person in their language, and what it said is kept no longer', async () => {
  expect(await post({ personId: people.maryam }, aLetter('PSK-1'))).toBe(true);
  expect(await post({ personId: people.zahra }, aLetter('PSK-1'))).toBe(true);
  await walk();
  const [fa] = server.to('maryam@example.org');
  const [en] = server.to('zahra@example.org');
  expect(fa?.subject).toBe('صورتجلسه PSK-1');
  expect(fa?.from?.text).toBe('"Hampeyman" <portal@example.org>');
  expect(fa?.text).toContain('http://localhost:3000/meetings');
  expect(fa?.html).toContain('dir="rtl"');
  expect(fa?.headers.get('auto-submitted')).toBe('auto-generated');
  expect(en?.subject).toBe('Minutes PSK-1');
  expect(await api.sql('SELECT DISTINCT sent_at IS NOT NULL AS sent, address, subject, body_text, body_html FROM mails')).toEqual([
    { sent: true, address: null, subject: null, body_text: null, body_html: null },
  ]);
});

test('an address outside of the portal is written to in the language given', async () => {
  expect(await post({ address: 'auditor@example.net', language: 'en' }, aLetter('PSK-2'))).toBe(true);
  await walk();
  expect(server.to('auditor@example.net').map(({ subject }) => subject)).toEqual(['Minutes PSK-2']);
});

test('nothing is posted for someone without an address or with a closed account', async () => {
  expect(await post({ personId: people.reza }, aLetter('PSK-3'))).toBe(false);
  expect(await post({ personId: people.kamran }, aLetter('PSK-3'))).toBe(false);
  expect(await waiting()).toEqual([]);
});

test('what the act did not commit is never sent, and outside of an act nothing is posted', async () => {
  const undone = api.get(Transaction).run(systemActor, async () => {
    await api.get(Mails).post({ personId: people.maryam }, aLetter('PSK-4'));
    throw new Error('the act failed');
  });
  await expect(undone).rejects.toThrow('the act failed');
  await walk();
  expect(server.letters).toEqual([]);
  await expect(api.get(Mails).post({ personId: people.maryam }, aLetter('PSK-4'))).rejects.toThrow('no open transaction');
});

test('two portals on one database send every letter once', async () => {
  const other = await createApp(api.config, pino({ level: 'silent' }));
  try {
    const numbers = Array.from({ length: 40 }, (_, index) => `PSK-${String(index)}`);
    await api.get(Transaction).run(systemActor, async () => {
      for (const number of numbers) await api.get(Mails).post({ personId: people.zahra }, aLetter(number));
    });
    await Promise.all([walk(), other.get(MailRound).walk()]);
    await walk();
    expect(server.letters.map(({ subject }) => subject).sort()).toEqual(numbers.map((number) => `Minutes ${number}`).sort());
    expect(new Set(server.letters.map(({ messageId }) => messageId)).size).toBe(40);
  } finally {
    await other.close();
  }
});

test('a mail server that is busy gets the letter later, under the same number', async () => {
  server.refuse(451);
  await post({ personId: people.maryam }, aLetter('PSK-5'));
  await walk();
  await walk();
  expect(await waiting()).toEqual([{ attempts: 1, last_error: expect.stringContaining('451') as unknown, gone: false, sent: false }]);
  server.refuse(null);
  const [row] = await api.sql(
    `UPDATE mails SET next_attempt_at = now() RETURNING id, (next_attempt_at - posted_at) < interval '40 seconds' AS soon`,
  );
  expect(row?.['soon']).toBe(true);
  await walk();
  expect(server.letters.map(({ messageId }) => messageId)).toEqual([`<${String(row?.['id'])}@localhost>`]);
  expect(await waiting()).toEqual([{ attempts: 2, last_error: null, gone: false, sent: true }]);
});

test('an address that does not exist is given up at once, and the next letter still goes', async () => {
  server.refuse(550);
  await post({ personId: people.maryam }, aLetter('PSK-6'));
  await walk();
  expect(await waiting()).toEqual([{ attempts: 1, last_error: expect.stringContaining('550') as unknown, gone: true, sent: false }]);
  server.refuse(null);
  await post({ personId: people.maryam }, aLetter('PSK-7'));
  await walk();
  expect(server.letters.map(({ subject }) => subject)).toEqual(['صورتجلسه PSK-7']);
});

test('a letter that would come too late is not sent', async () => {
  await post({ personId: people.maryam }, aLetter('PSK-8'), new Date(Date.now() - 1_000));
  await walk();
  expect(server.letters).toEqual([]);
  expect(await waiting()).toEqual([{ attempts: 0, last_error: 'expired', gone: true, sent: false }]);
});

test('nobody but the portal reads the outbox', async () => {
  await post({ personId: people.maryam }, aLetter('PSK-9'), null);
  const seen = await api
    .get(Transaction)
    .run({ ...systemActor, role: 'ADMIN' }, (manager) => manager.query<unknown[]>('SELECT id FROM mails'));
  expect(seen).toEqual([]);
  await walk();
  expect(server.letters).toHaveLength(1);
});

describe('without a mail server', () => {
  test('a demonstration writes letters into a folder', async () => {
    const demonstration = await startApi({ LOG_LEVEL: 'silent' });
    try {
      await demonstration
        .get(Transaction)
        .run(systemActor, () => demonstration.get(Mails).post({ address: 'u.acecr@example.org', language: 'fa' }, aLetter('PSK-10')));
      expect(await demonstration.get(MailRound).walk()).toBe(1);
      const folder = join(demonstration.config.dataFolder, 'outbox');
      const [file = ''] = await readdir(folder);
      expect(file).toMatch(/\.eml$/);
      const letter = await simpleParser(await readFile(join(folder, file)));
      expect(letter.subject).toBe('صورتجلسه PSK-10');
    } finally {
      await demonstration.stop();
    }
  });

  test('production keeps them until there is one', async () => {
    const production = await startApi({ HAMPEYMAN_MODE: 'production', LOG_LEVEL: 'silent' });
    try {
      await production
        .get(Transaction)
        .run(systemActor, () => production.get(Mails).post({ address: 'portal@example.org', language: 'fa' }, aLetter('PSK-11')));
      expect(await production.get(MailRound).walk()).toBe(0);
      expect(await production.sql('SELECT attempts, sent_at, given_up_at FROM mails')).toEqual([
        { attempts: 0, sent_at: null, given_up_at: null },
      ]);
    } finally {
      await production.stop();
    }
  });
});
