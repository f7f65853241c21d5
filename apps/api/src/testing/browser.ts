import { signInAttempt } from '@hampeyman/domain/identity-providers';
import type { TestApi } from './api';
import type { Answer, Client, Headers } from './client';

/** How a browser asks for a page to which another site has led it. */
export const led: Headers = { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'document' };

function cookiesOf(header: string | string[] | number | undefined): string[] {
  return Array.isArray(header) ? header : header === undefined ? [] : [String(header)];
}

/** A person’s browser on its way between the portal and identity providers, with the cookies of each. */
export class Browser {
  private readonly cookies = new Map<string, Map<string, string>>();
  readonly portal: Client;

  constructor(api: TestApi) {
    this.portal = api.nobody;
  }

  /** Begins to sign in by a provider; the address at the provider. */
  async begin(key: string, returnTo = '/'): Promise<string> {
    const answer = await this.ask(() => this.portal.post(`/api/identity-providers/${key}/attempts`, { returnTo }));
    return answer.as(signInAttempt).address;
  }

  /** Says who one is, or null for «cancel», and follows the provider until it leads back; the address of the portal. */
  async tell(address: string, login: string | null): Promise<string> {
    const { origin } = new URL(address);
    let at = address;
    for (let step = 0; step < 8 && new URL(at).origin === origin; step += 1) {
      const isForm = new URL(at).pathname.startsWith('/interaction/');
      const body = new URLSearchParams(login === null ? { act: 'cancel' } : { act: 'enter', login });
      const response = await fetch(at, {
        redirect: 'manual',
        headers: { cookie: this.cookieFor(origin) },
        ...(isForm ? { method: 'POST', body } : {}),
      });
      this.keep(origin, response.headers.getSetCookie());
      at = new URL(response.headers.get('location') ?? '', at).href;
    }
    return at;
  }

  /** Brings an answer of a provider to the portal. */
  arrive(callback: string): Promise<Answer> {
    const { pathname, search } = new URL(callback);
    return this.ask(() => this.portal.get(`${pathname}${search}`, { ...led, cookie: this.cookieFor('portal') }));
  }

  /** The whole way to a provider and back. */
  async signIn(key: string, login: string | null, returnTo?: string): Promise<Answer> {
    return this.arrive(await this.tell(await this.begin(key, returnTo), login));
  }

  /** A request of our own page, with the cookies of the portal. */
  post(path: string, body?: unknown): Promise<Answer> {
    return this.ask(() => this.portal.post(path, body, { cookie: this.cookieFor('portal') }));
  }

  /** What the browser would send. */
  cookieFor(where: string): string {
    return [...(this.cookies.get(where) ?? [])].map(([name, value]) => `${name}=${value}`).join('; ');
  }

  private async ask(work: () => Promise<Answer>): Promise<Answer> {
    const answer = await work();
    this.keep('portal', cookiesOf(answer.headers['set-cookie']));
    return answer;
  }

  private keep(where: string, headers: readonly string[]): void {
    const jar = this.cookies.get(where) ?? new Map<string, string>();
    this.cookies.set(where, jar);
    for (const header of headers) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(header) ?? [];
      if (value === '') jar.delete(name);
      else jar.set(name, value);
    }
  }
}
