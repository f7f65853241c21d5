import { Client } from 'pg';
import type { Config } from './config';

/** Production never serves a database in which sample people may sign in. Throws a sentence for the operator. */
export async function refuseDemonstrationInProduction(config: Config): Promise<void> {
  if (config.mode !== 'production') return;
  const client = new Client({ connectionString: config.ownerUrl });
  await client.connect();
  try {
    const { rowCount } = await client.query('SELECT FROM people WHERE is_sample AND login IS NOT NULL LIMIT 1');
    if (rowCount === 0) return;
  } finally {
    await client.end();
  }
  throw new Error('DATABASE_URL points to a database with the demonstration loaded; HAMPEYMAN_MODE=production needs one of its own');
}
