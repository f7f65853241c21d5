import { DomainError } from '@hampeyman/domain/problems';
import type { FastifyRequest } from 'fastify';
import { z } from 'zod';

/** Names, by its id, the post in which a request is made; without it the request is made in the post in which the session began. */
export const actingPostHeader = 'Acting-Post';

/** The post a request names, null where it names none. Throws `sessions.post-not-held` for what is no id. */
export function actingPostOf(request: FastifyRequest): string | null {
  const header = request.headers[actingPostHeader.toLowerCase()];
  if (header === undefined) return null;
  const parsed = z.uuid().safeParse(header);
  if (!parsed.success) throw new DomainError('sessions.post-not-held');
  return parsed.data;
}
