import { Body, Controller, Get, Patch } from '@nestjs/common';
import type { Actor } from '@hampeyman/domain/access';
import { changePreferences, me, type ChangePreferences, type Me } from '@hampeyman/domain/sessions';
import { CurrentActor, CurrentSessionId } from '../access/current-actor';
import { Endpoint } from '../http/endpoint';
import { Version } from '../http/version';
import { SessionsService } from './sessions.service';

@Controller('me')
export class MeController {
  constructor(private readonly sessions: SessionsService) {}

  @Get()
  @Endpoint({ policy: 'signed-in', summary: 'Who is signed in, in which post, and how they read the portal', answer: me })
  read(@CurrentActor() actor: Actor, @CurrentSessionId() sessionId: string): Promise<Me> {
    return this.sessions.me(sessionId, actor.postId);
  }

  @Patch()
  @Endpoint({ policy: 'signed-in', summary: 'Change language, calendar or theme', answer: me, needsVersion: true })
  change(
    @CurrentActor() actor: Actor,
    @CurrentSessionId() sessionId: string,
    @Version() version: number,
    @Body({ schema: changePreferences }) body: ChangePreferences,
  ): Promise<Me> {
    return this.sessions.changePreferences(actor, sessionId, body, version);
  }
}
