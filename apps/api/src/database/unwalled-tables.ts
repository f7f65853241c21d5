/** Tables without row-level security, each with its reason. Whatever else is made without it fails the test run. */
export const unwalledTables: Readonly<Record<string, string>> = {
  migrations: 'names of schema changes; the serving role may only read them, before anybody acts',
};
