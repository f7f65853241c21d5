import type { TextParams } from '../texts';

/** A refusal inside one field of a request: where, why, and what the limit was. */
export interface FieldRefusal {
  readonly path: string;
  readonly code: string;
  readonly params?: TextParams;
}

/** The only error thrown on purpose. `code` is `<feature>.<what>`; its kind and words stand in the feature. */
export class DomainError extends Error {
  constructor(
    readonly code: string,
    readonly params: TextParams = {},
    readonly fields: readonly FieldRefusal[] = [],
  ) {
    super(code);
    this.name = 'DomainError';
  }
}
