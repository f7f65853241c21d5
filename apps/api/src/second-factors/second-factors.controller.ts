import { Body, Controller, Delete, Get, Param, Post, Req } from '@nestjs/common';
import type { Actor } from '@hampeyman/domain/access';
import {
  enrolment,
  enrolSecondFactor,
  heldSecondFactor,
  recoveryCodes,
  removeSecondFactor,
  secondFactor,
  showCode,
  type EnrolSecondFactor,
  type Enrolment,
  type HeldSecondFactor,
  type RecoveryCodes,
  type RemoveSecondFactor,
  type SecondFactor,
  type ShowCode,
} from '@hampeyman/domain/second-factors';
import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import { CurrentActor, CurrentSessionId } from '../access/current-actor';
import { Endpoint } from '../http/endpoint';
import { callerOf } from '../sessions/caller';
import { SecondFactorsService } from './second-factors.service';

/** Secrets are answered once and kept nowhere, and wrong codes are counted: no request of these is repeated by key. */
@Controller()
export class SecondFactorsController {
  constructor(private readonly factors: SecondFactorsService) {}

  @Get('me/second-factor')
  @Endpoint({ policy: 'signed-in', summary: 'How I stand with the second factor', answer: secondFactor })
  read(@CurrentActor() actor: Actor, @CurrentSessionId() sessionId: string): Promise<SecondFactor> {
    return this.factors.read(actor, sessionId);
  }

  @Post('me/second-factor/enrolments')
  @Endpoint({
    policy: 'signed-in',
    summary: 'Begin to enrol an authenticator app',
    answer: enrolment,
    ignoresKey: true,
    errors: ['second-factors.already-enrolled', 'sessions.locked'],
  })
  enrol(
    @CurrentActor() actor: Actor,
    @Body({ schema: enrolSecondFactor }) body: EnrolSecondFactor,
    @Req() request: FastifyRequest,
  ): Promise<Enrolment> {
    return this.factors.enrol(actor, body, callerOf(request));
  }

  @Post('me/second-factor/confirmations')
  @Endpoint({
    policy: 'signed-in',
    summary: 'Confirm the authenticator app with its first code; answers the recovery codes, this once',
    answer: recoveryCodes,
    ignoresKey: true,
    errors: ['second-factors.not-enrolled', 'second-factors.already-enrolled', 'sessions.locked'],
  })
  confirm(
    @CurrentActor() actor: Actor,
    @CurrentSessionId() sessionId: string,
    @Body({ schema: showCode }) body: ShowCode,
    @Req() request: FastifyRequest,
  ): Promise<RecoveryCodes> {
    return this.factors.confirm(actor, sessionId, body, callerOf(request));
  }

  @Post('me/second-factor/passes')
  @Endpoint({
    policy: 'signed-in',
    summary: 'Show the second factor in a session that was opened without it',
    answer: null,
    ignoresKey: true,
    errors: ['second-factors.not-enrolled', 'sessions.locked'],
  })
  pass(
    @CurrentActor() actor: Actor,
    @CurrentSessionId() sessionId: string,
    @Body({ schema: showCode }) body: ShowCode,
    @Req() request: FastifyRequest,
  ): Promise<void> {
    return this.factors.pass(actor, sessionId, body, callerOf(request));
  }

  @Post('me/second-factor/recovery-codes')
  @Endpoint({
    policy: 'signed-in',
    summary: 'New recovery codes in place of all before',
    answer: recoveryCodes,
    ignoresKey: true,
    errors: ['second-factors.not-enrolled', 'sessions.locked'],
  })
  renewCodes(
    @CurrentActor() actor: Actor,
    @Body({ schema: showCode }) body: ShowCode,
    @Req() request: FastifyRequest,
  ): Promise<RecoveryCodes> {
    return this.factors.renewCodes(actor, body, callerOf(request));
  }

  @Post('me/second-factor/removals')
  @Endpoint({
    policy: 'signed-in',
    summary: 'Give up the second factor; other sessions end',
    answer: null,
    ignoresKey: true,
    errors: ['second-factors.not-enrolled', 'sessions.locked'],
  })
  remove(
    @CurrentActor() actor: Actor,
    @CurrentSessionId() sessionId: string,
    @Body({ schema: removeSecondFactor }) body: RemoveSecondFactor,
    @Req() request: FastifyRequest,
  ): Promise<void> {
    return this.factors.remove(actor, sessionId, body, callerOf(request));
  }

  @Get('people/:id/second-factor')
  @Endpoint({
    policy: { action: 'read-account', subject: 'Person' },
    summary: 'Whether somebody has a second factor, and since when',
    answer: heldSecondFactor,
    errors: ['people.not-found'],
  })
  readOf(@CurrentActor() actor: Actor, @Param('id', { schema: z.uuid() }) id: string): Promise<HeldSecondFactor> {
    return this.factors.readOf(actor, id);
  }

  @Delete('people/:id/second-factor')
  @Endpoint({
    policy: { action: 'change', subject: 'Person' },
    summary: 'Take away the second factor of somebody who lost telephone and recovery codes; their sessions end',
    answer: null,
    errors: ['people.not-found', 'second-factors.removes-own', 'second-factors.not-enrolled'],
  })
  removeOf(@CurrentActor() actor: Actor, @Param('id', { schema: z.uuid() }) id: string): Promise<void> {
    return this.factors.removeOf(actor, id);
  }
}
