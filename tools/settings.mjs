import { accessSync, constants, existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { Failure } from './failure.mjs';
import { makeDataFolder } from './postgres/home.mjs';
import { inRoot } from './workspace.mjs';

const OPTIONS = { port: { type: 'string' }, data: { type: 'string' }, empty: { type: 'boolean' } };
const USAGE = 'Usage: npm start -- [--port NUMBER] [--data FOLDER] [--empty]';

function parse(args) {
  try {
    return parseArgs({ args, options: OPTIONS }).values;
  } catch (error) {
    throw new Failure(`${error.message.split('. ')[0]}. ${USAGE}`);
  }
}

function port(text, name) {
  if (!/^\d{1,5}$/.test(text) || Number(text) < 1 || Number(text) > 65_535)
    throw new Failure(`${name}: a port number from 1 to 65535 is expected, not "${text}".`);
  return Number(text);
}

function databaseUrl(text) {
  if (!text) return null;
  const url = URL.canParse(text) ? new URL(text) : null;
  if (!url || !['postgres:', 'postgresql:'].includes(url.protocol) || url.pathname.length < 2) {
    throw new Failure('DATABASE_URL: an address like postgres://user:password@host:5432/database is expected.');
  }
  return text;
}

/** Settings whose secret may stand in a file of its own, named by NAME_FILE. */
const IN_FILES = [
  'DATABASE_URL',
  'DATABASE_APP_URL',
  'HAMPEYMAN_TOKEN_SECRET',
  'HAMPEYMAN_DEMO_PASSWORD',
  'HAMPEYMAN_AUDIT_KEY',
  'MAIL_URL',
];

/** Puts every secret that stands in a file into its own variable, for us and for what we start. */
function readSecretFiles(environment) {
  for (const name of IN_FILES.filter((secret) => environment[`${secret}_FILE`])) {
    const file = `${name}_FILE`;
    if (environment[name]) throw new Failure(`${name} and ${file} are both set; keep one.`);
    try {
      environment[name] = readFileSync(environment[file], 'utf8').replace(/[\r\n]+$/, '');
    } catch (error) {
      throw new Failure(`${file} cannot be read (${error.code}).`);
    }
    delete environment[file];
  }
}

function choice(environment, name, values, usual) {
  const value = environment[name] || usual;
  if (!values.includes(value)) throw new Failure(`${name}: ${values.join(' or ')} is expected, not "${value}".`);
  return value;
}

/** Makes the data folder when missing. Throws a failure naming the setting when it cannot be written to. */
export function prepareDataFolder(folder, name = 'HAMPEYMAN_DATA') {
  try {
    makeDataFolder(folder);
    accessSync(folder, constants.W_OK);
  } catch (error) {
    throw new Failure(`${name}: the folder ${folder} cannot be written to (${error.code}).`);
  }
}

/**
 * What the person who starts us wants, from the command line before the environment (.env.example explains each).
 * The api checks its own settings again; here stand those that the starter itself needs.
 */
export function readSettings(args = [], environment = process.env) {
  if (existsSync(inRoot('.env'))) process.loadEnvFile(inRoot('.env')); // what is set already stays
  readSecretFiles(environment);
  const values = parse(args);
  return {
    port: port(values.port ?? (environment.API_PORT || '3000'), values.port === undefined ? 'API_PORT' : '--port'),
    host: environment.API_HOST || '127.0.0.1',
    data: resolve(values.data ?? (environment.HAMPEYMAN_DATA || inRoot('.hampeyman'))),
    databaseUrl: databaseUrl(environment.DATABASE_URL),
    mode: choice(environment, 'HAMPEYMAN_MODE', ['demonstration', 'production'], 'demonstration'),
    isEmpty: values.empty ?? choice(environment, 'HAMPEYMAN_EMPTY', ['true', 'false'], 'false') === 'true',
  };
}
