import net from 'node:net';
import { startApi, type TestApi } from '../testing/api';
import { serverUrl } from '../testing/databases';

/** A line to the database server that can be cut and mended, as a restart or a pulled cable would. */
class Line {
  private readonly open = new Set<net.Socket>();
  private isCut = false;
  private readonly server = net.createServer((client) => {
    if (this.isCut) {
      client.destroy();
      return;
    }
    const { hostname, port } = new URL(serverUrl);
    const database = net.connect(Number(port), hostname);
    for (const [from, to] of [
      [client, database],
      [database, client],
    ] as const) {
      this.open.add(from);
      from.pipe(to);
      from.on('error', () => to.destroy());
      from.on('close', () => {
        this.open.delete(from);
        to.destroy();
      });
    }
  });

  async listen(): Promise<number> {
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
    return (this.server.address() as net.AddressInfo).port;
  }

  cut(): void {
    this.isCut = true;
    for (const socket of this.open) socket.destroy();
  }

  mend(): void {
    this.isCut = false;
  }

  async close(): Promise<void> {
    this.cut();
    await new Promise((resolve) => this.server.close(resolve));
  }
}

const line = new Line();
let api: TestApi;
beforeAll(async () => {
  api = await startApi({ LOG_LEVEL: 'silent' }, [], await line.listen());
});
afterAll(async () => {
  line.mend();
  await api.stop();
  await line.close();
});

test('while the database is away every answer says so and when to come back; afterwards all is well without a restart', async () => {
  const maryam = await api.as('maryam');
  expect((await maryam.get('/api/me')).status).toBe(200);

  line.cut();
  for (const answer of await Promise.all([maryam.get('/api/me'), maryam.get('/api/me'), api.nobody.get('/api/health/ready')])) {
    expect(answer.refusal).toBe('503 request.unavailable');
    expect(answer.headers['retry-after']).toBe('5');
  }
  expect((await api.nobody.get('/api/health/live')).status).toBe(200);

  line.mend();
  const mended = await Promise.all(Array.from({ length: 20 }, () => maryam.get('/api/me')));
  expect(mended.map((answer) => answer.status)).toEqual(Array(20).fill(200));
});
