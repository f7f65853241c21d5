import { dropDatabase, onServer } from './databases';

/** Drops the template and every copy that a killed worker left behind. */
export default async function globalTeardown(): Promise<void> {
  const template = process.env['HAMPEYMAN_TEST_TEMPLATE'];
  if (template === undefined) return;
  const rows = await onServer(`SELECT datname FROM pg_database WHERE datname LIKE '${template}%'`);
  for (const { datname } of rows) await dropDatabase(String(datname));
}
