import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { inRoot } from '../workspace.mjs';

/** What the api itself asks the database, and what it needs for that. */
const PARTS = `
  export { systemActor } from '@hampeyman/domain/access';
  export { listTasks } from '@hampeyman/domain/tasks';
  export { searchFor } from '@hampeyman/domain/search';
  export { actorStatement } from './database/actor-context';
  export { parseConfig } from './config';
  export { hashPassword } from './passwords/password-hash';
  export { searchStatement } from './search/search.sql';
  export { listStatement } from './tasks/task-list.sql';
  export { detailStatement } from './tasks/task-detail.sql';
`;

/** The api's own statements, so that what is measured beside it never differs from what it does. */
export async function loadStatements() {
  const outfile = inRoot('dist/bench/statements.mjs');
  await build({
    stdin: { contents: PARTS, resolveDir: inRoot('apps/api/src'), loader: 'ts' },
    outfile,
    bundle: true,
    platform: 'node',
    target: 'node24',
    format: 'esm',
    packages: 'external',
    tsconfig: inRoot('apps/api/tsconfig.json'),
    logLevel: 'warning',
  });
  return import(pathToFileURL(outfile).href);
}
