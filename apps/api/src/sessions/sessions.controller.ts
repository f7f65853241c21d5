import { Body, Controller, Delete, Get, Inject, Param, Post, Query, Req, Res } from '@nestjs/common';
import type { Actor } from '@hampeyman/domain/access';
import { listOf, type List } from '@hampeyman/domain/records';
import {
  endSessions,
  listSessions,
  openSession,
  signedIn,
  signIn,
  type EndSessions,
  type ListSessions,
  type OpenSession,
  type SignedIn,
  type SignIn,
} from '@hampeyman/domain/sessions';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
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
    errors: [
      'sessions.wrong-credentials',
      'sessions.initial-password-expired',
      'sessions.code-required',
      'sessions.wrong-code',
      'sessions.locked',
    ],
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
    return this.give(reply, await this.sessions.refresh(refreshCookie(request, this.config.origin), actingPostOf(request)));
  }

  @Delete('current')
  @Endpoint({ policy: 'signed-in', summary: 'Sign out', answer: null, withInitialPassword: true })
  async end(
    @CurrentActor() actor: Actor,
    @CurrentSessionId() sessionId: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    await this.sessions.end(actor, sessionId);
    clearRefreshCookie(reply, this.config.origin);
  }

  @Get()
  @Endpoint({
    policy: 'signed-in',
    summary: 'My open sessions, the newest first',
    answer: listOf(openSession),
    errors: ['request.cursor-malformed'],
  })
  list(
    @CurrentActor() actor: Actor,
    @CurrentSessionId() sessionId: string,
    @Query({ schema: listSessions }) query: ListSessions,
  ): Promise<List<OpenSession>> {
    return this.sessions.list(actor, sessionId, query);
  }

  @Delete('others')
  @Endpoint({
    policy: 'signed-in',
    summary: 'End all my sessions but this one; where there is no other, nothing changes',
    answer: null,
    errors: ['sessions.locked'],
  })
  endOthers(
    @CurrentActor() actor: Actor,
    @CurrentSessionId() sessionId: string,
    @Body({ schema: endSessions }) body: EndSessions,
    @Req() request: FastifyRequest,
  ): Promise<void> {
    return this.sessions.endOthersProven(actor, sessionId, body, callerOf(request));
  }

  @Delete(':id')
  @Endpoint({ policy: 'signed-in', summary: 'End one of my sessions', answer: null, errors: ['sessions.not-found', 'sessions.locked'] })
  endOne(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: z.uuid() }) id: string,
    @Body({ schema: endSessions }) body: EndSessions,
    @Req() request: FastifyRequest,
  ): Promise<void> {
    return this.sessions.endOne(actor, id, body, callerOf(request));
  }

  private give(reply: FastifyReply, opened: OpenedSession): SignedIn {
    setRefreshCookie(reply, this.config.origin, opened.refreshToken, opened.refreshExpiresAt);
    return opened.answer;
  }
}
