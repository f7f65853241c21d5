import { mustRun } from './processes.mjs';
import { step } from './progress.mjs';
import { buildIfStale } from './stamp.mjs';
import { inRoot } from './workspace.mjs';

const COMMON = ['libs/domain/src', 'package-lock.json', 'tsconfig.base.json'];
const API = { output: 'dist/apps/api', inputs: [...COMMON, 'apps/api/src', 'apps/api/tsconfig.json', 'tools/build-api.mjs'] };
const WEB = {
  output: 'dist/apps/web',
  inputs: [
    ...COMMON,
    'libs/ui/src',
    'apps/web/src',
    'apps/web/public',
    'apps/web/project.json',
    'apps/web/tsconfig.json',
    'apps/web/tsconfig.app.json',
    'nx.json',
  ],
};

// our stamps decide what is stale: Nx would answer from its cache after a change of styles in libs/ui
const nx = inRoot('node_modules/nx/dist/bin/nx.js');

export const buildApi = () =>
  step('Building the api', () => buildIfStale(API, () => mustRun('The api build', process.execPath, ['tools/build-api.mjs'])));
export const buildWeb = () =>
  step('Building the web pages', () =>
    buildIfStale(WEB, () => mustRun('The web build', process.execPath, [nx, 'run', 'web:build:production', '--skip-nx-cache'])),
  );

/** Builds what is stale of api and web, side by side; both end before a failure of either is told. */
export async function buildStale() {
  for (const { status, reason } of await Promise.allSettled([buildApi(), buildWeb()])) if (status === 'rejected') throw reason;
}
