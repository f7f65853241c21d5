import { createHash } from 'node:crypto';
import { Injectable, StreamableFile, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { map, type Observable } from 'rxjs';

function hasVersion(answer: object): answer is { version: number } {
  return 'version' in answer && Number.isInteger(answer.version);
}

/** The version of a record; for what has none (lists, dashboard) a weak tag of its content. */
function etagOf(answer: object, method: string): string | null {
  if (hasVersion(answer)) return `"${String(answer.version)}"`;
  if (method !== 'GET') return null;
  return `W/"${createHash('sha256').update(JSON.stringify(answer)).digest('base64url')}"`;
}

/** Whether what the reader has is what would be answered; a version says nothing of what is computed beside it (lateness, coverage). */
function matches(header: string | undefined, etag: string): boolean {
  if (header === undefined || !etag.startsWith('W/')) return false;
  const weak = (tag: string): string => tag.trim().replace(/^W\//, '');
  return header.split(',').some((tag) => tag.trim() === '*' || weak(tag) === weak(etag));
}

/** Puts the `ETag` on every answered record and answers a GET whose `If-None-Match` still holds with 304 (RFC 9110 §13.1.2). */
@Injectable()
export class EtagInterceptor implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const http = context.switchToHttp();
    const request = http.getRequest<FastifyRequest>();
    const reply = http.getResponse<FastifyReply>();
    return next.handle().pipe(
      map((answer: unknown) => {
        if (typeof answer !== 'object' || answer === null || answer instanceof StreamableFile) return answer;
        const etag = etagOf(answer, request.method);
        if (etag === null) return answer;
        void reply.header('etag', etag);
        if (request.method !== 'GET' || !matches(request.headers['if-none-match'], etag)) return answer;
        void reply.status(304);
        return undefined;
      }),
    );
  }
}
