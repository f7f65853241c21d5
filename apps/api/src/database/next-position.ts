import type { EntityManager } from 'typeorm';
import type { EntityClass } from './rows';

/** The place after the last record of a kind in a memorandum; the memorandum's row is locked so that two cannot take the same. */
export async function nextPosition<Entity extends { memorandumId: string; position: number }>(
  manager: EntityManager,
  entity: EntityClass<Entity>,
  memorandumId: string,
): Promise<number> {
  await manager.query('SELECT FROM memoranda WHERE id = $1 FOR NO KEY UPDATE', [memorandumId]);
  const { tableName } = manager.dataSource.getMetadata(entity);
  const [last] = await manager.query<{ position: number }[]>(
    `SELECT coalesce(max(position), 0) AS position FROM ${tableName} WHERE memorandum_id = $1`,
    [memorandumId],
  );
  return (last?.position ?? 0) + 1;
}
