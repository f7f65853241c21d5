import { Body, Controller, Post, Req } from '@nestjs/common';
import type { Actor } from '@hampeyman/domain/access';
import {
  askForLink,
  changePassword,
  setPassword,
  type AskForLink,
  type ChangePassword,
  type SetPassword,
} from '@hampeyman/domain/passwords';
import type { FastifyRequest } from 'fastify';
import { CurrentActor, CurrentSessionId } from '../access/current-actor';
import { Endpoint } from '../http/endpoint';
import { callerOf } from '../sessions/caller';
import { PasswordsService } from './passwords.service';

@Controller()
export class PasswordsController {
  constructor(private readonly passwords: PasswordsService) {}

  @Post('me/passwords')
  @Endpoint({
    policy: 'signed-in',
    summary: 'Change the password; all other sessions end',
    answer: null,
    ignoresKey: true,
    withInitialPassword: true,
    errors: ['sessions.locked'],
  })
  change(
    @CurrentActor() actor: Actor,
    @CurrentSessionId() sessionId: string,
    @Body({ schema: changePassword }) body: ChangePassword,
    @Req() request: FastifyRequest,
  ): Promise<void> {
    return this.passwords.change(actor, sessionId, body, callerOf(request));
  }

  @Post('password-links')
  @Endpoint({ policy: 'public', summary: 'Ask for a link to a new password by mail; the answer is the same for every name', answer: null })
  ask(@Body({ schema: askForLink }) body: AskForLink): Promise<void> {
    return this.passwords.ask(body);
  }

  @Post('passwords')
  @Endpoint({
    policy: 'public',
    summary: 'Choose a password with the token of a link; all sessions end',
    answer: null,
    errors: ['passwords.link-not-valid'],
  })
  set(@Body({ schema: setPassword }) body: SetPassword, @Req() request: FastifyRequest): Promise<void> {
    return this.passwords.set(body, callerOf(request));
  }
}
