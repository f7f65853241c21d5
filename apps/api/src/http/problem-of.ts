import { HttpException } from '@nestjs/common';
import { errorTexts } from '@hampeyman/domain/error-words';
import { kindOf } from '@hampeyman/domain/errors';
import { DomainError, StaleError, type Problem } from '@hampeyman/domain/problems';
import { say, type Language } from '@hampeyman/domain/texts';
import { sqlStateOf } from '../database/sql-state';
import { isDatabaseAway } from '../database/unavailable';
import { statusOf } from './http-status';

/** Codes of what Fastify and Nest refuse by themselves, by status. */
const codeByStatus: ReadonlyMap<number, string> = new Map([
  [400, 'request.malformed'],
  [401, 'sessions.required'],
  [403, 'access.denied'],
  [404, 'request.no-such-address'],
  [405, 'request.no-such-address'],
  [406, 'request.unsupported-type'],
  [413, 'request.too-large'],
  [414, 'request.too-large'],
  [415, 'request.unsupported-type'],
  [429, 'request.too-many'],
]);

function statusCodeOf(error: unknown): number | null {
  if (error instanceof HttpException) return error.getStatus();
  // Fastify's errors are no instances of Error
  if (typeof error !== 'object' || error === null) return null;
  const { statusCode } = error as { statusCode?: unknown };
  return typeof statusCode === 'number' ? statusCode : null;
}

/**
 * What the database refused although no feature foresaw it: values it cannot hold (class 22, such as the character NUL) and
 * constraints (23505 unique, 23503 foreign key, 23514 check, 23P01 exclusion). A feature translates those it knows itself.
 */
function codeOfDatabase(error: unknown): string | null {
  const code = sqlStateOf(error);
  if (code === null) return null;
  if (code.startsWith('22')) return 'request.invalid';
  if (['23505', '23503', '23514', '23P01'].includes(code)) return 'request.conflict';
  // serialisation failure and deadlock: the same request may succeed at once
  return ['40001', '40P01'].includes(code) ? 'request.unavailable' : null;
}

function domainErrorOf(error: unknown): DomainError {
  if (error instanceof DomainError) return error;
  if (isDatabaseAway(error)) return new DomainError('request.unavailable');
  const refused = codeOfDatabase(error);
  if (refused !== null) return new DomainError(refused);
  const status = statusCodeOf(error);
  if (status !== null && status >= 400 && status < 500) {
    return new DomainError(codeByStatus.get(status) ?? 'request.malformed');
  }
  return new DomainError(status === 503 ? 'request.unavailable' : 'request.failed');
}

/** Any error as the answer to its request (RFC 9457); of our own failures nothing but the request number leaves the house. */
export function problemOf(error: unknown, requestId: string, language: Language): Problem {
  const refusal = domainErrorOf(error);
  return {
    type: `/problems/${refusal.code}`,
    title: say(errorTexts(refusal.code), language, refusal.params),
    status: statusOf[kindOf(refusal.code)],
    code: refusal.code,
    params: { ...refusal.params },
    requestId,
    ...(refusal.fields.length === 0 ? {} : { fields: refusal.fields.map((field) => ({ ...field, params: { ...field.params } })) }),
    ...(refusal instanceof StaleError ? { current: refusal.current } : {}),
  };
}
