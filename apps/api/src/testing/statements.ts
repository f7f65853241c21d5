import { DataSource } from 'typeorm';
import { currentRequestId } from '../http/request-context';
import type { TestApi } from './api';
import type { Client } from './client';

/**
 * How many statements a request costs. What the portal does beside it (letters, counts, tidying up) is not counted, nor whether the
 * connection carries this reader already: both are chance.
 */
export async function statementsOf(api: TestApi, client: Client, path: string): Promise<number> {
  const source = api.get(DataSource);
  const { logger } = source;
  let statements = 0;
  source.logger = {
    ...logger,
    logQuery: (query: string) => {
      if (currentRequestId() !== null && !query.includes('set_config')) statements += 1;
    },
    logQueryError: () => undefined,
    logQuerySlow: () => undefined,
  };
  try {
    const { status } = await client.get(path);
    if (status !== 200) throw new Error(`${path} is answered ${String(status)}`);
  } finally {
    source.logger = logger;
  }
  return statements;
}
