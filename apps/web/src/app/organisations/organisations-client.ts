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
import {
  openItems,
  post,
  type AddPost,
  type ChangePost,
  type EndHolding,
  type HandOverPost,
  type HoldPost,
  type OpenItems,
  type Post,
} from '@hampeyman/domain/posts';
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

  /** What rests on a post and would go over with it. */
  openItems(id: Id): HttpResourceRef<OpenItems | undefined> {
    return httpResource(
      () => {
        const known = id();
        return known === undefined ? undefined : `/api/posts/${known}/open-items`;
      },
      { parse: (answer) => openItems.parse(answer) },
    );
  }

  handOver(seen: Pick<Post, 'id' | 'version'>, request: HandOverPost, key: string): Promise<Post> {
    return this.send(this.http.post(`/api/posts/${seen.id}/handovers`, request, upon(seen, key)), post);
  }

  endHolding(seen: Pick<Post, 'id' | 'version'>, holdingId: string, request: EndHolding, key: string): Promise<Post> {
    return this.send(this.http.post(`/api/posts/${seen.id}/holdings/${holdingId}/endings`, request, upon(seen, key)), post);
  }

  closePost(seen: Pick<Post, 'id' | 'version'>, key: string): Promise<Post> {
    return this.send(this.http.post(`/api/posts/${seen.id}/closures`, {}, upon(seen, key)), post);
  }

  reopenPost(seen: Pick<Post, 'id' | 'version'>, key: string): Promise<Post> {
    return this.send(this.http.post(`/api/posts/${seen.id}/reopenings`, {}, upon(seen, key)), post);
  }

  close(seen: Pick<Organisation, 'id' | 'version'>, key: string): Promise<Organisation> {
    return this.send(this.http.post(`/api/organisations/${seen.id}/closures`, {}, upon(seen, key)), organisation);
  }

  reopen(seen: Pick<Organisation, 'id' | 'version'>, key: string): Promise<Organisation> {
    return this.send(this.http.post(`/api/organisations/${seen.id}/reopenings`, {}, upon(seen, key)), organisation);
  }

  hold(seen: Pick<Post, 'id' | 'version'>, request: HoldPost, key: string): Promise<Post> {
    return this.send(this.http.post(`/api/posts/${seen.id}/holdings`, request, upon(seen, key)), post);
  }

  private send<Schema extends z.ZodType>(answer: ReturnType<HttpClient['get']>, schema: Schema): Promise<z.infer<Schema>> {
    return firstValueFrom(answer.pipe(map((body) => schema.parse(body))));
  }
}

function upon({ version }: { readonly version: number }, key: string): { readonly headers: Record<string, string> } {
  return { headers: { ...ifVersion(version), ...onceOnly(key) } };
}

function at(place: string, id: string | undefined): string | undefined {
  return id === undefined ? undefined : `/api/${place}/${id}`;
}
