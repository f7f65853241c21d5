import { subject as asSubject } from '@casl/ability';
import type { Ability } from '@hampeyman/domain/rights';
import type { Client } from 'pg';
import type { Answer, Client as PortalClient, Headers } from '../testing/client';
import { valueOf, type Known, type Operation } from './operations.fixture';
import { wordsOfPdf } from './pdf-words.fixture';
import { nowhere, plantsIn, scopes, type Scope } from './planting.fixture';
import { world } from '../testing/world';
import type { Planted } from './planted-records.fixture';
import { maySee, memoranda, type Reader } from './readers.fixture';

/** Which records a request names: those of a scope, or none that exists. */
export type Target = Scope | 'nowhere';

/** A record that an address names: its table, and what rules call it. */
interface Kind {
  readonly table: string;
  readonly subject: string;
}

/** By the first part of an address. Parts of a memorandum's text are as visible as the memorandum. */
const kinds: Readonly<Record<string, Kind>> = {
  tasks: { table: 'tasks', subject: 'Task' },
  meetings: { table: 'meetings', subject: 'Meeting' },
  decisions: { table: 'decisions', subject: 'Decision' },
  committees: { table: 'committees', subject: 'Committee' },
  indicators: { table: 'indicators', subject: 'Indicator' },
  'indicator-values': { table: 'indicator_values', subject: 'IndicatorValue' },
  obligations: { table: 'obligations', subject: 'Obligation' },
  memoranda: { table: 'memoranda', subject: 'Memorandum' },
  articles: { table: 'articles', subject: 'Memorandum' },
  objectives: { table: 'objectives', subject: 'Memorandum' },
  needs: { table: 'needs', subject: 'Memorandum' },
};

/** Records outside every memorandum, which everybody signed in sees. */
const ofEverybody: Readonly<Record<string, string>> = {
  organisations: world.organisations.ministry,
  posts: world.posts.manager,
  people: world.people.maryam,
  'code-lists': 'c0de0000-0000-4000-8000-000000002001',
};

/** Tables whose records names of properties mean. */
const tableOfProperty: Readonly<Record<string, string>> = {
  ...{ memorandumId: 'memoranda', committeeId: 'committees', meetingId: 'meetings', taskId: 'tasks', needsTaskId: 'tasks' },
  ...{ indicatorId: 'indicators', obligationId: 'obligations', objectiveId: 'objectives', articleId: 'articles', outcomeId: 'outcomes' },
  ...{ continuesDecisionId: 'decisions', stepId: 'task_steps', documentId: 'task_documents', taskIds: 'tasks', objectiveIds: 'objectives' },
  ...{ outcomeIds: 'outcomes', needIds: 'needs', id: 'tasks', responseId: 'tasks' },
};

const national: Readonly<Record<Scope, 'c' | 'f'>> = { c: 'c', a: 'c', b: 'c', f: 'f', e: 'f' };

/** One request of the matrix. */
export interface Case {
  readonly operation: Operation;
  /** What its ids were taken from; null where it names none. */
  readonly target: Target | null;
  readonly url: string;
  readonly body: unknown;
  /** Facts of the record the request is about, as rules ask about it; null for what is about none. */
  readonly facts: Readonly<Record<string, unknown>> | null;
  readonly subject: string | null;
}

/** Makes the requests of the matrix from operations and planted records. */
export class CaseMaker {
  private readonly facts = new Map<string, Readonly<Record<string, unknown>>>();

  constructor(
    private readonly owner: Client,
    private readonly planted: Planted,
    private readonly posts: Readonly<Record<Scope, Readonly<Record<'MINISTRY' | 'ACECR', string>>>>,
  ) {}

  /** Learns what rules ask about every planted record, read by the owner of the database. */
  async learn(): Promise<void> {
    for (const kind of Object.values(kinds)) {
      const { rows } = await this.owner.query<{ row: Record<string, unknown> & { id: string } }>(
        `SELECT to_jsonb(t) AS row FROM ${kind.table} t`,
      );
      for (const { row } of rows) {
        this.facts.set(row.id, Object.fromEntries(Object.entries(row).map(([name, value]) => [camel(name), value])));
      }
    }
    const { rows: sides } = await this.owner.query<{ id: string; ministry: string; acecr: string }>(
      `SELECT m.task_id AS id, m.post_id AS ministry, a.post_id AS acecr FROM task_sides m JOIN task_sides a USING (task_id)
       WHERE m.side = 'MINISTRY' AND a.side = 'ACECR'`,
    );
    for (const { id, ministry, acecr } of sides) {
      this.facts.set(id, { ...this.facts.get(id), ministryPostId: ministry, acecrPostId: acecr, helperPostIds: [] });
    }
    for (const [id, facts] of this.facts) {
      if (typeof facts['indicatorId'] !== 'string') continue;
      const { ministryPostId, acecrPostId } = this.facts.get(facts['indicatorId']) ?? {};
      this.facts.set(id, { ...facts, ministryPostId, acecrPostId });
    }
  }

  /** The requests of one operation: for each target where its address or body names a record, else one. */
  cases(operation: Operation, targets: readonly Target[]): Case[] {
    const isAbout = /\{(?!code|key)/.test(operation.path) || referencesOf(operation).length > 0;
    if (!isAbout) {
      const codes = operation.path.includes('{code}') ? ['IR-29', 'IR-20'] : [''];
      return codes.map((code) => this.plain(operation, null, operation.path.replace('{code}', code).replace('{key}', 'provider')));
    }
    const isOfEverybody = (operation.path.split('/')[2] ?? '') in ofEverybody;
    if (isOfEverybody) return (['c', 'nowhere'] as const).map((target) => this.about(operation, target));
    return targets.map((target) => this.about(operation, target));
  }

  /** The same request with one of its links leading to `to`. */
  withLink(one: Case, property: string, to: Target): Case {
    const id = this.id(tableOfProperty[property] ?? '', to);
    const isList = property.endsWith('Ids');
    return { ...one, body: { ...(one.body as object), [property]: isList ? [id] : id } };
  }

  private about(operation: Operation, target: Target): Case {
    const first = operation.path.split('/')[2] ?? '';
    const kind = kinds[first] ?? null;
    const id = operation.path.includes('{id}') ? this.idOf(operation, first, target) : null;
    const path = operation.path
      .replace('{id}', id ?? '')
      .replace('{code}', target === 'a' ? 'IR-29' : 'IR-20')
      .replace(/\{(\w+)\}/g, (_, name: string) => this.id(tableOfProperty[name] ?? '', target));
    const made = this.plain(operation, target, path);
    const subject = typeof operation.policy === 'object' ? operation.policy.subject : null;
    if (operation.method === 'GET' && id === null) return made;
    if (id === null) return { ...made, subject, facts: { ...this.ofScope(target), ...(made.body as object | null) } };
    const memorandumId = this.facts.get(id)?.['memorandumId'] ?? id;
    return { ...made, subject, facts: kind?.subject === 'Memorandum' ? { id: memorandumId } : (this.facts.get(id) ?? {}) };
  }

  private idOf({ path }: Operation, first: string, target: Target): string {
    const kind = kinds[first];
    if (kind === undefined) return target === 'nowhere' ? nowhere : (ofEverybody[first] ?? nowhere);
    // a verdict is given on what waits for one
    return this.id(/\/(approvals|returns)$/.test(path) ? 'waiting' : kind.table, target);
  }

  private plain(operation: Operation, target: Target | null, path: string): Case {
    const known: Known = (name) => this.known(name, target ?? 'c', operation);
    const query = operation.query
      .filter(({ name, required }) => required || (target !== null && name in tableOfProperty))
      .map(
        ({ name, schema }) =>
          `${name}=${encodeURIComponent(String(name === 'subject' ? this.id('tasks', target ?? 'c') : valueOf(schema, known, name)))}`,
      );
    const body = operation.body === null ? (operation.method === 'GET' ? undefined : {}) : valueOf(operation.body, known);
    return { operation, target, url: query.length === 0 ? path : `${path}?${query.join('&')}`, body, facts: null, subject: null };
  }

  private known(name: string, target: Target, operation: Operation): unknown {
    const scope = target === 'nowhere' ? 'c' : target;
    const required = new Set(operation.body?.required);
    const table = tableOfProperty[name];
    if (table !== undefined && (required.has(name) || operation.query.some((one) => one.name === name))) return this.id(table, target);
    const { MINISTRY, ACECR } = this.posts[scope];
    const isAsked = name in (operation.body?.properties ?? {});
    const values: Readonly<Record<string, unknown>> = {
      ...{ ministryPostId: MINISTRY, acecrPostId: ACECR, executorPostId: ACECR, provinceCode: scopes[scope].provinceCode },
      ...{ login: 'maryam', password: 'the-password-of-every-test', taskLink: 'NONE', dueOn: '2026-12-01', startsOn: '2026-10-01' },
      ...{ side: 'ACECR', q: 'عنوان', period: '1405-H2', startsAt: '10:00', endsAt: '12:00', heldOn: '2027-02-01' },
      ...(/second-factor|codes$/.test(operation.path) ? { code: '123456' } : {}),
      ...{ effectiveFrom: null, effectiveTo: null, isActing: false, to: null, from: '2026-12-01', personId: world.people.parvin },
      ...{ organisationId: world.organisations.ministry, scopeLevel: 'NATIONAL', role: null, scopeProvinceCode: null },
      parties: [
        { organisationId: world.organisations.ministry, side: 'MINISTRY', role: 'CLIENT' },
        { organisationId: world.organisations.acecr, side: 'ACECR', role: 'EXECUTOR' },
      ],
      seats: [MINISTRY, ACECR].map((postId, index) => ({ postId, seat: index === 0 ? 'CHAIR' : 'MEMBER', from: '2026-01-01', to: null })),
    };
    return isAsked || operation.query.some((one) => one.name === name) ? values[name] : undefined;
  }

  private ofScope(target: Target): Readonly<Record<string, unknown>> {
    const scope = target === 'nowhere' ? 'c' : target;
    const { MINISTRY, ACECR } = this.posts[scope];
    return {
      ...{ memorandumId: memoranda[scopes[scope].memorandum], provinceCode: scopes[scope].provinceCode },
      ...{ committeeId: this.planted[scope]['committees'], ministryPostId: MINISTRY, acecrPostId: ACECR },
    };
  }

  private id(table: string, target: Target): string {
    if (target === 'nowhere') return nowhere;
    if (table === 'memoranda') return memoranda[scopes[target].memorandum];
    return this.planted[target][table] ?? this.planted[national[target]][table] ?? nowhere;
  }
}

const camel = (name: string): string => name.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());

function referencesOf({ body, query }: Operation): string[] {
  const required = [...(body?.required ?? []), ...query.map(({ name }) => name)];
  return required.filter((name) => name in tableOfProperty || name === 'subject');
}

/** Where the records that a request names belong, `nowhere` for one that does not exist. Parts of a memorandum's text belong to its country. */
export function placesOf({ url, body }: Case): Target[] {
  const asked = `${url} ${JSON.stringify(body ?? null)}`;
  const places: Target[] = [...plantsIn(asked).values()].map(({ scope }) => scope);
  if (asked.includes(memoranda.own)) places.push('c');
  if (asked.includes(memoranda.foreign)) places.push('f');
  if (asked.includes(nowhere)) places.push('nowhere');
  return places;
}

/** Properties of a body that may, but need not, name another record. */
export function linksOf({ body }: Operation): string[] {
  const required = new Set(body?.required);
  return Object.keys(body?.properties ?? {}).filter((name) => name in tableOfProperty && (name === 'id' || !required.has(name)));
}

/** What is sent with a change: a version that nobody has seen, so that whoever may change is answered 412 and nothing is. */
const staleVersion = '"999999"';

const fileForm = '--edge\r\nContent-Disposition: form-data; name="file"; filename="file.xlsx"\r\n\r\nno workbook\r\n--edge--\r\n';

/** Sends a case; where a file is taken, one that whoever may send files is refused for. */
export async function send(client: PortalClient, { operation, url, body }: Case, version: string = staleVersion): Promise<Answer> {
  const seen: Headers = operation.needsVersion ? { 'if-match': version } : {};
  if (!operation.takesFile) return client.send(operation.method, url, body, seen);
  return client.send(operation.method, url, fileForm, { ...seen, 'content-type': 'multipart/form-data; boundary=edge' });
}

/** Whether the rules allow the policy of the operation on the record of the case. */
export function isAllowed(ability: Ability, { operation, subject, facts }: Case): boolean {
  const { policy } = operation;
  if (typeof policy !== 'object') return true;
  if (facts === null || subject === null || Object.keys(facts).length === 0) return ability.can(policy.action, policy.subject);
  return ability.can(policy.action, asSubject(subject, { ...facts }) as never);
}

/** What the reader may not learn of and yet is told: planted signs in body, headers and files that the request did not bring itself. */
export function leaksIn(answer: Answer, one: Case, reader: Reader | null): string[] {
  const isPdf = String(answer.headers['content-type']).startsWith('application/pdf');
  const said = `${JSON.stringify(answer.headers)}\n${isPdf ? wordsOfPdf(answer.raw) : answer.text}`;
  const brought = plantsIn(`${one.url} ${JSON.stringify(one.body ?? null)}`);
  return [...plantsIn(said)].flatMap(([sign, plant]) =>
    brought.has(sign) || (reader !== null && maySee(reader, plant)) ? [] : [`${sign} (${plant.scope} ${plant.eyes})`],
  );
}

/** An answer without what differs between any two: ids of requests, times, and the ids that were asked for. */
export function withoutAsked(answer: Answer, one: Case): string {
  const asked = [...`${one.url} ${JSON.stringify(one.body ?? null)}`.matchAll(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g)].map(
    ([id]) => id,
  );
  const { 'content-type': type, etag, 'cache-control': cache, location } = answer.headers;
  let said = JSON.stringify([answer.status, type, etag, cache, location, answer.text]);
  for (const id of new Set(asked)) said = said.replaceAll(id, 'asked');
  return said.replace(/\\"requestId\\":\\"[^"\\]*\\"/g, '');
}
