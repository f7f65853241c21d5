import { DomainError } from '@hampeyman/domain/problems';
import type { FastifyInstance } from 'fastify';

/** Largest body of an ordinary request; uploads set their own. */
export const bodyLimitBytes = 1_048_576;
/** Deeper than any form of ours; what walks a body must not run out of stack. */
const deepest = 24;
/** More values than the longest agenda with all its parts. */
const mostValues = 20_000;
const mostQueryParameters = 100;
const mostHeaders = 100;

/** Whether a body stays within the depth and the number of values; looked at without recursion. */
export function isWithinMeasure(body: unknown): boolean {
  let level: readonly unknown[] = [body];
  let count = 0;
  for (let depth = 0; level.length > 0; depth += 1) {
    count += level.length;
    if (depth > deepest || count > mostValues) return false;
    level = level.flatMap((value): unknown[] => (typeof value === 'object' && value !== null ? Object.values(value) : []));
  }
  return true;
}

/** Refuses requests of too many parts before anybody works on them (ASVS 15.2.2). Throws `request.too-large`. */
export function limitSize(fastify: FastifyInstance): void {
  fastify.addHook('onRequest', (request, _reply, done) => {
    done(request.raw.rawHeaders.length > 2 * mostHeaders ? new DomainError('request.too-large') : undefined);
  });
  fastify.addHook('preValidation', (request, _reply, done) => {
    const isTooLarge = Object.keys(request.query as object).length > mostQueryParameters || !isWithinMeasure(request.body);
    done(isTooLarge ? new DomainError('request.too-large') : undefined);
  });
}
