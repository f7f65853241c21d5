import { Logger } from '@nestjs/common';
import fastify from 'fastify';
import { ProblemFilter } from './problem-filter';

afterEach(() => {
  jest.restoreAllMocks();
});

/** What is logged, and what is answered, when a request meets `error`. */
async function meeting(error: Error): Promise<{ readonly logged: readonly unknown[][]; readonly answered: string }> {
  const log = jest.spyOn(Logger.prototype, 'error').mockImplementation(() => undefined);
  const filter = new ProblemFilter();
  const server = fastify({ genReqId: () => 'request-7' });
  server.decorateReply('pageNonce', null);
  server.setErrorHandler((met, request, reply) => {
    filter.answer(met, request, reply);
  });
  server.get('/', () => {
    throw error;
  });
  const { payload } = await server.inject('/');
  await server.close();
  return { logged: log.mock.calls, answered: payload };
}

test('a failure nobody foresaw is logged once, with its number, message and stack; the caller gets the number only', async () => {
  const { logged, answered } = await meeting(new TypeError('the cable was cut at /srv/secret'));
  expect(logged).toHaveLength(1);
  expect(logged[0]?.[0]).toMatchObject({ requestId: 'request-7', code: 'request.failed', message: 'the cable was cut at /srv/secret' });
  expect(String(logged[0]?.[1])).toContain('problem-filter.spec');
  expect(answered).toContain('request-7');
  expect(answered).not.toMatch(/cable|secret|TypeError/);
});

test('what the caller did wrong is no failure of ours', async () => {
  const { logged } = await meeting(Object.assign(new Error('no'), { statusCode: 415 }));
  expect(logged).toEqual([]);
});
