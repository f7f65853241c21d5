import { HttpClient } from '@angular/common/http';
import { Service, inject, resource, type ResourceRef } from '@angular/core';
import { post, type Post } from '@hampeyman/domain/posts';
import { listOf } from '@hampeyman/domain/records';
import { firstValueFrom } from 'rxjs';

const page = listOf(post);

/** Posts of both agencies with their holders. */
@Service()
export class PostsClient {
  private readonly http = inject(HttpClient);

  /** Every post that somebody holds today, by title, to choose from in a form; fetched once `isNeeded` says so. Call it where a component is made. */
  everyHeld(isNeeded: () => boolean = () => true): ResourceRef<readonly Post[] | undefined> {
    return resource({ params: () => (isNeeded() ? true : undefined), loader: () => this.fetchHeld() });
  }

  private async fetchHeld(): Promise<readonly Post[]> {
    const posts: Post[] = [];
    let cursor: string | null = null;
    do {
      const params: Record<string, string | number | boolean> = { held: true, limit: 100, ...(cursor === null ? {} : { cursor }) };
      const { items, next } = page.parse(await firstValueFrom(this.http.get('/api/posts', { params })));
      posts.push(...items);
      cursor = next;
    } while (cursor !== null);
    return posts;
  }
}
