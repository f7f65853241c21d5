import { Injectable } from '@nestjs/common';
import type { Actor } from '@hampeyman/domain/access';
import type { ListPosts, Post } from '@hampeyman/domain/posts';
import { DomainError } from '@hampeyman/domain/problems';
import type { List } from '@hampeyman/domain/records';
import { abilityOf } from '../access/authorize';
import { Database } from '../database/database';
import { sideOfPersonSql } from '../database/ref-sql';
import { changeRows, insertRow, refusing, updateRow } from '../database/rows';
import { searchColumns, type SearchColumns } from '../database/search-columns';
import { searchSql } from '../database/search-sql';
import { accessibleSql, snakeColumns } from '../database/where-accessible';
import { decodeCursor, page } from '../http/cursor';
import { HoldingEntity } from './holding.entity';
import { PostEntity } from './post.entity';

/** A post as the table holds it, without what is joined to it. */
export type StoredPost = Omit<Post, 'organisationFa' | 'organisationEn' | 'organisationProvinceCode' | 'holdings'>;

/** A stretch of days during which a person holds a post. */
export interface StoredHolding {
  readonly id: string;
  readonly postId: string;
  readonly personId: string;
  readonly heldFrom: string;
  readonly heldTo: string | null;
  readonly isActing: boolean;
  readonly actingForPersonId: string | null;
  readonly note: string | null;
}

/** Who is to be put into a post, and whose they are. */
export interface Candidate {
  readonly id: string;
  readonly side: string;
}

const person = (alias: string): string => `jsonb_build_object('id', ${alias}.id, 'nameFa', ${alias}.name_fa, 'nameEn', ${alias}.name_en)`;

const selected = `
  SELECT p.id, p.code, p.title_fa "titleFa", p.title_en "titleEn", p.organisation_id "organisationId",
    o.name_fa "organisationFa", o.name_en "organisationEn", o.province_code "organisationProvinceCode", p.side, p.role,
    p.scope_level "scopeLevel", p.scope_province_code "scopeProvinceCode", p.is_focal_point "isFocalPoint", p.closed_on::text "closedOn", p.is_sample "isSample", p.version,
    coalesce((
      SELECT jsonb_agg(jsonb_build_object(
        'id', h.id, 'person', ${person('holder')}, 'from', h.held_from, 'to', h.held_to, 'isActing', h.is_acting,
        'actingFor', CASE WHEN absent.id IS NULL THEN NULL ELSE ${person('absent')} END,
        'note', h.note
      ) ORDER BY h.held_from DESC, h.id)
      FROM holdings h JOIN people holder ON holder.id = h.person_id LEFT JOIN people absent ON absent.id = h.acting_for_person_id
      WHERE h.post_id = p.id
    ), '[]') holdings
  FROM posts p JOIN organisations o ON o.id = p.organisation_id`;
const byTitle = 'p.title_fa COLLATE "fa-x-icu"';

function searched({ titleFa, titleEn, code }: Pick<Post, 'titleFa' | 'titleEn' | 'code'>): SearchColumns {
  return searchColumns(titleFa, titleEn, code);
}

@Injectable()
export class PostsRepository {
  constructor(private readonly database: Database) {}

  /** Posts by title, in the order of the Persian alphabet; `held` asks whether somebody holds them on `today`. */
  async list(actor: Actor, query: ListPosts, today: string): Promise<List<Post>> {
    const parameters: unknown[] = [];
    const bind = (value: unknown): string => `$${String(parameters.push(value))}`;
    const where = [accessibleSql(abilityOf(actor), 'read', 'Post', snakeColumns('p'), parameters)];
    if (query.code !== undefined) where.push(`p.code = ${bind(query.code)}`);
    if (query.organisationId !== undefined) where.push(`p.organisation_id = ${bind(query.organisationId)}`);
    if (query.side !== undefined) where.push(`p.side = ${bind(query.side)}`);
    if (query.provinceCode !== undefined) where.push(`coalesce(p.scope_province_code, o.province_code) = ${bind(query.provinceCode)}`);
    if (query.held !== undefined) {
      const held = `EXISTS (SELECT FROM holdings h WHERE h.post_id = p.id AND NOT h.is_acting
        AND ${bind(today)}::date BETWEEN h.held_from AND coalesce(h.held_to, 'infinity'))`;
      where.push(query.held ? held : `NOT ${held}`);
    }
    if (query.q !== undefined) where.push(`(${searchSql('p', query.q, parameters)} OR ${searchSql('o', query.q, parameters)})`);
    const after = decodeCursor(query.cursor, 2);
    if (after !== null) where.push(`(${byTitle}, p.id) > (${after.map(bind).join(', ')})`);
    const sql = `${selected} WHERE ${where.join(' AND ')} ORDER BY ${byTitle}, p.id LIMIT ${bind(query.limit + 1)}`;
    const rows = await this.database.use(actor, (manager) => manager.query<Post[]>(sql, parameters));
    return page(rows, query.limit, (row) => [row.titleFa, row.id]);
  }

  /** Throws `posts.not-found`. */
  async find(actor: Actor, id: string): Promise<Post> {
    const rows = await this.database.use(actor, (manager) => manager.query<Post[]>(`${selected} WHERE p.id = $1`, [id]));
    const [found] = rows;
    if (found === undefined) throw new DomainError('posts.not-found');
    return found;
  }

  /** Throws `posts.code-taken`. */
  async insert(actor: Actor, post: StoredPost): Promise<void> {
    await refusing(
      this.database.use(actor, (manager) => insertRow(manager, PostEntity, { ...post, ...searched(post) })),
      { posts_code_key: new DomainError('posts.code-taken', { code: post.code }) },
    );
  }

  /** Saves title, role, scope and closing on the version of `post`; whether that version was still current. */
  update(actor: Actor, post: Post): Promise<boolean> {
    const { titleFa, titleEn, role, scopeLevel, scopeProvinceCode, isFocalPoint, closedOn } = post;
    const changed = { titleFa, titleEn, role, scopeLevel, scopeProvinceCode, isFocalPoint, closedOn, ...searched(post) };
    return this.database.use(actor, (manager) => updateRow(manager, PostEntity, post, changed));
  }

  /** Counts the post up on the version seen, so that two hand-overs at once cannot both go through. */
  touch(actor: Actor, post: Post): Promise<boolean> {
    return this.database.use(actor, (manager) => updateRow(manager, PostEntity, post, {}));
  }

  async endHolding(actor: Actor, id: string, on: string): Promise<void> {
    await this.database.use(actor, (manager) => changeRows(manager, HoldingEntity, { id }, { heldTo: on }));
  }

  /** Takes back a holding that never began. */
  async withdrawHolding(actor: Actor, id: string): Promise<void> {
    await this.database.use(actor, (manager) => manager.delete(HoldingEntity, { id }));
  }

  /** Somebody who may be put into a post, as rights ask about them. Throws `posts.person-not-found` for nobody, and for who is erased. */
  async candidate(actor: Actor, personId: string): Promise<Candidate> {
    const rows = await this.database.use(actor, (manager) =>
      manager.query<Candidate[]>(`SELECT p.id, ${sideOfPersonSql('p.id')} side FROM people p WHERE p.id = $1 AND p.erased_at IS NULL`, [
        personId,
      ]),
    );
    const [found] = rows;
    if (found === undefined) throw new DomainError('posts.person-not-found');
    return found;
  }

  /** Throws `posts.already-held`, `posts.person-not-found`. */
  async insertHolding(actor: Actor, holding: StoredHolding): Promise<void> {
    await refusing(
      this.database.use(actor, (manager) => insertRow(manager, HoldingEntity, holding)),
      {
        holdings_one_holder: new DomainError('posts.already-held'),
        holdings_person_id_fkey: new DomainError('posts.person-not-found'),
      },
    );
  }
}
