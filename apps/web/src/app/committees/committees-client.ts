import { HttpClient, httpResource, type HttpResourceRef } from '@angular/common/http';
import { Service, inject } from '@angular/core';
import { committee, type ChangeCommittee, type Committee, type SetUpCommittee } from '@hampeyman/domain/committees';
import { listOf, type List } from '@hampeyman/domain/records';
import { firstValueFrom, map } from 'rxjs';
import { ifVersion, onceOnly } from '../http';

const page = listOf(committee);

/** Committees and working groups as the API knows them. */
@Service()
export class CommitteesClient {
  private readonly http = inject(HttpClient);

  /** All of them within the reader's reach: a memorandum has a handful. */
  list(): HttpResourceRef<List<Committee> | undefined> {
    return httpResource(() => ({ url: '/api/committees', params: { limit: 100 } }), { parse: (answer) => page.parse(answer) });
  }

  find(id: () => string | undefined): HttpResourceRef<Committee | undefined> {
    return httpResource(
      () => {
        const wanted = id();
        return wanted === undefined ? undefined : `/api/committees/${wanted}`;
      },
      { parse: (answer) => committee.parse(answer) },
    );
  }

  setUp(request: SetUpCommittee, key: string): Promise<Committee> {
    return this.send(this.http.post('/api/committees', request, { headers: onceOnly(key) }));
  }

  change({ id, version }: Pick<Committee, 'id' | 'version'>, request: ChangeCommittee): Promise<Committee> {
    return this.send(this.http.patch(`/api/committees/${id}`, request, { headers: ifVersion(version) }));
  }

  private send(answer: ReturnType<HttpClient['get']>): Promise<Committee> {
    return firstValueFrom(answer.pipe(map((body) => committee.parse(body))));
  }
}
