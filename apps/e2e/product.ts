import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, mkdirSync, openSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { findBrowser } from '../../tools/browser.mjs';
import { startIdentityProvider, type RunningProvider } from '../../tools/identity-provider.mjs';
import { freePort } from '../../tools/ports.mjs';
import { removeScratch, scratchFolder } from '../../tools/scratch.mjs';
import { give, given } from './given';

const root = resolve(import.meta.dirname, '../..');
const results = join(root, 'test-results');
const log = join(results, 'product.log');

/** Resolves with the address once the product answers. Throws with the end of its log when it stops before. */
async function untilReady(starter: ChildProcess): Promise<string> {
  return new Promise((fulfil, reject) => {
    starter.on('message', ({ address }: { address: string }) => {
      fulfil(address);
    });
    starter.once('exit', () => {
      reject(new Error(`The product did not start:\n${readFileSync(log, 'utf8')}`));
    });
  });
}

/** A real identity provider that knows the person who signs in by it, and one who has no account in the portal. */
function startProvider(origin: string): Promise<RunningProvider> {
  return startIdentityProvider({
    name: 'درگاه آزمون',
    clients: [
      {
        client_id: 'portal',
        client_secret: 'a-secret-of-the-portal',
        redirect_uris: [`${origin}/api/identity-providers/${given.providerKey}/callback`],
      },
    ],
    people: {
      'subject-known': { claims: { preferred_username: given.providerLogin } },
      'subject-stranger': { claims: { preferred_username: 'e2e.stranger' } },
    },
  });
}

/**
 * Starts the whole product as a person does (`npm start`), with its own database and a fresh demonstration in a
 * scratch folder, an identity provider beside it, and finds a browser. Answers how to stop and forget it. While tests are being written, E2E_ADDRESS and
 * E2E_PASSWORD name a product that runs already.
 */
export default async function startProduct(): Promise<() => Promise<void>> {
  const { executablePath, args, env } = await findBrowser();
  give('BROWSER', JSON.stringify({ executablePath, args, env: { ...process.env, ...env } }));
  if (given.address !== '') return () => Promise.resolve();
  mkdirSync(results, { recursive: true });
  const data = scratchFolder('e2e');
  const output = openSync(log, 'w');
  const port = String(await freePort());
  const origin = `http://localhost:${port}`;
  const provider = await startProvider(origin);
  const starter = spawn(process.execPath, [join(root, 'tools/start.mjs'), '--port', port, '--data', data], {
    env: {
      ...process.env,
      DATABASE_URL: '',
      HAMPEYMAN_MODE: 'demonstration',
      HAMPEYMAN_EMPTY: 'false',
      HAMPEYMAN_DEMO_PASSWORD: given.password,
      HAMPEYMAN_ORIGIN: origin,
      HAMPEYMAN_IDENTITY_PROVIDERS: JSON.stringify([
        {
          ...{ key: given.providerKey, nameFa: 'درگاه آزمون', nameEn: 'Test provider', issuer: provider.issuer },
          ...{ clientId: 'portal', clientSecret: 'a-secret-of-the-portal' },
        },
      ]),
    },
    stdio: ['ignore', output, output, 'ipc'],
  });
  closeSync(output);
  const stop = async (): Promise<void> => {
    if (starter.exitCode === null) {
      starter.kill('SIGTERM');
      await once(starter, 'exit');
    }
    await provider.stop();
    removeScratch(data);
  };
  try {
    give('ADDRESS', await untilReady(starter));
  } catch (error) {
    await stop();
    throw error;
  }
  return stop;
}
