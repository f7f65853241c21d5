// Writes docs/rights.md from the rules of libs/domain: npm run docs:rights
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { main } from './failure.mjs';
import { inRoot } from './workspace.mjs';

/** The domain is TypeScript: bundled aside, it is a module like any other. */
async function write() {
  const folder = mkdtempSync(join(tmpdir(), 'hampeyman-rights-'));
  try {
    const outfile = join(folder, 'rights-table.mjs');
    await build({ entryPoints: [inRoot('libs/domain/src/rights-table/index.ts')], bundle: true, outfile, platform: 'node', format: 'esm' });
    const { rightsDocument } = await import(outfile);
    writeFileSync(inRoot('docs/rights.md'), rightsDocument());
  } finally {
    rmSync(folder, { recursive: true });
  }
}

await main(write);
