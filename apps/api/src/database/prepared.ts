import { createHash } from 'node:crypto';
import type { PoolClient } from 'pg';
import { QueryFailedError, type EntityManager } from 'typeorm';

const names = new Map<string, string>();

function nameOf(text: string): string {
  const known = names.get(text) ?? createHash('sha256').update(text).digest('hex').slice(0, 32);
  names.set(text, known);
  return known;
}

/**
 * The rows of a statement that the database plans once per connection, for the few long ones that are asked all the time: to plan them takes
 * longer than to run them. Every text is kept as long as its connection, so that nothing a request chooses may shape it.
 */
export async function prepared<Row extends object>(manager: EntityManager, text: string, values: readonly unknown[]): Promise<Row[]> {
  const { queryRunner, dataSource } = manager;
  if (queryRunner === undefined) throw new Error('There is no open connection.');
  const connection = (await queryRunner.connect()) as PoolClient;
  dataSource.logger.logQuery(text, [...values], queryRunner);
  try {
    const { rows } = await connection.query<Row>({ name: nameOf(text), text, values: [...values] });
    return rows;
  } catch (error) {
    throw new QueryFailedError(text, [...values], error as Error);
  }
}
