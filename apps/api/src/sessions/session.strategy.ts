import { Inject, Injectable } from '@nestjs/common';
import { PassportStrategy } from '@nestjs/passport';
import { DomainError } from '@hampeyman/domain/problems';
import { ExtractJwt, Strategy } from 'passport-jwt';
import { z } from 'zod';
import type { CurrentSession } from '../access/current-actor';
import { CONFIG, type Config } from '../config';
import { issuer } from './access-token';
import { SessionsRepository } from './sessions.repository';

const payload = z.object({ sid: z.uuid() });

/** Turns the bearer token of a request into the actor as the database knows them at this moment. */
@Injectable()
export class SessionStrategy extends PassportStrategy(Strategy, 'jwt') {
  constructor(
    @Inject(CONFIG) config: Config,
    private readonly sessions: SessionsRepository,
  ) {
    super({
      jwtFromRequest: ExtractJwt.fromAuthHeaderAsBearerToken(),
      secretOrKey: config.tokenSecret,
      algorithms: ['HS256'],
      issuer,
    });
  }

  /** Throws `sessions.ended` where the session, the person or the post no longer stands. */
  async validate(token: unknown): Promise<CurrentSession> {
    const parsed = payload.safeParse(token);
    if (!parsed.success) throw new DomainError('sessions.required');
    const me = await this.sessions.me(parsed.data.sid);
    if (me === null) throw new DomainError('sessions.ended');
    return { sessionId: parsed.data.sid, actor: me.actor };
  }
}
