import { Body, Controller, Delete, Get, Inject, Param, Post, Query, Req, Res } from '@nestjs/common';
import type { Actor } from '@hampeyman/domain/access';
import {
  beginSignIn,
  identities,
  identityProviders,
  providerAnswer,
  providerKey,
  signInAttempt,
  type BeginSignIn,
  type Identities,
  type IdentityProviders,
  type ProviderAnswer,
  type SignInAttempt,
} from '@hampeyman/domain/identity-providers';
import { showCode, type ShowCode } from '@hampeyman/domain/second-factors';
import { signedIn, type SignedIn } from '@hampeyman/domain/sessions';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { CurrentActor } from '../access/current-actor';
import { CONFIG, type Config } from '../config';
import { Endpoint } from '../http/endpoint';
import { callerOf } from '../sessions/caller';
import { setRefreshCookie } from '../sessions/refresh-cookie';
import { attemptCookie, clearAttemptCookie, setAttemptCookie } from './attempt-cookie';
import { IdentityProvidersService } from './identity-providers.service';

@Controller()
export class IdentityProvidersController {
  constructor(
    private readonly providers: IdentityProvidersService,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Get('identity-providers')
  @Endpoint({ policy: 'public', summary: 'Identity providers by which one may sign in', answer: identityProviders })
  list(): IdentityProviders {
    return this.providers.list();
  }

  @Post('identity-providers/:key/attempts')
  @Endpoint({
    policy: 'public',
    summary: 'Begin to sign in by an identity provider; a cookie binds the attempt to this browser',
    answer: signInAttempt,
    errors: ['identity-providers.not-found', 'identity-providers.unreachable'],
  })
  async begin(
    @Param('key', { schema: providerKey }) key: string,
    @Body({ schema: beginSignIn }) body: BeginSignIn,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SignInAttempt> {
    const { address, token, expiresAt } = await this.providers.begin(key, body);
    setAttemptCookie(reply, this.config.origin, key, token, expiresAt);
    return { address };
  }

  @Get('identity-providers/:key/callback')
  @Endpoint({
    policy: 'public',
    summary: 'Where an identity provider sends the browser back to; leads on to the page wanted, or to the sign-in page with the reason',
    answer: null,
    status: 303,
  })
  async arrive(
    @Param('key', { schema: providerKey }) key: string,
    @Query({ schema: providerAnswer }) _answer: ProviderAnswer,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    const { origin } = this.config;
    const { search } = new URL(request.url, origin);
    const arrival = await this.providers.arrive(key, attemptCookie(request, origin, key), search, callerOf(request));
    if (arrival.attempt === null) clearAttemptCookie(reply, origin, key);
    else setAttemptCookie(reply, origin, key, arrival.attempt.token, arrival.attempt.expiresAt);
    if (arrival.session !== null) setRefreshCookie(reply, origin, arrival.session.refreshToken, arrival.session.refreshExpiresAt);
    void reply.header('location', arrival.location);
  }

  @Post('identity-providers/:key/codes')
  @Endpoint({
    policy: 'public',
    summary: 'Show the second factor after the provider has said who it is, and sign in; the refresh token comes as a cookie',
    answer: signedIn,
    errors: ['identity-providers.attempt-expired', 'sessions.wrong-code', 'sessions.locked'],
  })
  async showCode(
    @Param('key', { schema: providerKey }) key: string,
    @Body({ schema: showCode }) body: ShowCode,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SignedIn> {
    const { origin } = this.config;
    const opened = await this.providers.showCode(key, attemptCookie(request, origin, key), body, callerOf(request));
    clearAttemptCookie(reply, origin, key);
    setRefreshCookie(reply, origin, opened.refreshToken, opened.refreshExpiresAt);
    return opened.answer;
  }

  @Get('me/identities')
  @Endpoint({ policy: 'signed-in', summary: 'My identities at providers, by which I may sign in', answer: identities })
  mine(@CurrentActor() actor: Actor): Promise<Identities> {
    return this.providers.mine(actor);
  }

  @Delete('me/identities/:id')
  @Endpoint({
    policy: 'signed-in',
    summary: 'Take away one of my identities',
    answer: null,
    errors: ['identity-providers.not-found'],
  })
  unlink(@CurrentActor() actor: Actor, @Param('id', { schema: z.uuid() }) id: string): Promise<void> {
    return this.providers.unlink(actor, id);
  }

  @Delete('people/:id/identities')
  @Endpoint({
    policy: { action: 'change', subject: 'Person' },
    summary: 'Take away the identities of somebody at all providers',
    answer: null,
    errors: ['people.not-found', 'identity-providers.not-found'],
  })
  unlinkAll(@CurrentActor() actor: Actor, @Param('id', { schema: z.uuid() }) id: string): Promise<void> {
    return this.providers.unlinkAll(actor, id);
  }
}
