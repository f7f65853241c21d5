import { HttpClient, httpResource, type HttpResourceRef } from '@angular/common/http';
import { Service, inject } from '@angular/core';
import { listOf, type List } from '@hampeyman/domain/records';
import {
  enrolment,
  recoveryCodes,
  secondFactor,
  type EnrolSecondFactor,
  type Enrolment,
  type RecoveryCodes,
  type RemoveSecondFactor,
  type SecondFactor,
  type ShowCode,
} from '@hampeyman/domain/second-factors';
import { openSession, type EndSessions, type OpenSession } from '@hampeyman/domain/sessions';
import { firstValueFrom, map } from 'rxjs';

const factor = '/api/me/second-factor';

/** The second factor and the sessions of whoever is signed in; every failure is a `Refusal`. */
@Service()
export class AccountClient {
  private readonly http = inject(HttpClient);

  secondFactor(): HttpResourceRef<SecondFactor | undefined> {
    return httpResource(() => factor, { parse: (answer) => secondFactor.parse(answer) });
  }

  enrol(request: EnrolSecondFactor): Promise<Enrolment> {
    return firstValueFrom(this.http.post(`${factor}/enrolments`, request).pipe(map((answer) => enrolment.parse(answer))));
  }

  confirm(request: ShowCode): Promise<RecoveryCodes> {
    return firstValueFrom(this.http.post(`${factor}/confirmations`, request).pipe(map((answer) => recoveryCodes.parse(answer))));
  }

  pass(request: ShowCode): Promise<unknown> {
    return firstValueFrom(this.http.post(`${factor}/passes`, request));
  }

  renewCodes(request: ShowCode): Promise<RecoveryCodes> {
    return firstValueFrom(this.http.post(`${factor}/recovery-codes`, request).pipe(map((answer) => recoveryCodes.parse(answer))));
  }

  remove(request: RemoveSecondFactor): Promise<unknown> {
    return firstValueFrom(this.http.post(`${factor}/removals`, request));
  }

  sessions(): HttpResourceRef<List<OpenSession> | undefined> {
    return httpResource(() => '/api/sessions?limit=100', { parse: (answer) => listOf(openSession).parse(answer) });
  }

  endSession(id: string, request: EndSessions): Promise<unknown> {
    return firstValueFrom(this.http.delete(`/api/sessions/${id}`, { body: request }));
  }

  endOtherSessions(request: EndSessions): Promise<unknown> {
    return firstValueFrom(this.http.delete('/api/sessions/others', { body: request }));
  }
}
