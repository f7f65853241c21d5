import { Agent, request } from 'node:http';
import type { HeaderValues } from './requests';
import type { FuzzAnswer } from './verdict';

const patienceMs = 60_000;

/** Requests over real connections, kept open as a browser does. */
export class Sender {
  private readonly agent = new Agent({ keepAlive: true, maxSockets: 16 });

  constructor(private readonly origin: string) {}

  /** The answer; an error where there was none within a minute. */
  send(method: string, path: string, headers: HeaderValues, body: string | null): Promise<FuzzAnswer> {
    return new Promise((resolve, reject) => {
      const length = body === null ? {} : { 'content-length': String(Buffer.byteLength(body)) };
      const outgoing = request(`${this.origin}${path}`, {
        method,
        agent: this.agent,
        timeout: patienceMs,
        headers: { ...length, ...headers },
      });
      outgoing.on('response', (incoming) => {
        const parts: Buffer[] = [];
        incoming.on('data', (part: Buffer) => parts.push(part));
        incoming.on('error', reject);
        incoming.on('end', () => {
          resolve({ status: incoming.statusCode ?? 0, headers: incoming.headers, text: Buffer.concat(parts).toString() });
        });
      });
      outgoing.on('timeout', () => outgoing.destroy(new Error('no answer within a minute')));
      outgoing.on('error', reject);
      outgoing.end(body ?? undefined);
    });
  }

  close(): void {
    this.agent.destroy();
  }
}
