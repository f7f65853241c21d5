import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { inRoot } from './workspace.mjs';

/** Source files of apps and libs whose name matches, with their text; paths are relative to the checkout. */
export function sourceFiles(pattern) {
  return ['apps', 'libs'].flatMap((top) =>
    readdirSync(inRoot(top), { withFileTypes: true, recursive: true })
      .filter((entry) => entry.isFile() && pattern.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name))
      .filter((file) => !/[\\/](node_modules|dist|\.angular)[\\/]/.test(file))
      .map((file) => ({ path: file.slice(inRoot().length + 1), text: readFileSync(file, 'utf8') })),
  );
}

/** Prints each finding as `path:line: what`, and ends the process with code 1 when there is one. */
export function reportFindings(findings, fine) {
  for (const { path, line, what } of findings) console.error(`${path}:${line}: ${what}`);
  if (findings.length > 0) process.exit(1);
  console.log(fine);
}
