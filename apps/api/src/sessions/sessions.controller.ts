import { Body, Controller, Delete, Inject, Post, Req, Res } from '@nestjs/common';
import type { Actor } from '@hampeyman/domain/access';
import { signedIn, signIn, type SignedIn, type SignIn } from '@hampeyman/domain/sessions';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { actingPostOf } from '../access/acting-post';
import { CurrentActor, CurrentSessionId } from '../access/current-actor';
import { CONFIG, type Config } from '../config';
import { Endpoint } from '../http/endpoint';
import { callerOf } from './caller';
import { clearRefreshCookie, refreshCookie, setRefreshCookie } from './refresh-cookie';
import { SessionsService, type OpenedSession } from './sessions.service';

@Controller('sessions')
export class SessionsController {
  constructor(
    private readonly sessions: SessionsService,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Post()
  @Endpoint({
    policy: 'public',
    summary: 'Sign in; the refresh token comes as a cookie',
    answer: signedIn,
    errors: ['sessions.wrong-credentials', 'sessions.locked'],
  })
  async start(
    @Body({ schema: signIn }) body: SignIn,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SignedIn> {
    return this.give(reply, await this.sessions.signIn(body, callerOf(request)));
  }

  @Post('refreshments')
  @Endpoint({
    policy: 'public',
    summary: 'Exchange the refresh cookie for a new access token and a new cookie',
    answer: signedIn,
    errors: ['sessions.ended'],
  })
  async refresh(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<SignedIn> {
    return this.give(reply, await this.sessions.refresh(refreshCookie(request), actingPostOf(request)));
  }

  @Delete('current')
  @Endpoint({ policy: 'signed-in', summary: 'Sign out', answer: null })
  async end(
    @CurrentActor() actor: Actor,
    @CurrentSessionId() sessionId: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    await this.sessions.end(actor, sessionId);
    clearRefreshCookie(reply, this.config.origin);
  }

  private give(reply: FastifyReply, opened: OpenedSession): SignedIn {
    setRefreshCookie(reply, this.config.origin, opened.refreshToken, opened.refreshExpiresAt);
    return opened.answer;
  }
}
