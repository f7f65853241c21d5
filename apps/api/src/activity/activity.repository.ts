import { Injectable } from '@nestjs/common';
import { systemActor, type Actor } from '@hampeyman/domain/access';
import {
  actPatterns,
  kindsBefore,
  opaque,
  type ActKind,
  type ActivityEntry,
  type ActivityFilters,
  type JsonValue,
} from '@hampeyman/domain/activity';
import { addDays, atTehran } from '@hampeyman/domain/calendar';
import { z } from 'zod';
import { abilityOf } from '../access/authorize';
import { Database } from '../database/database';
import { personRefSql } from '../database/ref-sql';
import { accessibleSql, snakeColumns } from '../database/where-accessible';
import { decodeCursorAs, page } from '../http/cursor';
import { namesOf, referenceSources, shownEntry, type NamedRecord, type ReferenceSource } from './activity-references';
import { linkColumns } from './chain-reader';

type Row = ActivityEntry & { readonly requestId: string | null };

/** A page of entries with the records they name, as far as the reader may see them. */
export interface Entries {
  readonly items: ActivityEntry[];
  readonly named: readonly NamedRecord[];
  readonly next: string | null;
}

const cursorKey = z.tuple([z.iso.datetime(), z.int(), z.string().max(40)]);

/** Reads the record of activity as far as somebody may see it. */
@Injectable()
export class ActivityRepository {
  constructor(private readonly database: Database) {}

  /** Entries that pass the filters, newest first, at most `limit` of them. Throws `request.cursor-malformed`. */
  async list(actor: Actor, filters: ActivityFilters, limit: number, cursor: string | undefined): Promise<Entries> {
    const parameters: unknown[] = [];
    const bind = (value: unknown): string => `$${String(parameters.push(value))}`;
    const conditions = [accessibleSql(abilityOf(actor), 'read', 'Activity', snakeColumns('a'), parameters), ...filterSql(filters, bind)];
    const after = decodeCursorAs(cursor, cursorKey);
    if (after !== null) conditions.push(`(a.at, a.seq, a.chain) < (${after.map(bind).join(', ')})`);
    const rows = await this.database.use(actor, (manager) =>
      manager.query<Row[]>(
        `SELECT ${linkColumns}, ${personRefSql('a.person_id')} AS person, ${personRefSql('a.acting_for_person_id')} AS "actingFor",
           (SELECT json_build_object('id', o.id, 'titleFa', o.title_fa, 'titleEn', o.title_en) FROM posts o WHERE o.id = a.post_id) AS post
         FROM activity a
         WHERE ${conditions.map((condition) => `(${condition})`).join(' AND ')}
         ORDER BY a.at DESC, a.seq DESC, a.chain DESC
         LIMIT ${bind(limit + 1)}`,
        parameters,
      ),
    );
    const found = page(rows, limit, (row) => [row.at, row.seq, row.chain]);
    const entries = found.items.map(toEntry);
    const named = await this.named(actor, entries);
    return { items: entries.map((entry) => shownEntry(entry, named)), named, next: found.next };
  }

  /** The records that entries name, each with whether `actor` may see it: who may not shall not even learn its code. */
  private async named(actor: Actor, entries: readonly ActivityEntry[]): Promise<readonly NamedRecord[]> {
    const { ids, codes } = namesOf(entries);
    if (ids.length + codes.length === 0) return [];
    const memoranda = entries.flatMap(({ memorandumId }) => memorandumId ?? []);
    const parameters: unknown[] = [ids, codes, [...new Set(memoranda)]];
    const parts = referenceSources.map((source) => referenceSql(actor, source, parameters));
    return this.database.use(systemActor, (manager) => manager.query<NamedRecord[]>(parts.join(' UNION ALL '), parameters));
  }
}

function referenceSql(actor: Actor, source: ReferenceSource, parameters: unknown[]): string {
  const { type, subject, table, code, titleFa, titleEn, memorandumId, columns } = source;
  const column = snakeColumns('r');
  const visible = accessibleSql(abilityOf(actor), 'read', subject, (field) => columns?.[field] ?? column(field), parameters);
  // codes are unique within their memorandum, and those of what belongs to none everywhere
  const byCode = memorandumId.startsWith('r.')
    ? `${memorandumId} = ANY ($3::uuid[]) AND ${code} = ANY ($2::text[])`
    : `${code} = ANY ($2::text[])`;
  return `SELECT '${type}' AS type, r.id, ${code} AS code, ${titleFa} AS "titleFa", ${titleEn} AS "titleEn",
      ${memorandumId} AS "memorandumId", coalesce((${visible}), false) AS "isVisible"
    FROM ${table} r WHERE r.id = ANY ($1::uuid[]) OR (${byCode})`;
}

function filterSql(filters: ActivityFilters, bind: (value: unknown) => string): string[] {
  const conditions: string[] = [];
  const { subject, subjectType, code, personId, kind, from, to, side, provinceCode, chain } = filters;
  if (subject !== undefined) conditions.push(`a.subject_id = ${bind(subject)}`);
  if (subjectType !== undefined) conditions.push(`a.subject_type = ${bind(subjectType)}`);
  if (code !== undefined) conditions.push(`a.subject_code = ${bind(code.toUpperCase())}`);
  if (personId !== undefined) conditions.push(`a.person_id = ${bind(personId)}`);
  if (kind !== undefined) conditions.push(kindSql(kind, bind));
  if (from !== undefined) conditions.push(`a.at >= ${bind(atTehran(from, '00:00'))}`);
  if (to !== undefined) conditions.push(`a.at < ${bind(atTehran(addDays(to, 1), '00:00'))}`);
  if (side !== undefined) conditions.push(`a.side = ${bind(side)}`);
  if (provinceCode !== undefined) conditions.push(`a.province_code = ${bind(provinceCode)}`);
  if (chain !== undefined) conditions.push(`a.chain = ${bind(chain)}`);
  return conditions;
}

/** The actions of a kind and of none that is tried before it. */
function kindSql(kind: ActKind, bind: (value: unknown) => string): string {
  const like = (one: Exclude<ActKind, 'CHANGE'>): string =>
    `a.action LIKE ANY (${bind(actPatterns[one].map((pattern) => pattern.replaceAll('*', '%')))}::text[])`;
  const others = kindsBefore(kind).map((one) => `NOT ${like(one)}`);
  return (kind === 'CHANGE' ? others : [like(kind), ...others]).join(' AND ');
}

function toEntry({ requestId, ...row }: Row): ActivityEntry {
  const { chain, seq, at, action, subjectType, subjectId, subjectCode, memorandumId, side, provinceCode, audience } = row;
  const { person, post, actingFor } = row;
  const details = opaque(row.details) as Record<string, JsonValue>;
  return {
    ...{ chain, seq, at, action, subjectType, subjectId, subjectCode, memorandumId, side, provinceCode, audience },
    ...{ person, post, actingFor, details },
  };
}
