import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import { DomainError } from '@hampeyman/domain/problems';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply } from 'fastify';
import type { Config } from '../config';

/** Angular puts the hash of the content into the names of what it builds: such a file never changes. */
const hashedName = /-[\w-]{8}\.(?:js|css|woff2?|svg|png|json)$/;

function cacheOf(path: string): string {
  return hashedName.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache';
}

/** The page with the nonce of this answer on everything inline that our own build put there, and for Angular's style elements. */
function pageWith(nonce: string, page: string): string {
  return page.replace('<app-root', `<app-root ngCspNonce="${nonce}"`).replace(/<(script|style)(?=[\s>])/g, `<$1 nonce="${nonce}"`);
}

/** The path of an address. Throws `request.malformed` where it cannot be decoded. */
function addressOf(url: string): string {
  try {
    return decodeURIComponent(url.split('?', 1)[0] ?? '/');
  } catch {
    // URIError: a stray percent sign
    throw new DomainError('request.malformed');
  }
}

/** Serves the built web on the same origin: its files as they are, every other address outside `/api` as the page (deep links). */
export async function serveWeb(app: NestFastifyApplication, config: Config): Promise<void> {
  const index = join(config.webFolder, 'index.html');
  if (!existsSync(index)) return;
  const page = readFileSync(index, 'utf8');
  await app.register(fastifyStatic, {
    root: config.webFolder,
    serve: false,
    cacheControl: false,
    index: false,
    setHeaders: (reply, path) => {
      void reply.header('cache-control', cacheOf(path));
    },
  });
  const fastify = app.getHttpAdapter().getInstance();
  const answerPage = (reply: FastifyReply): FastifyReply =>
    reply
      .header('cache-control', 'no-cache')
      .type('text/html; charset=utf-8')
      .send(pageWith(reply.pageNonce ?? '', page));
  fastify.get('/*', (request, reply) => {
    const path = addressOf(request.url);
    if (path === '/api' || path.startsWith('/api/')) throw new DomainError('request.no-such-address');
    // codes and addresses of pages may hold a dot, files of the build always end in a known way
    if (!/\.(?:js|css|map|woff2?|svg|png|ico|json|webmanifest|txt)$/.test(path)) return answerPage(reply);
    return reply.sendFile(path.slice(1));
  });
}
