import fastifyHelmet from '@fastify/helmet';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { randomBytes } from 'node:crypto';
import type { Config } from '../config';

declare module 'fastify' {
  interface FastifyReply {
    /** Allows exactly the inline style and script elements of the page that carries it. */
    pageNonce: string | null;
  }
}

/** What a browser offers and the portal never asks for. */
const unusedFeatures =
  'accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), microphone=(), midi=(), payment=(), usb=()';

/**
 * Security headers on every answer. Scripts and style elements run only from our origin or with the nonce of the page;
 * `style` attributes stay allowed, since Angular writes static ones by `setAttribute` (they cannot load or run anything here).
 */
export async function secure(app: NestFastifyApplication, config: Config): Promise<void> {
  const isHttps = config.origin.startsWith('https:');
  const fastify = app.getHttpAdapter().getInstance();
  fastify.decorateReply('pageNonce', null);
  fastify.addHook('onRequest', (request, reply, done) => {
    reply.pageNonce = randomBytes(16).toString('base64');
    void reply.header('permissions-policy', unusedFeatures);
    if (request.url.startsWith('/api')) void reply.header('cache-control', 'no-store');
    done();
  });
  await app.register(fastifyHelmet, {
    contentSecurityPolicy: false,
    strictTransportSecurity: isHttps ? { maxAge: 31_536_000, includeSubDomains: true } : false,
    frameguard: { action: 'deny' },
    referrerPolicy: { policy: 'same-origin' },
    crossOriginEmbedderPolicy: false,
  });
  fastify.addHook('onSend', (_request, reply, _payload, done) => {
    if (!reply.hasHeader('content-security-policy')) {
      void reply.header('content-security-policy', policy(reply.pageNonce ?? '', isHttps));
    }
    done();
  });
}

function policy(nonce: string, isHttps: boolean): string {
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}'`,
    `style-src 'self' 'nonce-${nonce}'`,
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    "worker-src 'self'",
    ...(isHttps ? ['upgrade-insecure-requests'] : []),
  ].join('; ');
}
