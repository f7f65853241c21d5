import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import { ENDPOINT, type EndpointOptions } from './endpoint';
import { versionOf } from './version';

/** Refuses a change without `If-Match` before its body is looked at. */
@Injectable()
export class VersionGuard implements CanActivate {
  constructor(private readonly reflector: Reflector) {}

  canActivate(context: ExecutionContext): boolean {
    const endpoint = this.reflector.get<EndpointOptions | undefined>(ENDPOINT, context.getHandler());
    if (endpoint?.needsVersion === true) {
      versionOf(context.switchToHttp().getRequest<FastifyRequest>().headers['if-match']);
    }
    return true;
  }
}
