import { HttpClient, httpResource, type HttpResourceRef } from '@angular/common/http';
import { Service, inject } from '@angular/core';
import {
  indicatorValue,
  type ChangeValue,
  type EnterValue,
  type IndicatorValue,
  type ReturnValue,
} from '@hampeyman/domain/indicator-values';
import { listOf, postRef, type List, type PostRef } from '@hampeyman/domain/records';
import { firstValueFrom, map } from 'rxjs';
import { asked, ifVersion, onceOnly, type Query } from '../http';

const page = listOf(indicatorValue);

/** The value a change is about: which, and in which version it was seen. */
export type SeenValue = Pick<IndicatorValue, 'id' | 'version'>;

/** Values of indicators as the API knows them; every change answers with the whole value, every failure is a `Refusal`. */
@Service()
export class IndicatorValuesClient {
  private readonly http = inject(HttpClient);

  /** The first page of what `query` asks; nothing is asked while it gives undefined. */
  list(query: () => Query | undefined): HttpResourceRef<List<IndicatorValue> | undefined> {
    return httpResource(
      () => {
        const question = query();
        return question === undefined ? undefined : { url: '/api/indicator-values', params: asked(question) };
      },
      { parse: (answer) => page.parse(answer) },
    );
  }

  /** The page of the same question that begins at `cursor`. */
  next(query: Query, cursor: string): Promise<List<IndicatorValue>> {
    const params = asked({ ...query, cursor });
    return firstValueFrom(this.http.get('/api/indicator-values', { params }).pipe(map((answer) => page.parse(answer))));
  }

  find(id: () => string | undefined): HttpResourceRef<IndicatorValue | undefined> {
    return httpResource(
      () => {
        const wanted = id();
        return wanted === undefined ? undefined : `/api/indicator-values/${wanted}`;
      },
      { parse: (answer) => indicatorValue.parse(answer) },
    );
  }

  /** The post of the other side that would decide; nothing is asked while it is not clear about what. */
  decider(question: () => Query | undefined): HttpResourceRef<PostRef | undefined> {
    return httpResource(
      () => {
        const about = question();
        return about === undefined ? undefined : { url: '/api/indicator-values/decider', params: asked(about) };
      },
      { parse: (answer) => postRef.parse(answer) },
    );
  }

  enter(request: EnterValue, key: string): Promise<IndicatorValue> {
    return this.answered(this.http.post('/api/indicator-values', request, { headers: onceOnly(key) }));
  }

  change(seen: SeenValue, request: ChangeValue): Promise<IndicatorValue> {
    return this.answered(this.http.patch(`/api/indicator-values/${seen.id}`, request, { headers: ifVersion(seen.version) }));
  }

  submit(seen: SeenValue, key: string): Promise<IndicatorValue> {
    return this.act(seen, 'submission', {}, key);
  }

  accept(seen: SeenValue, key: string): Promise<IndicatorValue> {
    return this.act(seen, 'acceptance', {}, key);
  }

  sendBack(seen: SeenValue, request: ReturnValue, key: string): Promise<IndicatorValue> {
    return this.act(seen, 'return', request, key);
  }

  private act(seen: SeenValue, noun: string, request: object, key: string): Promise<IndicatorValue> {
    const headers = { ...ifVersion(seen.version), ...onceOnly(key) };
    return this.answered(this.http.post(`/api/indicator-values/${seen.id}/${noun}`, request, { headers }));
  }

  private answered(answer: ReturnType<HttpClient['get']>): Promise<IndicatorValue> {
    return firstValueFrom(answer.pipe(map((body) => indicatorValue.parse(body))));
  }
}
