const gone = new Set(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'ENOENT', 'EHOSTUNREACH', 'ENOTFOUND', 'EAI_AGAIN']);

/** Messages of `pg` and its pool, which carry no code. */
const goneMessages =
  /Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error|connection timeout|not queryable|Driver not Connected/i;

/** Whether `error` says that the database is away, stopping, starting or full, and not that a statement was wrong. */
export function isDatabaseAway(error: unknown): boolean {
  // not instanceof Error: errors of the network come from another realm where specs run
  if (typeof error !== 'object' || error === null) return false;
  const { code, driverError, errors, message } = error as Readonly<Record<'code' | 'driverError' | 'errors' | 'message', unknown>>;
  if (Array.isArray(errors) && errors.some(isDatabaseAway)) return true;
  if (driverError !== undefined && driverError !== error && isDatabaseAway(driverError)) return true;
  // class 08 connection exceptions, 57P0x shutting down or starting, 53300 too many connections
  if (typeof code === 'string' && (gone.has(code) || /^(08...|57P0[1-5]|53300)$/.test(code))) return true;
  return typeof message === 'string' && goneMessages.test(message);
}
