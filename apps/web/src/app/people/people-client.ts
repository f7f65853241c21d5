import { HttpClient, httpResource, type HttpResourceRef } from '@angular/common/http';
import { Service, inject } from '@angular/core';
import { person, type AddPerson, type ChangePerson, type Person } from '@hampeyman/domain/people';
import { listOf, type List } from '@hampeyman/domain/records';
import { heldSecondFactor, type HeldSecondFactor } from '@hampeyman/domain/second-factors';
import { firstValueFrom, map } from 'rxjs';
import { asked, ifVersion, onceOnly, type Query } from '../http';

/** People as the API knows them; every failure is a `Refusal`. */
@Service()
export class PeopleClient {
  private readonly http = inject(HttpClient);

  list(query: () => Query): HttpResourceRef<List<Person> | undefined> {
    return httpResource(() => ({ url: '/api/people', params: asked(query()) }), { parse: (answer) => listOf(person).parse(answer) });
  }

  /** The first page of what `query` asks, once. */
  ask(query: Query): Promise<List<Person>> {
    return firstValueFrom(this.http.get('/api/people', { params: asked(query) }).pipe(map((answer) => listOf(person).parse(answer))));
  }

  /** The page of the same question that begins at `cursor`. */
  next(query: Query, cursor: string): Promise<List<Person>> {
    return this.ask({ ...query, cursor });
  }

  find(id: () => string): HttpResourceRef<Person | undefined> {
    return httpResource(() => `/api/people/${id()}`, { parse: (answer) => person.parse(answer) });
  }

  add(request: AddPerson, key: string): Promise<Person> {
    return this.send(this.http.post('/api/people', request, { headers: onceOnly(key) }));
  }

  change(seen: Pick<Person, 'id' | 'version'>, request: ChangePerson): Promise<Person> {
    return this.send(this.http.patch(`/api/people/${seen.id}`, request, { headers: ifVersion(seen.version) }));
  }

  /** Erases the particulars of a person for good. */
  erase(seen: Pick<Person, 'id' | 'version'>, key: string): Promise<Person> {
    const headers = { ...ifVersion(seen.version), ...onceOnly(key) };
    return this.send(this.http.post(`/api/people/${seen.id}/erasures`, {}, { headers }));
  }

  secondFactor(id: () => string): HttpResourceRef<HeldSecondFactor | undefined> {
    return httpResource(() => `/api/people/${id()}/second-factor`, { parse: (answer) => heldSecondFactor.parse(answer) });
  }

  removeSecondFactor(id: string): Promise<unknown> {
    return firstValueFrom(this.http.delete(`/api/people/${id}/second-factor`));
  }

  private send(answer: ReturnType<HttpClient['get']>): Promise<Person> {
    return firstValueFrom(answer.pipe(map((body) => person.parse(body))));
  }
}
