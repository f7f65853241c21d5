import { Injectable, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { AuthGuard } from '@nestjs/passport';
import { DomainError } from '@hampeyman/domain/problems';
import { PUBLIC } from './public';

/** Asks every route for a valid access token, unless it is `@Public()`: denied by default. */
@Injectable()
export class SessionGuard extends AuthGuard('jwt') {
  constructor(private readonly reflector: Reflector) {
    super();
  }

  override async canActivate(context: ExecutionContext): Promise<boolean> {
    if (this.reflector.get<boolean | undefined>(PUBLIC, context.getHandler()) === true) return true;
    return (await super.canActivate(context)) === true;
  }

  /** Passport's verdict in our words. Throws `sessions.required`, `sessions.ended` or what the strategy met. */
  override handleRequest<User>(error: unknown, user: User | false | null | undefined): User {
    if (error !== null && error !== undefined) throw error as Error;
    if (user === false || user === null || user === undefined) throw new DomainError('sessions.required');
    return user;
  }
}
