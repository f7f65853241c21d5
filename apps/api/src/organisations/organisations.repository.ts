import { Injectable } from '@nestjs/common';
import type { Actor } from '@hampeyman/domain/access';
import type { ListOrganisations, Organisation, OrganisationDetail, OrganisationLife } from '@hampeyman/domain/organisations';
import { DomainError } from '@hampeyman/domain/problems';
import type { List } from '@hampeyman/domain/records';
import { abilityOf } from '../access/authorize';
import { Database } from '../database/database';
import { insertRow, refusing, updateRow } from '../database/rows';
import { searchColumns, type SearchColumns } from '../database/search-columns';
import { searchSql } from '../database/search-sql';
import { accessibleSql, snakeColumns } from '../database/where-accessible';
import { decodeCursor, page } from '../http/cursor';
import { OrganisationEntity } from './organisation.entity';

const columns = `o.id, o.code, o.name_fa "nameFa", o.name_en "nameEn", o.side, o.parent_id "parentId",
  o.province_code "provinceCode", o.source, o.closed_on::text "closedOn", o.is_sample "isSample", o.version`;
const byName = 'o.name_fa COLLATE "fa-x-icu"';

function searched({ nameFa, nameEn, code }: Pick<Organisation, 'nameFa' | 'nameEn' | 'code'>): SearchColumns {
  return searchColumns(nameFa, nameEn, code);
}

@Injectable()
export class OrganisationsRepository {
  constructor(private readonly database: Database) {}

  /** Organisations by name, in the order of the Persian alphabet. */
  async list(actor: Actor, query: ListOrganisations): Promise<List<Organisation>> {
    const parameters: unknown[] = [];
    const bind = (value: unknown): string => `$${String(parameters.push(value))}`;
    const where = [accessibleSql(abilityOf(actor), 'read', 'Organisation', snakeColumns('o'), parameters)];
    if (query.code !== undefined) where.push(`o.code = ${bind(query.code)}`);
    if (query.side !== undefined) where.push(`o.side = ${bind(query.side)}`);
    if (query.provinceCode !== undefined) where.push(`o.province_code = ${bind(query.provinceCode)}`);
    if (query.q !== undefined) where.push(searchSql('o', query.q, parameters));
    const after = decodeCursor(query.cursor, 2);
    if (after !== null) where.push(`(${byName}, o.id) > (${after.map(bind).join(', ')})`);
    const sql = `SELECT ${columns} FROM organisations o WHERE ${where.join(' AND ')} ORDER BY ${byName}, o.id LIMIT ${bind(query.limit + 1)}`;
    const rows = await this.database.use(actor, (manager) => manager.query<Organisation[]>(sql, parameters));
    return page(rows, query.limit, (row) => [row.nameFa, row.id]);
  }

  /** Those of `ids` that there are. */
  byIds(actor: Actor, ids: readonly string[]): Promise<Organisation[]> {
    return this.database.use(actor, (manager) =>
      manager.query<Organisation[]>(`SELECT ${columns} FROM organisations o WHERE o.id = ANY ($1::uuid[])`, [ids]),
    );
  }

  /** Throws `organisations.not-found`. */
  async find(actor: Actor, id: string): Promise<Organisation> {
    const [found] = await this.byIds(actor, [id]);
    if (found === undefined) throw new DomainError('organisations.not-found');
    return found;
  }

  /** The organisation with its units, its posts and who holds them on `today`. Throws `organisations.not-found`. */
  async detail(actor: Actor, id: string, today: string): Promise<OrganisationDetail> {
    const organisation = await this.find(actor, id);
    return this.database.use(actor, async (manager) => {
      const children = await manager.query<Organisation[]>(
        `SELECT ${columns} FROM organisations o WHERE o.parent_id = $1 ORDER BY ${byName}, o.id`,
        [id],
      );
      const holder = (isActing: string): string => `(
        SELECT jsonb_build_object('id', person.id, 'nameFa', person.name_fa, 'nameEn', person.name_en)
        FROM holdings h JOIN people person ON person.id = h.person_id
        WHERE h.post_id = p.id AND h.is_acting = ${isActing} AND $2::date BETWEEN h.held_from AND coalesce(h.held_to, 'infinity')
        ORDER BY h.held_from DESC LIMIT 1)`;
      const posts = await manager.query<OrganisationDetail['posts']>(
        `SELECT p.id, p.code, p.title_fa "titleFa", p.title_en "titleEn", p.role, p.closed_on::text "closedOn",
           ${holder('false')} holder, ${holder('true')} "actingHolder"
         FROM posts p WHERE p.organisation_id = $1 ORDER BY p.closed_on IS NOT NULL, p.title_fa COLLATE "fa-x-icu", p.id`,
        [id, today],
      );
      return { ...organisation, children, posts };
    });
  }

  /** The agency above an organisation: itself where nothing stands above it, null for no organisation. */
  async agencyOf(actor: Actor, organisationId: string | null): Promise<string | null> {
    const rows = await this.database.use(actor, (manager) =>
      manager.query<{ id: string }[]>(
        `WITH RECURSIVE above AS (
           SELECT id, parent_id FROM organisations WHERE id = $1
           UNION SELECT o.id, o.parent_id FROM organisations o JOIN above ON o.id = above.parent_id
         ) SELECT id FROM above WHERE parent_id IS NULL`,
        [organisationId],
      ),
    );
    return rows[0]?.id ?? null;
  }

  /** Throws `organisations.code-taken`. */
  async insert(actor: Actor, organisation: Organisation): Promise<void> {
    await refusing(
      this.database.use(actor, (manager) => insertRow(manager, OrganisationEntity, { ...organisation, ...searched(organisation) })),
      { organisations_code_key: new DomainError('organisations.code-taken', { code: organisation.code }) },
    );
  }

  /** Saves names, place in the tree and closing on the version of `organisation`; whether that version was still current. */
  update(actor: Actor, organisation: Organisation): Promise<boolean> {
    const { nameFa, nameEn, parentId, closedOn } = organisation;
    return this.database.use(actor, (manager) =>
      updateRow(manager, OrganisationEntity, organisation, { nameFa, nameEn, parentId, closedOn, ...searched(organisation) }),
    );
  }

  /** From `id` itself up to its agency. */
  async pathOf(actor: Actor, id: string): Promise<string[]> {
    const rows = await this.database.use(actor, (manager) =>
      manager.query<{ id: string }[]>(
        `WITH RECURSIVE above AS (
           SELECT id, parent_id FROM organisations WHERE id = $1
           UNION SELECT o.id, o.parent_id FROM organisations o JOIN above ON o.id = above.parent_id
         ) SELECT id FROM above`,
        [id],
      ),
    );
    return rows.map((row) => row.id);
  }

  /** Lets one change of the tree wait for another until the transaction ends: two moves at once could close a circle. */
  async lockTree(actor: Actor): Promise<void> {
    await this.database.use(actor, (manager) => manager.query(`SELECT pg_advisory_xact_lock(hashtext('organisations'))`));
  }

  /** How many posts and units of an organisation are open. */
  async lifeOf(actor: Actor, id: string): Promise<OrganisationLife> {
    const [life] = await this.database.use(actor, (manager) =>
      manager.query<OrganisationLife[]>(
        `SELECT (SELECT count(*)::int FROM posts p WHERE p.organisation_id = $1 AND p.closed_on IS NULL) posts,
           (SELECT count(*)::int FROM organisations o WHERE o.parent_id = $1 AND o.closed_on IS NULL) units`,
        [id],
      ),
    );
    return life ?? { posts: 0, units: 0 };
  }
}
