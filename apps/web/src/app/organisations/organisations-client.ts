import { HttpClient, httpResource, type HttpResourceRef } from '@angular/common/http';
import { Service, inject } from '@angular/core';
import {
  organisation,
  organisationDetail,
  type AddOrganisation,
  type ChangeOrganisation,
  type Organisation,
  type OrganisationDetail,
} from '@hampeyman/domain/organisations';
import { post, type AddPost, type ChangePost, type HoldPost, type Post } from '@hampeyman/domain/posts';
import { listOf, type List } from '@hampeyman/domain/records';
import { firstValueFrom, map } from 'rxjs';
import type { z } from 'zod';
import { asked, ifVersion, onceOnly, type Query } from '../http';

type Id = () => string | undefined;

/** Organisations with their posts as the API knows them; every failure is a `Refusal`. */
@Service()
export class OrganisationsClient {
  private readonly http = inject(HttpClient);

  list(query: () => Query): HttpResourceRef<List<Organisation> | undefined> {
    return httpResource(() => ({ url: '/api/organisations', params: asked(query()) }), {
      parse: (answer) => listOf(organisation).parse(answer),
    });
  }

  /** The first page of what `query` asks, once. */
  ask(query: Query): Promise<List<Organisation>> {
    return this.send(this.http.get('/api/organisations', { params: asked(query) }), listOf(organisation));
  }

  find(id: Id): HttpResourceRef<OrganisationDetail | undefined> {
    return httpResource(() => at('organisations', id()), { parse: (answer) => organisationDetail.parse(answer) });
  }

  posts(query: () => Query | undefined): HttpResourceRef<List<Post> | undefined> {
    return httpResource(
      () => {
        const wanted = query();
        return wanted === undefined ? undefined : { url: '/api/posts', params: asked(wanted) };
      },
      { parse: (answer) => listOf(post).parse(answer) },
    );
  }

  findPost(id: Id): HttpResourceRef<Post | undefined> {
    return httpResource(() => at('posts', id()), { parse: (answer) => post.parse(answer) });
  }

  add(request: AddOrganisation, key: string): Promise<Organisation> {
    return this.send(this.http.post('/api/organisations', request, { headers: onceOnly(key) }), organisation);
  }

  change(seen: Pick<Organisation, 'id' | 'version'>, request: ChangeOrganisation): Promise<Organisation> {
    return this.send(this.http.patch(`/api/organisations/${seen.id}`, request, { headers: ifVersion(seen.version) }), organisation);
  }

  addPost(request: AddPost, key: string): Promise<Post> {
    return this.send(this.http.post('/api/posts', request, { headers: onceOnly(key) }), post);
  }

  changePost(seen: Pick<Post, 'id' | 'version'>, request: ChangePost): Promise<Post> {
    return this.send(this.http.patch(`/api/posts/${seen.id}`, request, { headers: ifVersion(seen.version) }), post);
  }

  hold(seen: Pick<Post, 'id' | 'version'>, request: HoldPost, key: string): Promise<Post> {
    const headers = { ...ifVersion(seen.version), ...onceOnly(key) };
    return this.send(this.http.post(`/api/posts/${seen.id}/holdings`, request, { headers }), post);
  }

  private send<Schema extends z.ZodType>(answer: ReturnType<HttpClient['get']>, schema: Schema): Promise<z.infer<Schema>> {
    return firstValueFrom(answer.pipe(map((body) => schema.parse(body))));
  }
}

function at(place: string, id: string | undefined): string | undefined {
  return id === undefined ? undefined : `/api/${place}/${id}`;
}
