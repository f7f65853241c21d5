import { HttpErrorResponse, type HttpInterceptorFn } from '@angular/common/http';
import { problem } from '@hampeyman/domain/problems';
import { TimeoutError, catchError, throwError, timeout } from 'rxjs';
import { Refusal, refusalOf } from './refusal';

// A report or a large import may take long; what takes longer than this is lost.
const patienceInMilliseconds = 60_000;

/** Turns every failed request into a `Refusal`, whatever failed: the portal, the network, or patience. */
export const problemInterceptor: HttpInterceptorFn = (request, next) =>
  next(request).pipe(
    timeout(patienceInMilliseconds),
    catchError((error: unknown) => throwError(() => asRefusal(error))),
  );

function asRefusal(error: unknown): Refusal {
  if (error instanceof Refusal) return error;
  if (error instanceof TimeoutError) return new Refusal('way.too-slow');
  if (!(error instanceof HttpErrorResponse)) return new Refusal('request.failed');
  if (error.status === 0) return new Refusal('way.unreachable');
  const told = problem.safeParse(error.error);
  if (told.success) return refusalOf(told.data);
  // A gateway in front of the portal answers in its own words while the portal restarts.
  return new Refusal([502, 503, 504].includes(error.status) ? 'request.unavailable' : 'way.garbled');
}
