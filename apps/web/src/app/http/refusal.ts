import { kindOf } from '@hampeyman/domain/errors';
import { DomainError, type ErrorKind, type FieldRefusal, type Problem } from '@hampeyman/domain/problems';
import type { TextParams } from '@hampeyman/domain/texts';

/** Codes of failures that happen on the way, before any answer of the portal. */
export const wayCodes = ['way.unreachable', 'way.too-slow', 'way.garbled'] as const;
export type WayCode = (typeof wayCodes)[number];

const passing: ReadonlySet<ErrorKind> = new Set<ErrorKind>(['unauthenticated', 'stale', 'too-many', 'unavailable', 'internal']);

/** A request that did not succeed, in words of the domain: every failed call of a client throws exactly this. */
export class Refusal extends DomainError {
  constructor(
    code: string,
    params: TextParams = {},
    fields: readonly FieldRefusal[] = [],
    readonly requestId: string | null = null,
    /** With `request.stale`: the record as it stands now. */
    readonly current: unknown = null,
  ) {
    super(code, params, fields);
    this.name = 'Refusal';
  }

  get kind(): ErrorKind {
    return this.isOnTheWay ? 'unavailable' : kindOf(this.code);
  }

  /** Whether the very same request may succeed when it is sent again: after a look, a while, or a new sign-in. */
  get mayPass(): boolean {
    return passing.has(this.kind);
  }

  /** Whether no answer arrived, so that nobody knows whether the request was carried out. */
  get isOnTheWay(): boolean {
    return wayCodes.some((code) => code === this.code);
  }
}

/** The refusal told by an answer of the API. */
export function refusalOf({ code, params, fields = [], requestId, current }: Problem): Refusal {
  const refused = fields.map((field) => ({ path: field.path, code: field.code, params: field.params ?? {} }));
  return new Refusal(code, params, refused, requestId, current ?? null);
}
