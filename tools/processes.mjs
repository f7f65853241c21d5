import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { delimiter } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { Failure } from './failure.mjs';
import { inRoot, root } from './workspace.mjs';

/** The environment in which `node` is the one that npm installed here. */
export const ourEnvironment = (extra = {}) => ({
  ...process.env,
  PATH: inRoot('node_modules/.bin') + delimiter + process.env.PATH,
  ...extra,
});

/** Runs a command to its end; answers its exit code and everything it printed. */
export function run(command, args, options = {}) {
  return new Promise((resolve, reject) => {
    const { env = ourEnvironment(), ...others } = options;
    const child = spawn(command, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'], ...others, env: { ...env, NO_COLOR: '1' } });
    let output = '';
    child.stdout?.on('data', (chunk) => (output += chunk));
    child.stderr?.on('data', (chunk) => (output += chunk));
    child.on('error', reject);
    child.on('close', (code, signal) => resolve({ code: code ?? (signal ? 1 : 0), output }));
  });
}

/** Runs a command that must succeed. Throws a failure with its last lines when it does not. */
export async function mustRun(title, command, args, options) {
  const { code, output } = await run(command, args, options);
  if (code !== 0) throw new Failure(`${title} failed (exit code ${code}):\n${output.trim().split('\n').slice(-40).join('\n')}`);
  return output;
}

/** The fields of /proc/PID/stat after the name: state first; null when there is no such process, or no /proc. */
function stat(pid) {
  try {
    const line = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return line.slice(line.lastIndexOf(')') + 2).split(' ');
  } catch {
    return null;
  }
}

/** Whether a process with this id is alive, also when it belongs to somebody else. One that ended and waits to be reaped (containers) is not. */
export function isAlive(pid) {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (error.code !== 'EPERM') return false;
  }
  return stat(pid)?.[0] !== 'Z';
}

/** When a process began, in clock ticks since boot: with its id it names a process for good, for ids are used again. Null where that is unknown. */
export const bornAt = (pid) => stat(pid)?.[19] ?? null;

/** Waits until the process is gone; answers whether it went within the time. */
export async function gone(pid, withinMs) {
  for (const until = Date.now() + withinMs; Date.now() < until; await wait(50)) if (!isAlive(pid)) return true;
  return !isAlive(pid);
}

/** Asks a child to stop and, if it does not within the time, kills it. */
export async function stop(child, signal, withinMs) {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill(signal);
  const killer = setTimeout(() => child.kill('SIGKILL'), withinMs);
  await ended;
  clearTimeout(killer);
}

/** The ids of those who started us under npm: npm itself, or the shell between and npm. */
function npmLine() {
  const parent = process.ppid;
  return commandOf(parent).includes('-c') ? [parent, Number(stat(parent)?.[1])] : [parent];
}

function commandOf(pid) {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0');
  } catch {
    return [];
  }
}

/** Calls `act` once when whoever started us is gone without a word (kill -9): nobody could stop us by Ctrl-C any more. */
export function whenOrphaned(act) {
  if (process.channel) {
    process.once('disconnect', act);
    return;
  }
  if (!process.env.npm_lifecycle_event) return; // started by hand, perhaps with nohup: outliving the shell is meant
  const line = npmLine().join();
  const watch = setInterval(() => {
    if (npmLine().join() === line) return;
    clearInterval(watch);
    act();
  }, 500);
  watch.unref();
}
