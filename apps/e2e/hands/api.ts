import { expect, request, type APIRequestContext, type APIResponse } from '@playwright/test';
import { listOf } from '@hampeyman/domain/records';
import { signedIn, type Me } from '@hampeyman/domain/sessions';
import { z } from 'zod';
import { given } from '../given';

type Kind = 'tasks' | 'decisions' | 'meetings' | 'obligations' | 'committees' | 'indicators' | 'memoranda' | 'organisations' | 'posts';

/** The portal as one person reaches it without a browser: to find records by their code and to lay out what a journey needs. */
export class Api {
  private constructor(
    private readonly http: APIRequestContext,
    readonly me: Me,
  ) {}

  static async of(login: string): Promise<Api> {
    const door = await request.newContext({ baseURL: given.address });
    const answer = await door.post('/api/sessions', { data: { login, password: given.password } });
    expect(answer.ok(), `${login} can sign in`).toBe(true);
    const { accessToken, me } = signedIn.parse(await answer.json());
    await door.dispose();
    const extraHTTPHeaders = { authorization: `Bearer ${accessToken}` };
    return new Api(await request.newContext({ baseURL: given.address, extraHTTPHeaders }), me);
  }

  /** Reads one answer. Fails when it is a refusal or has another shape. */
  async get<Answer>(path: string, shape: z.ZodType<Answer>): Promise<Answer> {
    return this.parsed(await this.http.get(path), shape);
  }

  /** The bytes of a file, and its kind. */
  async file(path: string): Promise<{ readonly bytes: Buffer; readonly type: string | undefined }> {
    const answer = await this.http.get(path);
    expect(answer.status(), path).toBe(200);
    return { bytes: await answer.body(), type: answer.headers()['content-type'] };
  }

  /** Makes or does something; `version` is that of the record it changes. */
  async post<Answer>(path: string, data: object, shape: z.ZodType<Answer>, version?: number): Promise<Answer> {
    return this.parsed(await this.http.post(path, { data, headers: ifMatch(version) }), shape);
  }

  async patch<Answer>(path: string, data: object, shape: z.ZodType<Answer>, version: number): Promise<Answer> {
    return this.parsed(await this.http.patch(path, { data, headers: ifMatch(version) }), shape);
  }

  /** The id of the record that people call by this code. */
  async idOf(kind: Kind, code: string): Promise<string> {
    const { items } = await this.get(`/api/${kind}?code=${encodeURIComponent(code)}`, listOf(z.object({ id: z.uuid(), code: z.string() })));
    expect(items, `${kind} with the code ${code}`).toHaveLength(1);
    return items[0]?.id ?? '';
  }

  private async parsed<Answer>(answer: APIResponse, shape: z.ZodType<Answer>): Promise<Answer> {
    expect(answer.ok(), `${String(answer.status())} ${answer.url()}: ${answer.ok() ? '' : await answer.text()}`).toBe(true);
    return shape.parse(await answer.json());
  }
}

const ifMatch = (version: number | undefined): Record<string, string> =>
  version === undefined ? {} : { 'if-match': `"${String(version)}"` };

const people = new Map<string, Promise<Api>>();

/** The portal in the hands of a demonstration person; each signs in once per run, well within the life of a token. */
export function as(login: string): Promise<Api> {
  const api = people.get(login) ?? Api.of(login);
  people.set(login, api);
  return api;
}
