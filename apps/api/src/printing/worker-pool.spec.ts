import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { WorkerPool } from './worker-pool';

// A thread that answers, refuses, hangs or dies as it is told.
const obedient = `
import { parentPort, threadId, workerData } from 'node:worker_threads';
parentPort.on('message', ({ id, request }) => {
  if (request === 'hang') for (;;);
  if (request === 'die') process.exit(3);
  if (request === 'refuse') parentPort.postMessage({ id, failure: 'not today' });
  else parentPort.postMessage({ id, value: workerData + ' ' + request + ' ' + threadId });
});`;

describe('WorkerPool', () => {
  const folder = mkdtempSync(join(tmpdir(), 'worker-pool-'));
  const file = join(folder, 'obedient.mjs');
  writeFileSync(file, obedient);
  let pool: WorkerPool<string, string>;

  beforeEach(() => {
    pool = new WorkerPool({ file: pathToFileURL(file), data: 'yes,', size: 1, timeoutMilliseconds: 2_000, queueLimit: 3 });
  });
  afterEach(async () => {
    await pool.close();
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  it('answers each job with its own answer, on a thread that stays', async () => {
    const answers = await Promise.all(['one', 'two', 'three'].map((job) => pool.run(job)));
    expect(answers.map((answer) => answer.replace(/\d+$/, ''))).toEqual(['yes, one ', 'yes, two ', 'yes, three ']);
    expect(new Set(answers.map((answer) => answer.split(' ').at(-1))).size).toBe(1);
  });

  it('gives the reason of a refused job and goes on', async () => {
    await expect(pool.run('refuse')).rejects.toMatchObject({ code: 'printing.failed', params: { reason: 'not today' } });
    await expect(pool.run('after')).resolves.toMatch(/after/);
  });

  it('ends a job that hangs and serves the next with a new thread', async () => {
    const [before] = [await pool.run('before')];
    const hanging = pool.run('hang');
    const waiting = pool.run('waiting');
    await expect(hanging).rejects.toMatchObject({ code: 'printing.timed-out' });
    const after = await waiting;
    expect(after).toMatch(/waiting/);
    expect(after.split(' ').at(-1)).not.toBe(before.split(' ').at(-1));
  });

  it('loses only the running job when a thread dies', async () => {
    const dying = pool.run('die');
    const waiting = pool.run('waiting');
    await expect(dying).rejects.toMatchObject({ code: 'printing.failed', params: { reason: 'worker ended with 3' } });
    await expect(waiting).resolves.toMatch(/waiting/);
  });

  it('refuses more than may wait', async () => {
    const accepted = ['running', 'a', 'b', 'c'].map((job) => pool.run(job));
    await expect(pool.run('too many')).rejects.toMatchObject({ code: 'printing.busy' });
    await expect(Promise.all(accepted)).resolves.toHaveLength(4);
  });

  it('refuses what still runs when it closes, and everything after', async () => {
    const running = pool.run('hang');
    const refused = expect(running).rejects.toMatchObject({ code: 'printing.busy' });
    await pool.close();
    await refused;
    await expect(pool.run('late')).rejects.toMatchObject({ code: 'printing.busy' });
  });
});
