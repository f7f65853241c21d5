import type { EntityManager } from 'typeorm';

/** The place after the last record of `table` in a memorandum; the memorandum's row is locked so that two cannot take the same. */
export async function nextPosition(manager: EntityManager, table: string, memorandumId: string): Promise<number> {
  await manager.query('SELECT FROM memoranda WHERE id = $1 FOR NO KEY UPDATE', [memorandumId]);
  const [last] = await manager.query<{ position: number }[]>(
    `SELECT coalesce(max(position), 0) AS position FROM ${table} WHERE memorandum_id = $1`,
    [memorandumId],
  );
  return (last?.position ?? 0) + 1;
}
