import { Injectable, Module, StreamableFile, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import { APP_INTERCEPTOR, Reflector } from '@nestjs/core';
import { isDeepStrictEqual } from 'node:util';
import { map, type Observable } from 'rxjs';
import { z } from 'zod';
import { ENDPOINT, type EndpointOptions } from '../http/endpoint';

/** In specs every answer is held against the schema its route declares: a missing, wrong or surplus value fails the request. */
@Injectable()
class AnswerCheck implements NestInterceptor {
  constructor(private readonly reflector: Reflector) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const endpoint = this.reflector.get<EndpointOptions | undefined>(ENDPOINT, context.getHandler());
    return next.handle().pipe(
      map((answer: unknown) => {
        if (endpoint !== undefined) check(endpoint, answer);
        return answer;
      }),
    );
  }
}

function check(endpoint: EndpointOptions, answer: unknown): void {
  if (!(endpoint.answer instanceof z.ZodType)) {
    if (endpoint.answer === null && answer !== undefined) throw new Error(`«${endpoint.summary}» answers although it declares null`);
    if (endpoint.answer !== null && !(answer instanceof StreamableFile))
      throw new Error(`«${endpoint.summary}» must answer a StreamableFile`);
    return;
  }
  const sent: unknown = JSON.parse(JSON.stringify(answer ?? null));
  const parsed = endpoint.answer.safeParse(sent);
  if (!parsed.success) throw new Error(`«${endpoint.summary}» does not answer what it declares: ${z.prettifyError(parsed.error)}`);
  if (!isDeepStrictEqual(JSON.parse(JSON.stringify(parsed.data)), sent)) {
    throw new Error(`«${endpoint.summary}» answers more than it declares: ${JSON.stringify(sent)}`);
  }
}

@Module({ providers: [{ provide: APP_INTERCEPTOR, useClass: AnswerCheck }] })
export class AnswerCheckModule {}
