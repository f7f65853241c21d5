import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
import { Failure } from './failure.mjs';
import { inRoot } from './workspace.mjs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const ADVICE = 'Install Chromium or Google Chrome, or name one in CHROME_PATH.';

/** Sandbox and shared memory are what containers lack; the rest keeps the browser from talking to anyone but us. */
const ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

/** Whether the program starts at all: Ubuntu's `chromium-browser` may be a stub, and libraries may be missing. */
const runs = (file, env = process.env) =>
  spawnSync(file, ['--no-sandbox', '--version'], { env, stdio: 'ignore', timeout: 20_000 }).status === 0;

const onPath = () =>
  NAMES.flatMap((name) => (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, name))).find(
    (file) => existsSync(file) && runs(file),
  );

/** Unpacks the browser that npm installed, once per version. The package itself would take any /tmp/chromium it finds. */
async function unpacked() {
  const require = createRequire(import.meta.url);
  const folder = inRoot('node_modules/.cache', `chromium-${require(inRoot('node_modules/@sparticuz/chromium/package.json')).version}`);
  if (existsSync(folder)) return folder;
  const { inflate } = await import('@sparticuz/chromium');
  const fresh = `${folder}.${process.pid}`;
  mkdirSync(fresh, { recursive: true });
  const usual = process.env.TMPDIR;
  process.env.TMPDIR = fresh; // where `inflate` writes to
  try {
    for (const part of ['chromium.br', 'fonts.tar.br', 'al2023.tar.br'])
      await inflate(inRoot('node_modules/@sparticuz/chromium/bin', part));
  } finally {
    if (usual === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = usual;
  }
  if (existsSync(folder))
    rmSync(fresh, { recursive: true }); // another run was quicker
  else renameSync(fresh, folder);
  return folder;
}

/** Environment in which npm's browser finds the libraries (NSS, expat) that a bare system lacks, and at least one font. */
const withItsOwn = (folder) => ({
  LD_LIBRARY_PATH: [join(folder, 'al2023/lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(delimiter),
  ...(!existsSync('/etc/fonts') && { FONTCONFIG_PATH: join(folder, 'fonts') }),
});

async function fromPackage() {
  const folder = await unpacked();
  const executablePath = join(folder, 'chromium');
  if (runs(executablePath)) return { executablePath, args: ARGS, env: {} };
  const env = withItsOwn(folder);
  return runs(executablePath, { ...process.env, ...env }) ? { executablePath, args: ARGS, env } : null;
}

/**
 * The browser for the end-to-end tests: CHROME_PATH, else the system's, else the one that npm installed.
 * Throws a failure with advice when none starts; the tests are never left out.
 */
export async function findBrowser() {
  const named = process.env.CHROME_PATH;
  if (named) {
    if (!runs(named)) throw new Failure(`CHROME_PATH: ${named} does not start. ${ADVICE}`);
    return { executablePath: named, args: ARGS, env: {} };
  }
  const system = onPath();
  if (system) return { executablePath: system, args: ARGS, env: {} };
  const packaged = process.platform === 'linux' && process.arch === 'x64' ? await fromPackage() : null;
  if (!packaged) throw new Failure(`No browser starts on this machine. ${ADVICE}`);
  return packaged;
}
