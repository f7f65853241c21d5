import { Catch, Logger, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import { DomainError } from '@hampeyman/domain/problems';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { sqlStateOf } from '../database/sql-state';
import { preferredLanguage } from './preferred-language';
import { problemOf } from './problem-of';
import { problemPage, wantsPage } from './problem-page';

/** Seconds after which a client may try again when the portal, or the same request, is busy. */
const retryAfter: ReadonlyMap<string, number> = new Map([
  ['request.unavailable', 5],
  ['request.still-running', 1],
  ['printing.busy', 5],
  ['printing.timed-out', 30],
]);

const refusals = new WeakMap<FastifyRequest, string>();

/** The code with which a request was refused, null where it was not. */
export function refusalOf(request: FastifyRequest): string | null {
  return refusals.get(request) ?? null;
}

/** A cursor of another list names values that no column here can hold (class 22): the caller did not get it from us for this. */
function isForeignCursor(error: unknown, request: FastifyRequest): boolean {
  const { cursor } = (request.query ?? {}) as { cursor?: unknown };
  return cursor !== undefined && sqlStateOf(error)?.startsWith('22') === true;
}

/** Every error, ours, Nest's and Fastify's, becomes `application/problem+json`; an error of our own is logged here once. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly logger = new Logger('Problem');

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    this.answer(error, http.getRequest<FastifyRequest>(), http.getResponse<FastifyReply>());
  }

  /** Answers outside Nest's reach too (an address that cannot be decoded). */
  answer(error: unknown, request: FastifyRequest, reply: FastifyReply): void {
    const language = preferredLanguage(request.headers['accept-language']);
    const problem = problemOf(isForeignCursor(error, request) ? new DomainError('request.cursor-malformed') : error, request.id, language);
    refusals.set(request, problem.code);
    if (problem.status >= 500) {
      const { message, stack } = (error ?? {}) as { message?: string; stack?: string };
      this.logger.error({ requestId: request.id, code: problem.code, message: message ?? String(error) }, stack);
    }
    const { minutes, seconds: wait } = problem.params;
    const seconds = retryAfter.get(problem.code) ?? (typeof wait === 'number' ? wait : typeof minutes === 'number' ? minutes * 60 : null);
    if (seconds !== null) void reply.header('retry-after', String(seconds));
    if (problem.status === 401) void reply.header('www-authenticate', 'Bearer');
    if (wantsPage(request)) {
      void reply
        .status(problem.status)
        .type('text/html; charset=utf-8')
        .send(problemPage(problem, language, reply.pageNonce ?? ''));
      return;
    }
    void reply.status(problem.status).type('application/problem+json; charset=utf-8').send(JSON.stringify(problem));
  }
}
