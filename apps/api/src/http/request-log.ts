import type { FastifyInstance } from 'fastify';
import type { Logger } from 'pino';
import { actorOf } from '../access/current-actor';
import { underRequestId } from './request-context';

/** One line per request: its id, who by id, the route's pattern and not the address (which may hold names), status and milliseconds. */
export function logRequests(fastify: FastifyInstance, logger: Logger): void {
  fastify.addHook('onRequest', (request, reply, done) => {
    void reply.header('x-request-id', request.id);
    underRequestId(request.id, done);
  });
  fastify.addHook('onResponse', (request, reply, done) => {
    const path = request.routeOptions.url;
    logger.info(
      {
        requestId: request.id,
        actorId: actorOf(request)?.personId ?? null,
        method: request.method,
        route: path ?? null,
        status: reply.statusCode,
        ms: Math.round(reply.elapsedTime * 10) / 10,
      },
      'request',
    );
    done();
  });
}
