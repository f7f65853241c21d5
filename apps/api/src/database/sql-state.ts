import { QueryFailedError } from 'typeorm';

/** The SQLSTATE with which the database refused a statement, or null for any other error. */
export function sqlStateOf(error: unknown): string | null {
  if (!(error instanceof QueryFailedError)) return null;
  const { code } = error.driverError as { code?: unknown };
  return typeof code === 'string' ? code : null;
}
