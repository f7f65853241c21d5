import 'reflect-metadata';
import { randomBytes } from 'node:crypto';
import { text } from 'node:stream/consumers';
import { parseArgs } from 'node:util';
import { NestFactory } from '@nestjs/core';
import { initialPassword } from '@hampeyman/domain/passwords';
import { AppModule } from './app.module';
import { readConfig } from './config';
import { migrate } from './database/migrate';
import { FirstAdministrator } from './sessions/first-administrator';

/** The password to give: of the environment, else piped in, else made here and printed once. */
async function passwordToGive(): Promise<{ password: string; isMade: boolean }> {
  const given = process.env['HAMPEYMAN_ADMIN_PASSWORD'] ?? (process.stdin.isTTY ? '' : (await text(process.stdin)).trim());
  return given === '' ? { password: randomBytes(15).toString('base64url'), isMade: true } : { password: given, isMade: false };
}

async function createAdmin(): Promise<void> {
  const { values } = parseArgs({ options: { login: { type: 'string' }, name: { type: 'string' } } });
  if (values.login === undefined || values.name === undefined) {
    throw new Error('Usage: npm run admin:create -- --login NAME --name "FULL NAME" (password in HAMPEYMAN_ADMIN_PASSWORD or on stdin)');
  }
  const config = readConfig();
  await migrate(config);
  const app = await NestFactory.createApplicationContext(AppModule.with(config), { logger: ['error'], abortOnError: false });
  try {
    const { password, isMade } = await passwordToGive();
    await app.get(FirstAdministrator, { strict: false }).create(values.login, values.name, password);
    process.stdout.write(`The administrator ${values.login} may sign in now and then chooses another password.\n`);
    if (isMade) process.stdout.write(`Password (shown once, works for ${String(initialPassword.days)} days): ${password}\n`);
  } finally {
    await app.close();
  }
}

try {
  await createAdmin();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
