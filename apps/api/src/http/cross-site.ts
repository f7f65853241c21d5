import { DomainError } from '@hampeyman/domain/problems';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Config } from '../config';

const reading = ['GET', 'HEAD', 'OPTIONS'];

/** Whether a page of another site made the browser send this: what it says itself (Fetch Metadata), else by the origin it names. */
function comesFromElsewhere(request: FastifyRequest, ownOrigin: string): boolean {
  const site = request.headers['sec-fetch-site'];
  if (site !== undefined) return !['same-origin', 'none'].includes(site);
  const { origin } = request.headers;
  // no browser, or one that says neither: a change still needs the token, which no other site can know
  if (origin === undefined) return false;
  return origin !== ownOrigin && origin !== `${request.protocol}://${request.host}`;
}

/** Whether the person followed a link: such a request reads, and shows its answer to nobody but them. */
function isNavigation(request: FastifyRequest): boolean {
  return (
    reading.includes(request.method) && request.headers['sec-fetch-mode'] === 'navigate' && request.headers['sec-fetch-dest'] === 'document'
  );
}

/**
 * Refuses what pages of other sites make a browser ask of the api (Fetch Metadata, W3C; ASVS 3.5.3).
 * Throws `request.from-elsewhere`.
 */
export function refuseOtherSites(fastify: FastifyInstance, config: Config): void {
  const ownOrigin = new URL(config.origin).origin;
  fastify.addHook('onRequest', (request, _reply, done) => {
    if (request.url.startsWith('/api') && comesFromElsewhere(request, ownOrigin) && !isNavigation(request)) {
      done(new DomainError('request.from-elsewhere'));
      return;
    }
    done();
  });
}
