import { HttpClient, httpResource, type HttpResourceRef } from '@angular/common/http';
import { Service, inject } from '@angular/core';
import {
  activityPage,
  verificationRun,
  verificationStanding,
  type ActivityPage,
  type VerificationRun,
  type VerificationStanding,
} from '@hampeyman/domain/activity';
import { firstValueFrom, map } from 'rxjs';
import { asked, onceOnly, type Query } from '../http';

/** The record of activity as the API knows it; every failure is a `Refusal`. */
@Service()
export class ActivityClient {
  private readonly http = inject(HttpClient);

  list(query: () => Query): HttpResourceRef<ActivityPage | undefined> {
    return httpResource(() => ({ url: '/api/activity', params: asked(query()) }), { parse: (answer) => activityPage.parse(answer) });
  }

  /** The page of the same question that begins at `cursor`. */
  next(query: Query, cursor: string): Promise<ActivityPage> {
    return firstValueFrom(
      this.http.get('/api/activity', { params: asked({ ...query, cursor }) }).pipe(map((answer) => activityPage.parse(answer))),
    );
  }

  /** The same question as a table for spreadsheets. */
  export(query: Query): Promise<Blob> {
    return firstValueFrom(this.http.get('/api/activity/export.csv', { params: asked(query), responseType: 'blob' }));
  }

  standing(): HttpResourceRef<VerificationStanding | undefined> {
    return httpResource(() => '/api/activity/verification', { parse: (answer) => verificationStanding.parse(answer) });
  }

  verify(key: string): Promise<VerificationRun> {
    return firstValueFrom(
      this.http.post('/api/activity/verifications', {}, { headers: onceOnly(key) }).pipe(map((answer) => verificationRun.parse(answer))),
    );
  }
}
