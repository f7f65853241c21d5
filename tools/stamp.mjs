import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { inRoot, root } from './workspace.mjs';

const isTest = (path) => /\.(spec|int\.spec)\.ts$|\/src\/testing\//.test(path);

function filesBelow(path) {
  if (!existsSync(path)) return [];
  if (statSync(path).isFile()) return [path];
  return readdirSync(path, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .filter((file) => !isTest(file))
    .sort();
}

/** One hash of the names and contents of all files below `inputs` (paths from the checkout's root), tests left out. */
function hashOf(inputs) {
  const hash = createHash('sha256');
  for (const file of inputs.flatMap((input) => filesBelow(inRoot(input))))
    hash.update(relative(root, file)).update('\0').update(readFileSync(file)).update('\0');
  return hash.digest('hex');
}

/** Runs `build` unless `output` was built from these very inputs; half a build leaves no stamp. */
export async function buildIfStale({ output, inputs }, build) {
  const stamp = inRoot('dist/stamps', output.replaceAll('/', '-'));
  const now = hashOf(inputs);
  if (existsSync(inRoot(output)) && existsSync(stamp) && readFileSync(stamp, 'utf8') === now) return false;
  await build();
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, now);
  return true;
}
