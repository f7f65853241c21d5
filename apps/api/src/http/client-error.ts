import type { ConnectionError } from 'fastify';
import { randomUUID } from 'node:crypto';
import { STATUS_CODES } from 'node:http';
import type { Duplex } from 'node:stream';
import { problemOf } from './problem-of';

/** Refuses what never became a request, such as headers beyond every measure, in the form of every other refusal. */
export function refuseBrokenRequest({ code }: Pick<ConnectionError, 'code'>, socket: Duplex): void {
  // whoever hung up hears nothing
  if (code === 'ECONNRESET' || !socket.writable) {
    socket.destroy();
    return;
  }
  const problem = problemOf({ statusCode: code === 'HPE_HEADER_OVERFLOW' ? 413 : 400 }, randomUUID(), 'fa');
  const body = JSON.stringify(problem);
  socket.end(
    [
      `HTTP/1.1 ${String(problem.status)} ${STATUS_CODES[problem.status] ?? ''}`,
      'content-type: application/problem+json; charset=utf-8',
      `content-length: ${String(Buffer.byteLength(body))}`,
      'connection: close',
      '',
      body,
    ].join('\r\n'),
    () => {
      socket.destroy();
    },
  );
}
