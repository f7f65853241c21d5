import { HttpClient, httpResource, type HttpResourceRef } from '@angular/common/http';
import { Service, inject } from '@angular/core';
import {
  indicator,
  indicatorAchievements,
  indicatorMatrix,
  indicatorSummary,
  indicatorTargets,
  type ChangeIndicator,
  type DefineIndicator,
  type Indicator,
  type IndicatorAchievements,
  type IndicatorMatrix,
  type IndicatorSummary,
  type IndicatorTargets,
  type SetTargets,
} from '@hampeyman/domain/indicators';
import { listOf, type List } from '@hampeyman/domain/records';
import { firstValueFrom, map } from 'rxjs';
import { asked, ifVersion, onceOnly, type Query } from '../http';

const page = listOf(indicatorSummary);

/** Indicators as the API knows them; every failure is a `Refusal`. */
@Service()
export class IndicatorsClient {
  private readonly http = inject(HttpClient);

  /** The first page of what `query` asks. */
  list(query: () => Query): HttpResourceRef<List<IndicatorSummary> | undefined> {
    return httpResource(() => ({ url: '/api/indicators', params: asked(query()) }), { parse: (answer) => page.parse(answer) });
  }

  /** The first page of what `query` asks, once. */
  ask(query: Query): Promise<List<IndicatorSummary>> {
    return firstValueFrom(this.http.get('/api/indicators', { params: asked(query) }).pipe(map((answer) => page.parse(answer))));
  }

  /** The page of the same question that begins at `cursor`. */
  next(query: Query, cursor: string): Promise<List<IndicatorSummary>> {
    return this.ask({ ...query, cursor });
  }

  matrix(query: () => Query): HttpResourceRef<IndicatorMatrix | undefined> {
    return httpResource(() => ({ url: '/api/indicators/matrix', params: asked(query()) }), {
      parse: (answer) => indicatorMatrix.parse(answer),
    });
  }

  find(id: () => string | undefined): HttpResourceRef<Indicator | undefined> {
    return httpResource(() => addressOf(id(), ''), { parse: (answer) => indicator.parse(answer) });
  }

  /** Actual against expected; nothing is asked while there is no id. */
  achievements(id: () => string | undefined, query: () => Query): HttpResourceRef<IndicatorAchievements | undefined> {
    return httpResource(
      () => {
        const url = addressOf(id(), '/achievements');
        return url === undefined ? undefined : { url, params: asked(query()) };
      },
      { parse: (answer) => indicatorAchievements.parse(answer) },
    );
  }

  targets(id: () => string | undefined): HttpResourceRef<IndicatorTargets | undefined> {
    return httpResource(() => addressOf(id(), '/targets'), { parse: (answer) => indicatorTargets.parse(answer) });
  }

  define(request: DefineIndicator, key: string): Promise<Indicator> {
    return this.answered(this.http.post('/api/indicators', request, { headers: onceOnly(key) }));
  }

  change(seen: Pick<Indicator, 'id' | 'version'>, request: ChangeIndicator): Promise<Indicator> {
    return this.answered(this.http.patch(`/api/indicators/${seen.id}`, request, { headers: ifVersion(seen.version) }));
  }

  setTargets(seen: { readonly id: string; readonly version: number }, request: SetTargets, key: string): Promise<IndicatorTargets> {
    const headers = { ...ifVersion(seen.version), ...onceOnly(key) };
    const answer = this.http.post(`/api/indicators/${seen.id}/targets`, request, { headers });
    return firstValueFrom(answer.pipe(map((body) => indicatorTargets.parse(body))));
  }

  private answered(answer: ReturnType<HttpClient['get']>): Promise<Indicator> {
    return firstValueFrom(answer.pipe(map((body) => indicator.parse(body))));
  }
}

function addressOf(id: string | undefined, rest: string): string | undefined {
  return id === undefined ? undefined : `/api/indicators/${id}${rest}`;
}
