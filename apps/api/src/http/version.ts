import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { DomainError } from '@hampeyman/domain/problems';
import type { FastifyRequest } from 'fastify';

/**
 * The version an `If-Match` header names (`"3"`). A proxy that compresses may have weakened the tag to `W/"3"`.
 * Throws `request.version-required`, `request.if-match-malformed`.
 */
export function versionOf(header: string | undefined): number {
  if (header === undefined || header.trim() === '') throw new DomainError('request.version-required');
  const digits = /^(?:W\/)?"(\d{1,9})"$/.exec(header.trim())?.[1];
  if (digits === undefined) throw new DomainError('request.if-match-malformed');
  return Number(digits);
}

/** The version the caller has seen; the route declares `needsVersion: true`. */
export const Version = createParamDecorator((_: unknown, context: ExecutionContext): number =>
  versionOf(context.switchToHttp().getRequest<FastifyRequest>().headers['if-match']),
);
