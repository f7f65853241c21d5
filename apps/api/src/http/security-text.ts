import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DomainError } from '@hampeyman/domain/problems';
import type { Config } from '../config';

/** RFC 9116 wants less than a year; the text is made anew at every reading. */
const validDays = 180;

/** Tells whoever found a weakness where to write (RFC 9116). Throws `request.no-such-address` where the operator has named nobody. */
export function serveSecurityText(app: NestFastifyApplication, config: Config): void {
  const fastify = app.getHttpAdapter().getInstance();
  fastify.get('/.well-known/security.txt', (_request, reply) => {
    if (config.securityContact === null) throw new DomainError('request.no-such-address');
    const expires = new Date(Date.now() + validDays * 86_400_000);
    const lines = [
      `Contact: ${config.securityContact}`,
      `Expires: ${expires.toISOString().slice(0, 10)}T00:00:00Z`,
      'Preferred-Languages: fa, en',
      `Canonical: ${new URL('/.well-known/security.txt', config.origin).href}`,
    ];
    return reply.type('text/plain; charset=utf-8').send(`${lines.join('\n')}\n`);
  });
}
