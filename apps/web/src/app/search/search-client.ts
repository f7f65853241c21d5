import { httpResource, type HttpResourceRef } from '@angular/common/http';
import { Service } from '@angular/core';
import type { List } from '@hampeyman/domain/records';
import { foundList, type Found } from '@hampeyman/domain/search';

/** What is looked for, in which kind of record, and how many at the most. */
export interface SearchQuestion {
  readonly q: string;
  readonly kind: string | null;
  readonly limit: number;
}

/** The one box over all records. */
@Service()
export class SearchClient {
  /** What was found; nothing is asked while nothing is typed. */
  find(question: () => SearchQuestion): HttpResourceRef<List<Found> | undefined> {
    return httpResource(
      () => {
        const { q, kind, limit } = question();
        return q.trim() === '' ? undefined : { url: '/api/search', params: { q, limit, ...(kind === null ? {} : { kind }) } };
      },
      { parse: (answer) => foundList.parse(answer) },
    );
  }
}
