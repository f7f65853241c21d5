import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { Failure } from './failure.mjs';
import { install } from './install.mjs';
import { ourEnvironment, whenOrphaned } from './processes.mjs';
import { inRoot } from './workspace.mjs';

const ourNode = inRoot('node_modules/.bin', process.platform === 'win32' ? 'node.cmd' : 'node');

/** Whether the running Node is one that the product supports (`engines` of package.json). */
function isSupported([major, minor]) {
  return (major === 24 && minor >= 15) || major >= 26;
}

/**
 * Makes the checkout ready for a tool: installs what is missing, then goes on in a Node that is new enough.
 * Needs nothing but Node 20 and npm, so tools import their own parts only after it. Does not return in the
 * older Node: that one waits for the newer and ends with its exit code.
 */
export async function bootstrap() {
  if (Number(process.versions.node.split('.')[0]) < 20)
    throw new Failure(`Node 20 or newer is needed to start; this is ${process.version}.`);
  await install();
  if (isSupported(process.versions.node.split('.').map(Number))) return;
  if (!existsSync(ourNode)) {
    throw new Failure(
      `Node 24.15 or newer is needed, and npm has none for ${process.platform}-${process.arch}; this is ${process.version}.`,
    );
  }
  const child = spawn(ourNode, process.argv.slice(1), { env: ourEnvironment(), stdio: ['inherit', 'inherit', 'inherit', 'ipc'] });
  // Ctrl-C reaches the child from the terminal; passed on it would count as a second, impatient one.
  process.on('SIGINT', () => {});
  process.on('SIGTERM', () => child.kill('SIGTERM'));
  if (process.channel) child.on('message', (message) => process.send(message));
  whenOrphaned(() => child.kill('SIGTERM'));
  await new Promise((resolve) => child.once('exit', (code) => resolve(process.exit(code ?? 1))));
}
