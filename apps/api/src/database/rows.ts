import type { DomainError } from '@hampeyman/domain/problems';
import type { EntityManager, ObjectLiteral, QueryDeepPartialEntity } from 'typeorm';
import type { Omittable } from './columns';

/** The class of an entity. */
export type EntityClass<Entity> = new () => Entity;

/** A row to add: every column but those that may be null and those the database presets. */
export type NewRow<Entity> = Readonly<Omit<Entity, Omittable<Entity>> & Partial<Pick<Entity, Omittable<Entity>>>>;

/** Some columns of a row. */
export type Columns<Entity> = Readonly<Partial<Entity>>;

/** What the guard against lost changes looks at. */
interface Versioned {
  readonly id: string;
  readonly version: number;
}

/** Adds a row. */
export async function insertRow<Entity extends ObjectLiteral>(
  manager: EntityManager,
  entity: EntityClass<Entity>,
  row: NewRow<Entity>,
): Promise<void> {
  await insertRows(manager, entity, [row]);
}

/** Adds rows in one statement; none for an empty list. */
export async function insertRows<Entity extends ObjectLiteral>(
  manager: EntityManager,
  entity: EntityClass<Entity>,
  rows: readonly NewRow<Entity>[],
): Promise<void> {
  rows.forEach((row) => requireColumns(manager, entity, row));
  await manager
    .createQueryBuilder()
    .insert()
    .into(entity)
    .values([...rows] as unknown as QueryDeepPartialEntity<Entity>[])
    // what the database fills is not asked back: the rows are the caller's
    .updateEntity(false)
    .execute();
}

/** Changes a row on the version seen and counts its version up; whether that version was still current. */
export async function updateRow<Entity extends Versioned>(
  manager: EntityManager,
  entity: EntityClass<Entity>,
  { id, version }: Versioned,
  row: Columns<Omit<Entity, keyof Versioned>>,
): Promise<boolean> {
  const values = { ...row, version: () => 'version + 1' } as unknown as QueryDeepPartialEntity<Entity>;
  const { affected } = await manager.update(entity, { id, version }, values);
  return affected === 1;
}

/** Removes a row on the version seen; whether that version was still current. Throws `inUse` where another row refers to it. */
export async function deleteRow<Entity extends Versioned>(
  manager: EntityManager,
  entity: EntityClass<Entity>,
  { id, version }: Versioned,
  inUse: DomainError,
): Promise<boolean> {
  try {
    const { affected } = await manager.delete(entity, { id, version });
    return affected === 1;
  } catch (error) {
    if (brokenConstraint(error)?.endsWith('_fkey') === true) throw inUse;
    throw error;
  }
}

/** Changes the rows `where` describes, whatever their version. */
export async function changeRows<Entity extends ObjectLiteral>(
  manager: EntityManager,
  entity: EntityClass<Entity>,
  where: Columns<Entity>,
  row: Columns<Entity>,
): Promise<void> {
  await manager.update(entity, where, row);
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

/** TypeORM leaves out of an insert what it does not know; a compiler does not look behind `...`, either. */
function requireColumns<Entity extends ObjectLiteral>(manager: EntityManager, entity: EntityClass<Entity>, row: NewRow<Entity>): void {
  const { propertiesMap } = manager.dataSource.getMetadata(entity);
  const stranger = Object.keys(row).find((name) => !(name in propertiesMap));
  if (stranger !== undefined) throw new Error(`${entity.name} has no column for ${stranger}.`);
}
