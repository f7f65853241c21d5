import { Injectable } from '@nestjs/common';
import type { Actor } from '@hampeyman/domain/access';
import { Database } from '../database/database';

/** What became of the sessions that had begun in a post: ids of those that ended, and of those that go on in another post. */
export interface ReleasedSessions {
  readonly ended: readonly string[];
  readonly moved: readonly string[];
}

/** The post in which the person of the session begins next on the day $2: a regular one with a role before others, the oldest first. */
const nextPost = `(
  SELECT held.id FROM holdings h JOIN posts held ON held.id = h.post_id
  WHERE h.person_id = s.person_id AND $2::date BETWEEN h.held_from AND coalesce(h.held_to, 'infinity')
  ORDER BY held.role IS NULL, h.is_acting, h.held_from, held.code LIMIT 1)`;

/** Sessions as far as they stand in a post. */
@Injectable()
export class PostSessionsRepository {
  constructor(private readonly database: Database) {}

  /** How many open sessions of a person began in the post. */
  async count(actor: Actor, postId: string, personId: string): Promise<number> {
    const [row] = await this.database.use(actor, (manager) =>
      manager.query<{ count: number }[]>(
        'SELECT count(*)::int count FROM sessions WHERE post_id = $1 AND person_id = $2 AND ended_at IS NULL AND expires_at > now()',
        [postId, personId],
      ),
    );
    return row?.count ?? 0;
  }

  /** Moves the sessions of those who no longer hold the post on `today` to another post of theirs, and ends them where there is none. */
  async release(actor: Actor, postId: string, today: string): Promise<ReleasedSessions> {
    const [rows] = await this.database.use(actor, (manager) =>
      manager.query<[{ id: string; isOpen: boolean }[], number]>(
        `UPDATE sessions s SET post_id = coalesce(${nextPost}, s.post_id), ended_at = CASE WHEN ${nextPost} IS NULL THEN now() END
         WHERE s.post_id = $1 AND s.ended_at IS NULL AND NOT EXISTS (
           SELECT FROM holdings mine WHERE mine.post_id = $1 AND mine.person_id = s.person_id
             AND $2::date BETWEEN mine.held_from AND coalesce(mine.held_to, 'infinity'))
         RETURNING s.id, s.ended_at IS NULL "isOpen"`,
        [postId, today],
      ),
    );
    return { ended: rows.filter((row) => !row.isOpen).map(({ id }) => id), moved: rows.filter((row) => row.isOpen).map(({ id }) => id) };
  }
}
