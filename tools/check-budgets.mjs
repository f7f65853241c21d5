import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { Failure, main } from './failure.mjs';
import { inRoot } from './workspace.mjs';

/** In KB (1,000 bytes) as the browser receives them: text by brotli, fonts as they are. Angular's own budgets count raw bytes. */
const BUDGETS = { initialScript: 180, scriptPerRoute: 60, scriptPerPart: 70, styles: 30, fonts: 85 };

const folder = inRoot('dist/apps/web/browser');
const kilobytes = (bytes) => bytes / 1000;
const compressed = (file) => brotliCompressSync(readFileSync(join(folder, file))).length;
const total = (files) => [...files].reduce((sum, file) => sum + compressed(file), 0);

/** The chunks that a script imports: at once (`import … from`) or when a route is entered (`import(…)`). */
function imports(file) {
  const code = readFileSync(join(folder, file), 'utf8');
  const names = (pattern) => [...code.matchAll(pattern)].map(([, name]) => name);
  const routes = /\bload(?:Component|Children):\s*\(\)\s*=>\s*import\(\s*["'`]\.\/([\w.-]+\.js)["'`]\s*\)/g;
  return {
    entered: names(routes),
    atOnce: names(/(?:\bfrom|\bimport)\s*"\.\/([\w.-]+\.js)"/g),
    later: names(/\bimport\(\s*["'`]\.\/([\w.-]+\.js)["'`]\s*\)/g),
  };
}

/** A script with all it needs at once. */
function closure(files, found = new Set()) {
  for (const file of files) {
    if (found.has(file)) continue;
    found.add(file);
    closure(imports(file).atOnce, found);
  }
  return found;
}

const lazyParents = (all) => all.filter((file) => file.endsWith('.js') && !file.includes('/') && existsSync(join(folder, file)));

function measure() {
  if (!existsSync(join(folder, 'index.html'))) throw new Failure('There is no built web to measure: npm run build');
  const index = readFileSync(join(folder, 'index.html'), 'utf8');
  const linked = (pattern) => [...index.matchAll(pattern)].map(([, name]) => name);
  const initial = closure(linked(/<(?:script[^>]*\bsrc|link[^>]*\bmodulepreload"[^>]*\bhref)="([\w.-]+\.js)"/g));
  const all = readdirSync(folder, { recursive: true });
  // what is transferred when a lazy part is entered, beyond the first screen and what the part that asks for it already has
  const costs = new Map();
  for (const file of lazyParents(all)) {
    const present = closure([file], new Set(initial));
    for (const part of imports(file).later) {
      const added = kilobytes(total([...closure([part])].filter((each) => !present.has(each))));
      costs.set(part, Math.max(added, costs.get(part) ?? 0));
    }
  }
  // a part opened on a page (the month calendar with its overlay) is no route: nobody waits for it to see the page
  const entered = new Set(lazyParents(all).flatMap((file) => imports(file).entered));
  const routes = [...costs].map(([file, size]) => ({
    name: `scripts of ${entered.has(file) ? 'route' : 'part'} ${basename(file)}`,
    size,
    budget: entered.has(file) ? BUDGETS.scriptPerRoute : BUDGETS.scriptPerPart,
  }));
  const fonts = all.filter((file) => file.endsWith('.woff2')).reduce((sum, file) => sum + readFileSync(join(folder, file)).length, 0);
  return [
    { name: `initial scripts (${initial.size} files)`, size: kilobytes(total(initial)), budget: BUDGETS.initialScript },
    ...['route', 'part'].map(
      (kind) => routes.filter(({ name }) => name.includes(` ${kind} `)).toSorted((one, other) => other.size - one.size)[0],
    ),
    { name: 'styles', size: kilobytes(total(all.filter((file) => file.endsWith('.css')))), budget: BUDGETS.styles },
    { name: 'fonts', size: kilobytes(fonts), budget: BUDGETS.fonts },
    ...routes.filter(({ size, budget }) => size > budget),
  ].filter(Boolean);
}

await main(() => {
  const sizes = measure();
  for (const { name, size, budget } of sizes) console.log(`${size > budget ? '✗' : '✓'} ${name}: ${size.toFixed(1)} KB of ${budget} KB`);
  if (sizes.some(({ size, budget }) => size > budget)) throw new Failure('The built web is over its budget.');
});
