import fastify from 'fastify';
import { pino } from 'pino';
import { z } from 'zod';
import { logRequests } from './request-log';

const entry = z.strictObject({
  level: z.int(),
  time: z.iso.datetime(),
  requestId: z.string(),
  actorId: z.null(),
  method: z.string(),
  route: z.string().nullable(),
  status: z.int(),
  ms: z.number(),
  msg: z.literal('request'),
});

async function linesFor(paths: readonly string[]): Promise<readonly string[]> {
  const lines: string[] = [];
  const server = fastify();
  logRequests(server, pino({ base: null, timestamp: pino.stdTimeFunctions.isoTime }, { write: (line: string) => lines.push(line) }));
  server.get('/people/:id', () => 'ok');
  for (const path of paths)
    await server.inject({ url: path, headers: { authorization: 'Bearer secret-token', cookie: 'a=secret-cookie' } });
  await server.close();
  return lines;
}

test('one line of JSON a request: when in UTC, which, who by id, what and with what outcome', async () => {
  const [line = ''] = await linesFor(['/people/maryam?q=secret-word']);
  expect(entry.parse(JSON.parse(line))).toMatchObject({ method: 'GET', route: '/people/:id', status: 200 });
  expect(line).toMatch(/"time":"[^"]+Z"/);
});

test('no address, token, cookie or word of a search reaches the log', async () => {
  const text = (await linesFor(['/people/maryam?q=secret-word', '/elsewhere/secret-path'])).join('');
  expect(text).not.toMatch(/maryam|secret/);
});

test('nobody writes lines of their own into the log', async () => {
  const lines = await linesFor(['/people/x%0d%0a{"level":60}', '/%0a%0dforged']);
  expect(lines).toHaveLength(2);
  for (const line of lines) expect(line.indexOf('\n')).toBe(line.length - 1);
});
