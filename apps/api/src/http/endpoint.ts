import { applyDecorators, HttpCode, SetMetadata } from '@nestjs/common';
import type { ErrorCode } from '@hampeyman/domain/errors';
import type { z } from 'zod';
import { Public } from '../access/public';

/** Whether the route is for everyone, for anyone signed in, or for those whom a rule allows `action` on `subject`. */
export type Policy = 'public' | 'signed-in' | { readonly action: string; readonly subject: string };

/** An answer that is a file and not JSON. */
export interface FileAnswer {
  readonly contentType: string;
}

/** What is declared about a route: its OpenAPI entry, its guard and its policy come from here. */
export interface EndpointOptions {
  readonly policy: Policy;
  readonly summary: string;
  /** Schema of the answer, a file, or null where nothing is answered (204). */
  readonly answer: z.ZodType | FileAnswer | null;
  /** The kind of file that the route takes as the one part of a multipart form. */
  readonly takes?: FileAnswer;
  /** HTTP status of success; by default 201 for POST, 204 without an answer, else 200. */
  readonly status?: number;
  /** Whether `If-Match` is required (428 without it). */
  readonly needsVersion?: boolean;
  /** Whether a POST only looks (a dry run, a check) and so leaves nothing on record. */
  readonly changesNothing?: boolean;
  /** Whether an `Idempotency-Key` is passed over: the answer is a secret nobody keeps, or a refusal must be counted. */
  readonly ignoresKey?: boolean;
  /** Whether somebody is answered whose password is still the one an administrator gave: to choose another one, or to leave. */
  readonly withInitialPassword?: boolean;
  /** Codes this route may refuse with, beyond those every route has. */
  readonly errors?: readonly ErrorCode[];
}

export const ENDPOINT = Symbol('endpoint');

/** Declares a route; one without it fails the test run. */
export function Endpoint(options: EndpointOptions): MethodDecorator {
  const status = options.status ?? (options.answer === null ? 204 : null);
  const code = status === null ? [] : [HttpCode(status)];
  const open = options.policy === 'public' ? [Public()] : [];
  return applyDecorators(SetMetadata(ENDPOINT, options), ...code, ...open);
}
