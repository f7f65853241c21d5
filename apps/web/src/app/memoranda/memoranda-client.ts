import { HttpClient, httpResource, type HttpResourceRef } from '@angular/common/http';
import { Service, inject } from '@angular/core';
import { dashboard } from '@hampeyman/domain/dashboard';
import { indicatorSummary } from '@hampeyman/domain/indicators';
import {
  article,
  memorandum,
  need,
  objective,
  objectiveOutcome,
  outcome,
  pillar,
  sourceDocument,
  type AddArticle,
  type AddObjective,
  type AddOutcome,
  type AnswerNeed,
  type Article,
  type ChangeArticle,
  type ChangeMemorandum,
  type ChangeObjective,
  type LinkObjective,
  type Memorandum,
  type Need,
  type Objective,
  type ObjectiveOutcome,
  type Outcome,
  type Pillar,
  type RegisterMemorandum,
  type SourceDocument,
} from '@hampeyman/domain/memoranda';
import { listOf, type List } from '@hampeyman/domain/records';
import { firstValueFrom, map } from 'rxjs';
import type { z } from 'zod';
import { ifVersion, onceOnly } from '../http';
import { part, type Part, type PartKind } from './part-forms/part-kind';

type Id = () => string | undefined;
type Listed<Item> = HttpResourceRef<List<Item> | undefined>;

/** Progress of the objectives, as the dashboard counts it. */
const figures = dashboard.pick({ asOf: true, objectives: true });
export type Figures = z.infer<typeof figures>;

/** The latest reading of each indicator, by which outcomes are judged. */
const reading = indicatorSummary.pick({ id: true, code: true, latest: true });
export type Reading = z.infer<typeof reading>;

/** Memoranda and their parts as the API knows them; every failure is a `Refusal`. */
@Service()
export class MemorandaClient {
  private readonly http = inject(HttpClient);

  list(query: () => Readonly<Record<string, string>>): Listed<Memorandum> {
    return httpResource(() => ({ url: '/api/memoranda', params: { limit: 100, ...query() } }), {
      parse: (answer) => listOf(memorandum).parse(answer),
    });
  }

  find(id: Id): HttpResourceRef<Memorandum | undefined> {
    return httpResource(() => of(id(), (it) => `/api/memoranda/${it}`), { parse: (answer) => memorandum.parse(answer) });
  }

  articles(id: Id): Listed<Article> {
    return this.part(id, 'articles', listOf(article));
  }

  objectives(id: Id): Listed<Objective> {
    return this.part(id, 'objectives', listOf(objective));
  }

  outcomes(id: Id): Listed<Outcome> {
    return this.part(id, 'outcomes', listOf(outcome));
  }

  links(id: Id): Listed<ObjectiveOutcome> {
    return this.part(id, 'links', listOf(objectiveOutcome));
  }

  needs(id: Id): Listed<Need> {
    return this.part(id, 'needs', listOf(need));
  }

  pillars(id: Id): Listed<Pillar> {
    return this.part(id, 'pillars', listOf(pillar));
  }

  source(id: Id): HttpResourceRef<SourceDocument | undefined> {
    return this.part(id, 'source', sourceDocument);
  }

  figures(id: Id): HttpResourceRef<Figures | undefined> {
    return httpResource(() => of(id(), (it) => ({ url: '/api/dashboard', params: { memorandumId: it } })), {
      parse: (answer) => figures.parse(answer),
    });
  }

  readings(id: Id): Listed<Reading> {
    return httpResource(() => of(id(), (it) => ({ url: '/api/indicators', params: { memorandumId: it, limit: 100 } })), {
      parse: (answer) => listOf(reading).parse(answer),
    });
  }

  register(request: RegisterMemorandum, key: string): Promise<Memorandum> {
    return this.send(this.http.post('/api/memoranda', request, { headers: onceOnly(key) }), memorandum);
  }

  change(seen: Pick<Memorandum, 'id' | 'version'>, request: ChangeMemorandum): Promise<Memorandum> {
    return this.send(this.http.patch(`/api/memoranda/${seen.id}`, request, { headers: ifVersion(seen.version) }), memorandum);
  }

  addArticle(id: string, request: AddArticle, key: string): Promise<Article> {
    return this.send(this.http.post(`/api/memoranda/${id}/articles`, request, { headers: onceOnly(key) }), article);
  }

  changeArticle(seen: Pick<Article, 'id' | 'version'>, request: ChangeArticle): Promise<Article> {
    return this.send(this.http.patch(`/api/articles/${seen.id}`, request, { headers: ifVersion(seen.version) }), article);
  }

  /** The objectives, outcomes or needs of a memorandum. */
  parts(kind: () => PartKind, id: Id): Listed<Part> {
    return httpResource(() => of(id(), (it) => `/api/memoranda/${it}/${kind()}`), { parse: (answer) => listOf(part).parse(answer) });
  }

  addPart(kind: PartKind, id: string, request: AddObjective | AddOutcome, key: string): Promise<Part> {
    return this.send(this.http.post(`/api/memoranda/${id}/${kind}`, request, { headers: onceOnly(key) }), part);
  }

  changePart(kind: PartKind, seen: Pick<Part, 'id' | 'version'>, request: ChangeObjective): Promise<Part> {
    return this.send(this.http.patch(`/api/${kind}/${seen.id}`, request, { headers: ifVersion(seen.version) }), part);
  }

  async removePart(kind: PartKind, seen: Pick<Part, 'id' | 'version'>): Promise<void> {
    await firstValueFrom(this.http.delete(`/api/${kind}/${seen.id}`, { headers: ifVersion(seen.version) }));
  }

  answerNeed(id: string, request: AnswerNeed, key: string): Promise<Need> {
    return this.send(this.http.post(`/api/needs/${id}/responses`, request, { headers: onceOnly(key) }), need);
  }

  withdrawAnswer(seen: Pick<Need, 'id' | 'version'>, responseId: string): Promise<Need> {
    return this.send(this.http.delete(`/api/needs/${seen.id}/responses/${responseId}`, { headers: ifVersion(seen.version) }), need);
  }

  link(seen: Pick<Objective, 'id' | 'version'>, request: LinkObjective, key: string): Promise<Objective> {
    const headers = { ...ifVersion(seen.version), ...onceOnly(key) };
    return this.send(this.http.post(`/api/objectives/${seen.id}/outcome-links`, request, { headers }), objective);
  }

  private part<Schema extends z.ZodType>(id: Id, name: string, schema: Schema): HttpResourceRef<z.infer<Schema> | undefined> {
    return httpResource(() => of(id(), (it) => `/api/memoranda/${it}/${name}`), { parse: (answer) => schema.parse(answer) });
  }

  private send<Schema extends z.ZodType>(answer: ReturnType<HttpClient['get']>, schema: Schema): Promise<z.infer<Schema>> {
    return firstValueFrom(answer.pipe(map((body) => schema.parse(body))));
  }
}

/** What `make` makes of an id; nothing while there is none. */
function of<Made>(id: string | undefined, make: (id: string) => Made): Made | undefined {
  return id === undefined ? undefined : make(id);
}
