import { readFileSync } from 'node:fs';

/** Settings that hold a secret and may therefore stand in a file of their own, named by `NAME_FILE` (as Docker and systemd hand out secrets). */
const secretNames = [
  'DATABASE_URL',
  'DATABASE_APP_URL',
  'HAMPEYMAN_TOKEN_SECRET',
  'HAMPEYMAN_DEMO_PASSWORD',
  'HAMPEYMAN_AUDIT_KEY',
  'MAIL_URL',
  'HAMPEYMAN_IDENTITY_PROVIDERS',
] as const;

type Environment = Readonly<Record<string, string | undefined>>;

/** What was read, and one line about each file that could not be. */
export interface ReadSecrets {
  readonly environment: Environment;
  readonly refused: readonly string[];
}

/** The environment with the content of every `NAME_FILE` as `NAME`; line ends after the secret are not part of it. */
export function withSecretsFromFiles(environment: Environment): ReadSecrets {
  const read: Record<string, string | undefined> = { ...environment };
  const refused: string[] = [];
  for (const name of secretNames) {
    const file = environment[`${name}_FILE`] ?? '';
    if (file === '') continue;
    if ((environment[name] ?? '') !== '') {
      refused.push(`${name} and ${name}_FILE are both set; keep one`);
      continue;
    }
    try {
      read[name] = readFileSync(file, 'utf8').replace(/[\r\n]+$/, '');
    } catch (error) {
      refused.push(`${name}_FILE cannot be read (${String((error as NodeJS.ErrnoException).code)})`);
    }
  }
  return { environment: read, refused };
}
