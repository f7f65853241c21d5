import { Client } from 'pg';

/** Where tests make their databases; each run makes its own template and drops it. */
export const serverUrl = process.env['TEST_DATABASE_URL'] ?? 'postgres://postgres@127.0.0.1:55432/postgres';

/** The address of another database of the same server. */
export function urlOf(database: string): string {
  const url = new URL(serverUrl);
  url.pathname = `/${database}`;
  return url.toString();
}

/** Runs one statement as the owner of the server. */
export async function onServer(statement: string, url: string = serverUrl): Promise<readonly Record<string, unknown>[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<Record<string, unknown>>(statement);
    return rows;
  } finally {
    await client.end();
  }
}

/** Names come from us, never from outside. */
const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;

export async function createDatabase(name: string, template: string | null): Promise<void> {
  const from = template === null ? `TEMPLATE template0 ENCODING 'UTF8'` : `TEMPLATE ${quoted(template)}`;
  await onServer(`CREATE DATABASE ${quoted(name)} ${from}`);
}

export async function dropDatabase(name: string): Promise<void> {
  await onServer(`DROP DATABASE IF EXISTS ${quoted(name)} WITH (FORCE)`);
}
