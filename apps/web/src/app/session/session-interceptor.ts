import type { HttpInterceptorFn, HttpRequest } from '@angular/common/http';
import { inject } from '@angular/core';
import { catchError, from, switchMap, throwError } from 'rxjs';
import { Refusal } from '../http';
import { Session } from './session';
import { inPost, outsideSession } from './session-client';

/** Carries the token and the post chosen in this tab to the API; when it has run out, gets a new one once and repeats the request, else ends the session. */
export const sessionInterceptor: HttpInterceptorFn = (request, next) => {
  if (!request.url.startsWith('/api/') || request.context.get(outsideSession)) return next(request);
  const session = inject(Session);
  return next(withToken(request, session)).pipe(
    catchError((error: unknown) => {
      // not repeated: what was asked in one post is not done in another
      if (error instanceof Refusal && error.code === 'sessions.post-not-held') void session.leavePost();
      const isOver = error instanceof Refusal && error.kind === 'unauthenticated';
      if (!isOver || session.me() === null) return throwError(() => error);
      return from(session.refresh()).pipe(
        switchMap((isOpen) => {
          if (isOpen) return next(withToken(request, session));
          void session.end();
          return throwError(() => error);
        }),
      );
    }),
  );
};

function withToken(request: HttpRequest<unknown>, session: Session): HttpRequest<unknown> {
  const token = session.token();
  if (token === null) return request;
  return request.clone({ setHeaders: { Authorization: `Bearer ${token}`, ...inPost(session.actingPost()) } });
}
