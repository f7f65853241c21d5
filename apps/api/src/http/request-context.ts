import { AsyncLocalStorage } from 'node:async_hooks';

const requestId = new AsyncLocalStorage<string>();

/** Runs the rest of a request under its id. */
export function underRequestId(id: string, work: () => void): void {
  requestId.run(id, work);
}

/** Id of the request being served, null outside of one. */
export function currentRequestId(): string | null {
  return requestId.getStore() ?? null;
}
