import type { HttpInterceptorFn, HttpRequest } from '@angular/common/http';
import { inject } from '@angular/core';
import { catchError, from, switchMap, throwError } from 'rxjs';
import { Refusal } from '../http';
import { Session } from './session';
import { outsideSession } from './session-client';

/** Carries the token to the API; when it has run out, gets a new one once and repeats the request, else ends the session. */
export const sessionInterceptor: HttpInterceptorFn = (request, next) => {
  if (!request.url.startsWith('/api/') || request.context.get(outsideSession)) return next(request);
  const session = inject(Session);
  return next(withToken(request, session.token())).pipe(
    catchError((error: unknown) => {
      const isOver = error instanceof Refusal && error.kind === 'unauthenticated';
      if (!isOver || session.me() === null) return throwError(() => error);
      return from(session.refresh()).pipe(
        switchMap((isOpen) => {
          if (isOpen) return next(withToken(request, session.token()));
          void session.end();
          return throwError(() => error);
        }),
      );
    }),
  );
};

function withToken(request: HttpRequest<unknown>, token: string | null): HttpRequest<unknown> {
  return token === null ? request : request.clone({ setHeaders: { Authorization: `Bearer ${token}` } });
}
