import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Actor } from '@hampeyman/domain/access';
import { DomainError } from '@hampeyman/domain/problems';
import type { FastifyRequest } from 'fastify';

/** Who is signed in and in which session, as rebuilt from the database for this very request. */
export interface CurrentSession {
  readonly sessionId: string;
  readonly actor: Actor;
  /** Whether their password is still the one that an administrator gave. */
  readonly mustChangePassword: boolean;
}

declare module 'fastify' {
  interface FastifyRequest {
    /** Set by the session guard (passport puts it there), absent on public routes. */
    user?: CurrentSession;
  }
}

/** The actor of a request, null on public routes. */
export function actorOf(request: FastifyRequest): Actor | null {
  return request.user?.actor ?? null;
}

function sessionOf(context: ExecutionContext): CurrentSession {
  const { user } = context.switchToHttp().getRequest<FastifyRequest>();
  if (user === undefined) throw new DomainError('sessions.required');
  return user;
}

/** The person acting, in their post: `@CurrentActor() actor: Actor`. */
export const CurrentActor = createParamDecorator((_: unknown, context: ExecutionContext): Actor => sessionOf(context).actor);

/** Id of the session the request came with. */
export const CurrentSessionId = createParamDecorator((_: unknown, context: ExecutionContext): string => sessionOf(context).sessionId);
