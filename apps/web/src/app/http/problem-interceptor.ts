import { HttpErrorResponse, type HttpInterceptorFn } from '@angular/common/http';
import { problem } from '@hampeyman/domain/problems';
import { TimeoutError, catchError, from, switchMap, throwError, timeout } from 'rxjs';
import { Refusal, refusalOf } from './refusal';

// A report or a large import may take long; what takes longer than this is lost.
const patienceInMilliseconds = 60_000;

/** Turns every failed request into a `Refusal`, whatever failed: the portal, the network, or patience. */
export const problemInterceptor: HttpInterceptorFn = (request, next) =>
  next(request).pipe(
    timeout(patienceInMilliseconds),
    catchError((error: unknown) => {
      const refusedFile = fileOf(error);
      if (refusedFile === null) return throwError(() => asRefusal(error));
      return from(refusedFile.text()).pipe(switchMap((text) => throwError(() => asRefusal(error, jsonOf(text)))));
    }),
  );

/** A refusal of a file arrives as a file too, with its words inside. */
function fileOf(error: unknown): Blob | null {
  return error instanceof HttpErrorResponse && error.error instanceof Blob ? error.error : null;
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null; // not ours: a gateway speaks HTML
  }
}

function asRefusal(error: unknown, body: unknown = error instanceof HttpErrorResponse ? error.error : null): Refusal {
  if (error instanceof Refusal) return error;
  if (error instanceof TimeoutError) return new Refusal('way.too-slow');
  if (!(error instanceof HttpErrorResponse)) return new Refusal('request.failed');
  if (error.status === 0) return new Refusal('way.unreachable');
  const told = problem.safeParse(body);
  if (told.success) return refusalOf(told.data);
  // A gateway in front of the portal answers in its own words while the portal restarts.
  return new Refusal([502, 503, 504].includes(error.status) ? 'request.unavailable' : 'way.garbled');
}
