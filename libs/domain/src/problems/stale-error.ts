import { DomainError } from './domain-error';

/** The record has changed since the caller read it. `current` is the record as this caller may see it now. */
export class StaleError extends DomainError {
  constructor(readonly current: Readonly<{ version: number }>) {
    super('request.stale', { version: current.version });
  }
}

/** Refuses a change that was made on another version of the record. Throws `request.stale`. */
export function requireVersion(record: Readonly<{ version: number }>, version: number): void {
  if (record.version !== version) throw new StaleError(record);
}
