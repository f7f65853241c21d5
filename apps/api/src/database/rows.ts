import type { DomainError } from '@hampeyman/domain/problems';
import type { EntityManager } from 'typeorm';

/** Values by column in camelCase; every column of ours is the same word in snake_case. */
export type Row = Readonly<Record<string, unknown>>;

const column = (name: string): string => `"${name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)}"`;

/** Adds a row. `table` and the names of `row` come from us, never from a request. */
export async function insertRow(manager: EntityManager, table: string, row: Row): Promise<void> {
  const names = Object.keys(row);
  const places = names.map((_, index) => `$${String(index + 1)}`);
  await manager.query(`INSERT INTO ${table} (${names.map(column).join(', ')}) VALUES (${places.join(', ')})`, Object.values(row));
}

/** Adds rows of the same columns in one statement; none for an empty list. */
export async function insertRows(manager: EntityManager, table: string, rows: readonly Row[]): Promise<void> {
  const [first] = rows;
  if (first === undefined) return;
  const names = Object.keys(first);
  const values: unknown[] = [];
  const tuples = rows.map((row) => `(${names.map((name) => `$${String(values.push(row[name]))}`).join(', ')})`);
  await manager.query(`INSERT INTO ${table} (${names.map(column).join(', ')}) VALUES ${tuples.join(', ')}`, values);
}

/** Changes a row on the version seen and counts its version up; whether that version was still current. */
export async function updateRow(manager: EntityManager, table: string, seen: { id: string; version: number }, row: Row): Promise<boolean> {
  const values = Object.values(row);
  const sets = Object.keys(row).map((name, index) => `${column(name)} = $${String(index + 3)}`);
  const [, changed] = await manager.query<[unknown, number]>(
    `UPDATE ${table} SET ${[...sets, 'version = version + 1'].join(', ')} WHERE id = $1 AND version = $2`,
    [seen.id, seen.version, ...values],
  );
  return changed === 1;
}

/** The constraint a statement broke (SQLSTATE class 23), or null for any other error. */
export function brokenConstraint(error: unknown): string | null {
  const { driverError } = error as { driverError?: { code?: unknown; constraint?: unknown } };
  if (typeof driverError?.code !== 'string' || !driverError.code.startsWith('23')) return null;
  return typeof driverError.constraint === 'string' ? driverError.constraint : null;
}

/** Waits for `work`; a broken constraint becomes the refusal that stands for it, so that database and rule say the same. */
export async function refusing<T>(work: Promise<T>, refusals: Readonly<Record<string, DomainError>>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    const refusal = refusals[brokenConstraint(error) ?? ''];
    throw refusal ?? error;
  }
}
