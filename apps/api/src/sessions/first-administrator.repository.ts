import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { systemActor } from '@hampeyman/domain/access';
import type { PlainDate } from '@hampeyman/domain/calendar';
import { initialPassword } from '@hampeyman/domain/passwords';
import { searchKeys } from '@hampeyman/domain/persian';
import { Database } from '../database/database';

const organisation = { code: 'PORTAL', nameFa: 'راهبری سامانه', nameEn: 'Portal administration' };
const post = { code: 'PORTAL_ADMIN', titleFa: 'راهبر سامانه', titleEn: 'Portal administrator' };

/** The rows behind the first administrator, written before anybody could write them through the portal. */
@Injectable()
export class FirstAdministratorRepository {
  constructor(private readonly database: Database) {}

  /** Whether an account has this login already. */
  async isTaken(login: string): Promise<boolean> {
    return (await this.query('SELECT 1 FROM people WHERE login = $1', [login])).length > 0;
  }

  /** Adds the person, whose password is an initial one, and gives back the id. */
  async addPerson(login: string, nameFa: string, passwordHash: string): Promise<string> {
    const id = randomUUID();
    const { norm, squashed } = searchKeys(nameFa, login);
    await this.query(
      `INSERT INTO people (id, name_fa, login, password_hash, initial_password_until, search_norm, search_squashed)
       VALUES ($1, $2, $3, $4, clock_timestamp() + make_interval(days => $5), $6, $7)`,
      [id, nameFa, login, passwordHash, initialPassword.days, norm, squashed],
    );
    return id;
  }

  /** A free post of administrator: the first one, or a further one where it is held. */
  async freePost(today: PlainDate): Promise<string> {
    const rows = await this.query<{ id: string; held: boolean }>(
      `SELECT p.id, EXISTS (SELECT FROM holdings h WHERE h.post_id = p.id AND NOT h.is_acting AND coalesce(h.held_to, 'infinity') >= $2) AS held
       FROM posts p WHERE p.code LIKE $1 || '%' AND p.role = 'ADMIN' ORDER BY p.code`,
      [post.code, today],
    );
    const free = rows.find((row) => !row.held);
    if (free !== undefined) return free.id;
    const id = randomUUID();
    const code = rows.length === 0 ? post.code : `${post.code}_${String(rows.length + 1)}`;
    const { norm, squashed } = searchKeys(post.titleFa, post.titleEn, code);
    await this.query(
      `INSERT INTO posts (id, code, title_fa, title_en, organisation_id, role, scope_level, search_norm, search_squashed)
       VALUES ($1, $2, $3, $4, $5, 'ADMIN', 'NATIONAL', $6, $7)`,
      [id, code, post.titleFa, post.titleEn, await this.organisation(), norm, squashed],
    );
    return id;
  }

  /** Puts the person into the post from a day on. */
  async hold(postId: string, personId: string, from: PlainDate): Promise<void> {
    await this.query('INSERT INTO holdings (id, post_id, person_id, held_from) VALUES ($1, $2, $3, $4)', [
      randomUUID(),
      postId,
      personId,
      from,
    ]);
  }

  private async organisation(): Promise<string> {
    const { norm, squashed } = searchKeys(organisation.nameFa, organisation.nameEn, organisation.code);
    await this.query(
      `INSERT INTO organisations (id, code, name_fa, name_en, search_norm, search_squashed) VALUES ($1, $2, $3, $4, $5, $6)
       ON CONFLICT (code) DO NOTHING`,
      [randomUUID(), organisation.code, organisation.nameFa, organisation.nameEn, norm, squashed],
    );
    const [row] = await this.query<{ id: string }>('SELECT id FROM organisations WHERE code = $1', [organisation.code]);
    if (row === undefined) throw new Error('The organisation of the administrators is missing');
    return row.id;
  }

  private query<Row>(sql: string, values: readonly unknown[]): Promise<Row[]> {
    return this.database.use(systemActor, (manager) => manager.query<Row[]>(sql, [...values]));
  }
}
