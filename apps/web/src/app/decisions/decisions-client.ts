import { HttpClient, httpResource, type HttpResourceRef } from '@angular/common/http';
import { Service, inject } from '@angular/core';
import { decision, type ChangeDecision, type CloseDecision, type ComposeDecision, type Decision } from '@hampeyman/domain/decisions';
import { listOf, type List } from '@hampeyman/domain/records';
import { firstValueFrom, map } from 'rxjs';
import { asked, ifVersion, onceOnly, type Query } from '../http';

const page = listOf(decision);

/** Decisions as the API knows them; every failure is a `Refusal`. */
@Service()
export class DecisionsClient {
  private readonly http = inject(HttpClient);

  /** The first page of what `query` asks; nothing is asked while it gives undefined. */
  list(query: () => Query | undefined): HttpResourceRef<List<Decision> | undefined> {
    return httpResource(
      () => {
        const question = query();
        return question === undefined ? undefined : { url: '/api/decisions', params: asked(question) };
      },
      { parse: (answer) => page.parse(answer) },
    );
  }

  /** The page of the same question that begins at `cursor`. */
  next(query: Query, cursor: string): Promise<List<Decision>> {
    return firstValueFrom(
      this.http.get('/api/decisions', { params: asked({ ...query, cursor }) }).pipe(map((answer) => page.parse(answer))),
    );
  }

  find(id: () => string): HttpResourceRef<Decision | undefined> {
    return httpResource(() => `/api/decisions/${id()}`, { parse: (answer) => decision.parse(answer) });
  }

  compose(request: ComposeDecision, key: string): Promise<Decision> {
    return this.send(this.http.post('/api/decisions', request, { headers: onceOnly(key) }));
  }

  change({ id, version }: Pick<Decision, 'id' | 'version'>, request: ChangeDecision): Promise<Decision> {
    return this.send(this.http.patch(`/api/decisions/${id}`, request, { headers: ifVersion(version) }));
  }

  async delete({ id, version }: Pick<Decision, 'id' | 'version'>): Promise<void> {
    await firstValueFrom(this.http.delete(`/api/decisions/${id}`, { headers: ifVersion(version) }));
  }

  close({ id, version }: Pick<Decision, 'id' | 'version'>, request: CloseDecision, key: string): Promise<Decision> {
    return this.send(this.http.post(`/api/decisions/${id}/closure`, request, { headers: { ...ifVersion(version), ...onceOnly(key) } }));
  }

  private send(answer: ReturnType<HttpClient['get']>): Promise<Decision> {
    return firstValueFrom(answer.pipe(map((body) => decision.parse(body))));
  }
}
