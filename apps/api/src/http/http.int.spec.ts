import { Body, Controller, Get, Injectable, Module, Param, Post } from '@nestjs/common';
import type { Actor } from '@hampeyman/domain/access';
import { DomainError, requireVersion } from '@hampeyman/domain/problems';
import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { CurrentActor } from '../access/current-actor';
import { Activity } from '../activity/activity';
import { Transaction } from '../database/transaction';
import { startApi, type TestApi } from '../testing/api';
import { Endpoint } from './endpoint';
import { Version } from './version';

const makeNote = z.strictObject({ text: z.string().min(3).max(20), pause: z.number().int().max(2_000).default(0) });
const note = z.strictObject({ id: z.uuid(), text: z.string(), version: z.int() });
type Note = z.infer<typeof note>;
const signedIn = 'signed-in';

/** A feature as small as one can be, on the table of committees' neighbours: it counts what it truly did in the record of changes. */
@Injectable()
class NotesService {
  constructor(
    private readonly transaction: Transaction,
    private readonly activity: Activity,
  ) {}

  make(actor: Actor, text: string, pauseMs: number): Promise<Note> {
    return this.transaction.run(actor, async (manager) => {
      const id = randomUUID();
      await manager.query('SELECT pg_sleep($1)', [pauseMs / 1_000]);
      if (text === 'refused') throw new DomainError('request.conflict');
      if (text === 'printed') throw new DomainError('printing.busy');
      await this.activity.record(actor, 'notes.made', { type: 'Note', id, code: text, memorandumId: null, side: null, provinceCode: null });
      return { id, text, version: 1 };
    });
  }
}

@Controller('notes')
class NotesController {
  constructor(private readonly notes: NotesService) {}

  @Post()
  @Endpoint({ policy: signedIn, summary: 'Make a note', answer: note })
  make(@CurrentActor() actor: Actor, @Body({ schema: makeNote }) body: z.infer<typeof makeNote>): Promise<Note> {
    return this.notes.make(actor, body.text, body.pause);
  }

  @Get(':id')
  @Endpoint({ policy: signedIn, summary: 'A note', answer: note })
  read(@Param('id', { schema: z.uuid() }) id: string): Note {
    return { id, text: 'as it stands', version: 3 };
  }

  @Post(':id/closings')
  @Endpoint({ policy: signedIn, summary: 'Close a note', answer: note, needsVersion: true, changesNothing: true })
  close(
    @Param('id', { schema: z.uuid() }) id: string,
    @Version() version: number,
    @Body({ schema: makeNote }) body: z.infer<typeof makeNote>,
  ): Note {
    const standing: Note = { id, text: 'as it stands', version: 3 };
    requireVersion(standing, version);
    return { id, text: body.text, version: 4 };
  }

  @Post('failures')
  @Endpoint({ policy: signedIn, summary: 'Fail', answer: note, changesNothing: true })
  fail(): Note {
    throw new Error('secret detail of ours');
  }
}

@Module({ controllers: [NotesController], providers: [NotesService] })
class NotesModule {}

let api: TestApi;
beforeAll(async () => {
  api = await startApi({ LOG_LEVEL: 'silent' }, [NotesModule]);
});
afterAll(() => api.stop());

const id = '00000000-0000-4000-8000-000000000999';
async function made(text: string): Promise<number> {
  const rows = await api.sql(`SELECT count(*)::int AS n FROM activity WHERE action = 'notes.made' AND subject_code = '${text}'`);
  return Number(rows[0]?.['n']);
}

describe('refusals', () => {
  test('an address that does not exist is a problem with a number to find it by', async () => {
    const answer = await api.nobody.get('/api/nothing');
    expect(answer.refusal).toBe('404 request.no-such-address');
    expect(answer.problem.requestId).toBe(answer.headers['x-request-id']);
    expect((await api.nobody.get('/nothing')).refusal).toBe('404 request.no-such-address');
  });

  test('an address that cannot be decoded is unparsable', async () => {
    expect((await api.nobody.get('/api/%zz')).refusal).toBe('400 request.malformed');
  });

  test('the title speaks the language asked for, Persian otherwise', async () => {
    expect((await api.nobody.get('/api/nothing', { 'accept-language': 'de, en;q=0.8, fa;q=0.5' })).problem.title).toBe(
      'There is no such address.',
    );
    expect((await api.nobody.get('/api/nothing', { 'accept-language': 'de' })).problem.title).toBe('چنین نشانی‌ای وجود ندارد.');
  });

  test('unparsable JSON comes before everything else', async () => {
    const answer = await api.nobody.send('POST', '/api/notes', '{no', { 'content-type': 'application/json' });
    expect(answer.refusal).toBe('400 request.malformed');
  });

  test('a body of another type or too large is refused', async () => {
    expect((await api.nobody.send('POST', '/api/notes', 'a=1', { 'content-type': 'text/csv' })).refusal).toBe(
      '415 request.unsupported-type',
    );
    expect((await api.nobody.post('/api/notes', { text: 'x'.repeat(1_100_000) })).refusal).toBe('413 request.too-large');
  });

  test('without a session it is 401 even where the version is missing too', async () => {
    const answer = await api.nobody.post(`/api/notes/${id}/closings`, {});
    expect(answer.refusal).toBe('401 sessions.required');
    expect(answer.headers['www-authenticate']).toBe('Bearer');
  });

  test('without If-Match it is 428 even where the body is wrong too, then 400, 422 and 412', async () => {
    const maryam = await api.as('maryam');
    const path = `/api/notes/${id}/closings`;
    expect((await maryam.post(path, {})).refusal).toBe('428 request.version-required');
    expect((await maryam.post(path, {}, { 'if-match': 'three' })).refusal).toBe('400 request.if-match-malformed');
    expect((await maryam.act(path, 2, {})).refusal).toBe('422 request.invalid');
    const stale = await maryam.act(path, 2, { text: 'closed' });
    expect(stale.refusal).toBe('412 request.stale');
    expect(stale.problem.current).toEqual({ id, text: 'as it stands', version: 3 });
    const done = await maryam.act(path, 3, { text: 'closed' });
    expect(done.status).toBe(201);
    expect(done.etag).toBe('"4"');
  });

  test('each refused field has its path, code and limit', async () => {
    const maryam = await api.as('maryam');
    const { problem } = await maryam.post('/api/notes', { text: 'ab', pause: 'long', colour: 'red' });
    expect(problem.fields).toEqual([
      { path: 'text', code: 'field.too-short', params: { minimum: 3 } },
      { path: 'pause', code: 'field.wrong-type', params: { expected: 'number' } },
      { path: 'colour', code: 'field.unknown', params: {} },
    ]);
    expect((await maryam.post('/api/notes')).problem.fields).toEqual([{ path: 'text', code: 'field.required', params: {} }]);
    expect((await maryam.get('/api/notes/7')).problem.fields?.[0]).toMatchObject({ path: 'id', code: 'field.wrong-format' });
  });

  test('a person who opens an address in a browser reads a page in their language, without script', async () => {
    const opened = { 'sec-fetch-site': 'none', 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'document', 'accept-language': 'en' };
    const { status, headers, text } = await api.nobody.get('/api/me', opened);
    expect([status, headers['content-type'], headers['cache-control']]).toEqual([401, 'text/html; charset=utf-8', 'no-store']);
    expect(text).toContain('<html lang="en" dir="ltr">');
    expect(text).toContain(`Request number: ${String(headers['x-request-id'])}`);
    expect(text).not.toContain('<script');
    const nonce = /'nonce-([^']+)'/.exec(String(headers['content-security-policy']))?.[1] ?? 'none';
    expect(text).toContain(`<style nonce="${nonce}">`);
    expect((await api.nobody.get('/api/%3Cscript%3E', { ...opened, 'accept-language': 'fa' })).text).toContain(
      '<html lang="fa" dir="rtl">',
    );
  });

  test('of a failure of ours nothing leaves the house', async () => {
    const answer = await (await api.as('maryam')).post('/api/notes/failures', {});
    expect(answer.refusal).toBe('500 request.failed');
    expect(answer.text).not.toContain('secret detail');
  });
});

test('a cursor of another list is refused as one, whatever it holds', async () => {
  const maryam = await api.as('maryam');
  const foreign = Buffer.from(JSON.stringify(['الف', 'ب', 'پ'])).toString('base64url');
  expect((await maryam.get(`/api/obligations?cursor=${foreign}`)).refusal).toBe('400 request.cursor-malformed');
});

describe('versions of answers', () => {
  test('a record is named by its version and always sent', async () => {
    const maryam = await api.as('maryam');
    const first = await maryam.get(`/api/notes/${id}`);
    expect(first.etag).toBe('"3"');
    // a version does not tell what is computed beside it, so the record is always sent
    const again = await maryam.get(`/api/notes/${id}`, { 'if-none-match': first.etag });
    expect([again.status, again.etag]).toEqual([200, first.etag]);
  });
});

test('who may try again is told when', async () => {
  const answer = await (await api.as('maryam')).post('/api/notes', { text: 'printed' });
  expect([answer.refusal, answer.headers['retry-after']]).toEqual(['503 printing.busy', '5']);
});

describe('a create sent twice with one key', () => {
  test('is done once and answered alike', async () => {
    const maryam = await api.as('maryam');
    const headers = { 'idempotency-key': 'note-1' };
    const first = await maryam.post('/api/notes', { text: 'once' }, headers);
    const second = await maryam.post('/api/notes', { text: 'once' }, headers);
    expect([first.status, second.status]).toEqual([201, 201]);
    expect(second.json).toEqual(first.json);
    expect(second.etag).toBe(first.etag);
    expect(second.headers['idempotent-replay']).toBe('true');
    expect(await made('once')).toBe(1);
  });

  test('at the same time: one works, the other waits its turn', async () => {
    const maryam = await api.as('maryam');
    const send = () => maryam.post('/api/notes', { text: 'together', pause: 500 }, { 'idempotency-key': 'note-2' });
    const answers = await Promise.all([send(), send()]);
    expect(answers.map((answer) => answer.status).sort()).toEqual([201, 409]);
    const refused = answers.find((answer) => answer.status === 409);
    expect(refused?.refusal).toBe('409 request.still-running');
    expect(refused?.headers['retry-after']).toBe('1');
    expect((await send()).status).toBe(201);
    expect(await made('together')).toBe(1);
  });

  test('with another body is refused', async () => {
    const maryam = await api.as('maryam');
    const headers = { 'idempotency-key': 'note-3' };
    await maryam.post('/api/notes', { text: 'this' }, headers);
    expect((await maryam.post('/api/notes', { text: 'that' }, headers)).refusal).toBe('422 request.key-reused');
    expect(await made('that')).toBe(0);
  });

  test('by two people are two creates', async () => {
    const headers = { 'idempotency-key': 'note-4' };
    await (await api.as('maryam')).post('/api/notes', { text: 'shared key' }, headers);
    expect((await (await api.as('reza')).post('/api/notes', { text: 'shared key' }, headers)).status).toBe(201);
    expect(await made('shared key')).toBe(2);
  });

  test('a refusal keeps nothing, so the corrected request may use the key', async () => {
    const maryam = await api.as('maryam');
    const headers = { 'idempotency-key': 'note-5' };
    expect((await maryam.post('/api/notes', { text: 'refused' }, headers)).refusal).toBe('409 request.conflict');
    expect((await maryam.post('/api/notes', { text: 'ab' }, headers)).refusal).toBe('422 request.invalid');
    expect((await maryam.post('/api/notes', { text: 'accepted' }, headers)).status).toBe(201);
  });

  test('a key that is no key is unparsable', async () => {
    expect((await (await api.as('maryam')).post('/api/notes', { text: 'abc' }, { 'idempotency-key': 'x'.repeat(201) })).refusal).toBe(
      '400 request.key-malformed',
    );
  });
});

describe('headers', () => {
  test('scripts run only from our origin, nobody frames us, nothing is kept', async () => {
    const { headers } = await api.nobody.get('/api/health/live');
    const policy = String(headers['content-security-policy']);
    expect(policy).toMatch(/script-src 'self' 'nonce-[^']+';/);
    expect(policy).not.toMatch(/script-src[^;]*unsafe/);
    expect(policy).toContain("frame-ancestors 'none'");
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['cache-control']).toBe('no-store');
  });
});
