import { Agent, request } from 'node:http';
import { Failure } from '../failure.mjs';

const agent = new Agent({ keepAlive: true, maxSockets: 64 });

/** Sends one request; answers its status, and its body as text. */
export function send(method, url, headers = {}, body = null) {
  const payload = body === null ? null : JSON.stringify(body);
  const more = payload === null ? {} : { 'content-type': 'application/json', 'content-length': Buffer.byteLength(payload) };
  return new Promise((resolve, reject) => {
    const sent = request(url, { method, agent, headers: { ...headers, ...more } }, (answer) => {
      const chunks = [];
      answer.on('data', (chunk) => chunks.push(chunk));
      answer.on('end', () => resolve({ status: answer.statusCode, text: Buffer.concat(chunks).toString('utf8') }));
      answer.on('error', reject);
    });
    sent.on('error', reject);
    sent.end(payload ?? undefined);
  });
}

/** The same where anything but success ends the measurement. */
export async function ask(method, url, headers, body) {
  const { status, text } = await send(method, url, headers, body);
  if (status >= 300) throw new Failure(`${method} ${url} is answered ${status}: ${text.slice(0, 500)}`);
  return JSON.parse(text);
}

/** Requests per second over `forMs`, of `connections` that each send the next request when they have the answer. `requestOf` makes one from the number of the connection. */
export async function rate(requestOf, { connections = 8, forMs = 500 } = {}) {
  let answered = 0;
  const since = performance.now();
  const connection = async (number) => {
    while (performance.now() - since < forMs) {
      await requestOf(number);
      answered += 1;
    }
  };
  await Promise.all(Array.from({ length: connections }, (_, number) => connection(number)));
  return (answered * 1_000) / (performance.now() - since);
}
