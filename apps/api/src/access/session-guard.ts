import { Injectable, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { AuthGuard } from '@nestjs/passport';
import { DomainError } from '@hampeyman/domain/problems';
import type { FastifyRequest } from 'fastify';
import { ENDPOINT, type EndpointOptions } from '../http/endpoint';
import { RequestLimits } from '../request-limits/request-limits';
import { actorOf } from './current-actor';
import { PUBLIC } from './public';

/** Asks every route for a valid access token, unless it is `@Public()`: denied by default. */
@Injectable()
export class SessionGuard extends AuthGuard('jwt') {
  constructor(
    private readonly reflector: Reflector,
    private readonly limits: RequestLimits,
  ) {
    super();
  }

  /** Counts every request: for the person who sent it or, without a session, for the address. Throws `request.too-many`, `sessions.password-change-required`. */
  override async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const isPublic = this.reflector.get<boolean | undefined>(PUBLIC, context.getHandler()) === true;
    const isAllowed = isPublic || (await this.known(context, request.ip));
    this.limits.count(actorOf(request)?.personId ?? request.ip);
    const endpoint = this.reflector.get<EndpointOptions | undefined>(ENDPOINT, context.getHandler());
    if (request.user?.mustChangePassword === true && endpoint?.withInitialPassword !== true) {
      throw new DomainError('sessions.password-change-required');
    }
    return isAllowed;
  }

  private async known(context: ExecutionContext, address: string): Promise<boolean> {
    try {
      return (await super.canActivate(context)) === true;
    } catch (error) {
      this.limits.count(address);
      throw error;
    }
  }

  /** Passport's verdict in our words. Throws `sessions.required`, `sessions.ended` or what the strategy met. */
  override handleRequest<User>(error: unknown, user: User | false | null | undefined): User {
    if (error !== null && error !== undefined) throw error as Error;
    if (user === false || user === null || user === undefined) throw new DomainError('sessions.required');
    return user;
  }
}
