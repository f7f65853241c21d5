import { randomBytes, randomInt } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Failure } from './failure.mjs';

/** Letters and digits that nobody mixes up when reading them aloud. */
const CLEAR = 'abcdefghijkmnpqrstuvwxyz23456789';

const sayable = () => Array.from({ length: 3 }, () => Array.from({ length: 4 }, () => CLEAR[randomInt(CLEAR.length)]).join('')).join('-');

function read(file) {
  if (!existsSync(file)) return {};
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new Failure(`HAMPEYMAN_DATA: ${file} cannot be read (${error.message}).`);
  }
}

/** The secrets of this data folder, made on first use and kept in secrets.json, which only its owner may read (mode 0600). */
export function keepSecrets(dataFolder) {
  const file = join(dataFolder, 'secrets.json');
  const kept = read(file);
  const secrets = {
    databasePassword: kept.databasePassword ?? randomBytes(24).toString('hex'),
    tokenSecret: kept.tokenSecret ?? randomBytes(48).toString('hex'),
    demonstrationPassword: kept.demonstrationPassword ?? sayable(),
  };
  writeFileSync(`${file}.new`, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600 });
  renameSync(`${file}.new`, file); // in one piece, so a start killed here loses no password
  return secrets;
}
