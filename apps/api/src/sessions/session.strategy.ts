import { Inject, Injectable } from '@nestjs/common';
import { PassportStrategy } from '@nestjs/passport';
import { DomainError } from '@hampeyman/domain/problems';
import { ExtractJwt, Strategy } from 'passport-jwt';
import { z } from 'zod';
import type { FastifyRequest } from 'fastify';
import { actingPostOf } from '../access/acting-post';
import type { CurrentSession } from '../access/current-actor';
import { CONFIG, type Config } from '../config';
import { issuer } from './access-token';
import { SessionsService } from './sessions.service';

const payload = z.object({ sid: z.uuid() });

/** Turns the bearer token of a request into the actor as the database knows them at this moment. */
@Injectable()
export class SessionStrategy extends PassportStrategy(Strategy, 'jwt') {
  constructor(
    @Inject(CONFIG) config: Config,
    private readonly sessions: SessionsService,
  ) {
    super({
      jwtFromRequest: ExtractJwt.fromAuthHeaderAsBearerToken(),
      secretOrKey: config.tokenSecret,
      algorithms: ['HS256'],
      issuer,
      // another portal under the same secret is another audience
      audience: config.origin,
      passReqToCallback: true,
    });
  }

  /**
   * The actor in the post the request names, else in that of the session. Throws `sessions.ended` where the session, the person or its post
   * no longer stands, `sessions.post-not-held` where the person does not hold the post named.
   */
  async validate(request: FastifyRequest, token: unknown): Promise<CurrentSession> {
    const parsed = payload.safeParse(token);
    if (!parsed.success) throw new DomainError('sessions.required');
    const me = await this.sessions.me(parsed.data.sid, actingPostOf(request));
    return { sessionId: parsed.data.sid, actor: me.actor, mustChangePassword: me.mustChangePassword };
  }
}
