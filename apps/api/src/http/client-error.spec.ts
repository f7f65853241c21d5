import { problem } from '@hampeyman/domain/problems';
import { PassThrough } from 'node:stream';
import { refuseBrokenRequest } from './client-error';

function answerTo(code: string): string {
  const socket = new PassThrough();
  refuseBrokenRequest({ code }, socket);
  return String(socket.read() ?? '');
}

test.each([
  ['HPE_HEADER_OVERFLOW', 413, 'request.too-large'],
  ['HPE_INVALID_METHOD', 400, 'request.malformed'],
])('%s is answered %i as a problem', (error, status, code) => {
  const [head = '', body = ''] = answerTo(error).split('\r\n\r\n');
  expect(head).toMatch(new RegExp(`^HTTP/1\\.1 ${String(status)} `));
  expect(head).toContain('content-type: application/problem+json');
  expect(head).toContain(`content-length: ${String(Buffer.byteLength(body))}`);
  expect(problem.parse(JSON.parse(body))).toMatchObject({ status, code });
});

test('who hung up gets no answer', () => {
  expect(answerTo('ECONNRESET')).toBe('');
});
