import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { problem, type Problem } from '@hampeyman/domain/problems';
import { signedIn, type SignedIn } from '@hampeyman/domain/sessions';
import type { z } from 'zod';

export type Headers = Readonly<Record<string, string>>;
type Method = 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE';

/** An answer of the portal with what specs ask of it. */
export class Answer {
  constructor(
    readonly status: number,
    readonly headers: Readonly<Record<string, string | string[] | number | undefined>>,
    readonly raw: Buffer,
  ) {}

  get text(): string {
    return this.raw.toString('utf8');
  }

  get json(): unknown {
    return JSON.parse(this.text) as unknown;
  }

  get etag(): string {
    return String(this.headers['etag'] ?? '');
  }

  /** The body as the schema reads it; the status must be one of success. */
  as<Schema extends z.ZodType>(schema: Schema): z.infer<Schema> {
    if (this.status >= 300) throw new Error(`Expected success, met ${String(this.status)}: ${this.text}`);
    return schema.parse(this.json);
  }

  /** The body as a problem, which a refusal must be; `expect(answer.problem.code).toBe(…)`. */
  get problem(): Problem {
    if (!String(this.headers['content-type']).startsWith('application/problem+json')) {
      throw new Error(`Expected a problem, met ${String(this.status)} ${String(this.headers['content-type'])}: ${this.text.slice(0, 500)}`);
    }
    const parsed = problem.parse(this.json);
    if (parsed.status !== this.status) throw new Error(`The problem says ${String(parsed.status)}, the answer ${String(this.status)}`);
    return parsed;
  }

  /** Status and code of a refusal in one line: `expect(answer.refusal).toBe('409 tasks.transition-not-allowed')`. */
  get refusal(): string {
    return `${String(this.status)} ${this.problem.code}`;
  }
}

/** Requests to the running portal, without a network. */
export class Client {
  constructor(
    private readonly app: NestFastifyApplication,
    private readonly always: Headers = {},
    /** Where its requests come from. */
    private readonly address = '127.0.0.1',
  ) {}

  /** The same client with further headers on every request. */
  with(headers: Headers): Client {
    return new Client(this.app, { ...this.always, ...headers }, this.address);
  }

  /** The same client in another place. */
  from(address: string): Client {
    return new Client(this.app, this.always, address);
  }

  get(path: string, headers: Headers = {}): Promise<Answer> {
    return this.send('GET', path, undefined, headers);
  }

  post(path: string, body?: unknown, headers: Headers = {}): Promise<Answer> {
    return this.send('POST', path, body, headers);
  }

  /** A change on the version seen. */
  patch(path: string, version: number, body: unknown, headers: Headers = {}): Promise<Answer> {
    return this.send('PATCH', path, body, { 'if-match': `"${String(version)}"`, ...headers });
  }

  /** A state change (a noun under a record) on the version seen. */
  act(path: string, version: number, body: unknown = {}, headers: Headers = {}): Promise<Answer> {
    return this.send('POST', path, body, { 'if-match': `"${String(version)}"`, ...headers });
  }

  delete(path: string, headers: Headers = {}): Promise<Answer> {
    return this.send('DELETE', path, undefined, headers);
  }

  async send(method: Method, path: string, body: unknown, headers: Headers = {}): Promise<Answer> {
    const isText = typeof body === 'string' || Buffer.isBuffer(body);
    const response = await this.app.inject({
      method,
      url: path,
      remoteAddress: this.address,
      headers: { ...(body === undefined || isText ? {} : { 'content-type': 'application/json' }), ...this.always, ...headers },
      ...(body === undefined ? {} : { payload: isText ? body : JSON.stringify(body) }),
    });
    return new Answer(response.statusCode, response.headers, response.rawPayload);
  }

  /** Signs in and gives a client that carries the session. */
  async signIn(login: string, password: string): Promise<SignedInClient> {
    const answer = await this.post('/api/sessions', { login, password });
    return new SignedInClient(this.app, answer.as(signedIn), cookieOf(answer));
  }
}

/** What the browser would send back of the cookies of an answer. */
export function cookieOf(answer: Answer): string {
  const header = answer.headers['set-cookie'];
  const cookies = Array.isArray(header) ? header : header === undefined ? [] : [String(header)];
  return cookies.map((cookie) => cookie.split(';', 1)[0] ?? '').join('; ');
}

/** A client with a session. */
export class SignedInClient extends Client {
  constructor(
    app: NestFastifyApplication,
    readonly session: SignedIn,
    /** The refresh cookie as it came with the sign-in. */
    readonly cookie: string,
  ) {
    super(app, { authorization: `Bearer ${session.accessToken}` });
  }
}
