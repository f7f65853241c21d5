import { HttpClient, httpResource, type HttpResourceRef } from '@angular/common/http';
import { Service, inject } from '@angular/core';
import { activityPage, type ActivityPage } from '@hampeyman/domain/activity';
import {
  obligationChain,
  obligationCoverage,
  type AddObligation,
  type ChangeObligation,
  type ObligationChain,
  type ObligationCoverage,
} from '@hampeyman/domain/obligations';
import { listOf, type List } from '@hampeyman/domain/records';
import { firstValueFrom, map } from 'rxjs';
import { ifVersion, onceOnly } from '../http';

type Id = () => string | undefined;

/** The register of obligations as the API knows it; every failure is a `Refusal`. */
@Service()
export class ObligationsClient {
  private readonly http = inject(HttpClient);

  /** All obligations of a memorandum, in the order of the sides. */
  list(memorandumId: Id): HttpResourceRef<List<ObligationCoverage> | undefined> {
    return httpResource(
      () => {
        const id = memorandumId();
        return id === undefined ? undefined : { url: '/api/obligations', params: { memorandumId: id, limit: 100 } };
      },
      { parse: (answer) => listOf(obligationCoverage).parse(answer) },
    );
  }

  find(id: Id): HttpResourceRef<ObligationCoverage | undefined> {
    return httpResource(() => at(id(), ''), { parse: (answer) => obligationCoverage.parse(answer) });
  }

  chain(id: Id): HttpResourceRef<ObligationChain | undefined> {
    return httpResource(() => at(id(), '/chain'), { parse: (answer) => obligationChain.parse(answer) });
  }

  history(id: Id): HttpResourceRef<ActivityPage | undefined> {
    return httpResource(
      () => {
        const subject = id();
        return subject === undefined ? undefined : { url: '/api/activity', params: { subject } };
      },
      { parse: (answer) => activityPage.parse(answer) },
    );
  }

  add(request: AddObligation, key: string): Promise<ObligationCoverage> {
    return this.send(this.http.post('/api/obligations', request, { headers: onceOnly(key) }));
  }

  change(seen: Pick<ObligationCoverage, 'id' | 'version'>, request: ChangeObligation): Promise<ObligationCoverage> {
    return this.send(this.http.patch(`/api/obligations/${seen.id}`, request, { headers: ifVersion(seen.version) }));
  }

  private send(answer: ReturnType<HttpClient['get']>): Promise<ObligationCoverage> {
    return firstValueFrom(answer.pipe(map((body) => obligationCoverage.parse(body))));
  }
}

function at(id: string | undefined, part: string): string | undefined {
  return id === undefined ? undefined : `/api/obligations/${id}${part}`;
}
