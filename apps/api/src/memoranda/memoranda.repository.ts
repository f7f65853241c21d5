import { Injectable } from '@nestjs/common';
import { systemActor, type Actor } from '@hampeyman/domain/access';
import type { ListMemoranda, Memorandum } from '@hampeyman/domain/memoranda';
import { DomainError } from '@hampeyman/domain/problems';
import type { List } from '@hampeyman/domain/records';
import { abilityOf } from '../access/authorize';
import { Database } from '../database/database';
import { insertRow, insertRows, refusing, updateRow, type NewRow } from '../database/rows';
import { searchColumns } from '../database/search-columns';
import { searchSql } from '../database/search-sql';
import { accessibleSql, snakeColumns } from '../database/where-accessible';
import { decodeCursor, page } from '../http/cursor';
import { MemorandumEntity, MemorandumPartyEntity } from './memorandum.entity';

const selected = `
  SELECT m.id, m.code, m.title_fa "titleFa", m.title_en "titleEn", m.subject_fa "subjectFa", m.subject_en "subjectEn",
    m.number, m.kind, m.state, m.signed_on::text "signedOn", m.effective_from::text "effectiveFrom",
    m.effective_to::text "effectiveTo", m.classification, m.source, m.sample_fields "sampleFields", m.is_sample "isSample", m.version,
    coalesce((
      SELECT jsonb_agg(jsonb_build_object(
        'organisationId', o.id, 'code', o.code, 'nameFa', o.name_fa, 'nameEn', o.name_en,
        'side', party.side, 'role', party.role, 'ordinal', party.ordinal
      ) ORDER BY party.ordinal)
      FROM memorandum_parties party JOIN organisations o ON o.id = party.organisation_id
      WHERE party.memorandum_id = m.id
    ), '[]') parties
  FROM memoranda m`;

function columnsOf(memorandum: Memorandum): Omit<NewRow<MemorandumEntity>, 'id' | 'code'> {
  const { code, titleFa, titleEn, subjectFa, subjectEn, number, kind, state, signedOn, effectiveFrom, effectiveTo, classification } =
    memorandum;
  return {
    titleFa,
    titleEn,
    subjectFa,
    subjectEn,
    number,
    kind,
    state,
    signedOn,
    effectiveFrom,
    effectiveTo,
    classification,
    ...searchColumns(titleFa, titleEn, subjectFa, subjectEn, number, code),
  };
}

@Injectable()
export class MemorandaRepository {
  constructor(private readonly database: Database) {}

  /** Memoranda the actor may read, by code. */
  async list(actor: Actor, query: ListMemoranda): Promise<List<Memorandum>> {
    const parameters: unknown[] = [];
    const bind = (value: unknown): string => `$${String(parameters.push(value))}`;
    const where = [this.visible(actor, parameters)];
    if (query.code !== undefined) where.push(`m.code = ${bind(query.code)}`);
    if (query.state !== undefined) where.push(`m.state = ${bind(query.state)}`);
    if (query.q !== undefined) where.push(searchSql('m', query.q, parameters));
    const after = decodeCursor(query.cursor, 1);
    if (after !== null) where.push(`m.code > ${after.map(bind).join('')}`);
    const sql = `${selected} WHERE ${where.join(' AND ')} ORDER BY m.code LIMIT ${bind(query.limit + 1)}`;
    const rows = await this.database.use(actor, (manager) => manager.query<Memorandum[]>(sql, parameters));
    return page(rows, query.limit, (row) => [row.code]);
  }

  /** Throws `memoranda.not-found`. */
  async find(actor: Actor, id: string): Promise<Memorandum> {
    const parameters: unknown[] = [id];
    const sql = `${selected} WHERE m.id = $1 AND ${this.visible(actor, parameters)}`;
    const rows = await this.database.use(actor, (manager) => manager.query<Memorandum[]>(sql, parameters));
    const [found] = rows;
    if (found === undefined) throw new DomainError('memoranda.not-found');
    return found;
  }

  /** Stores a new memorandum as the portal itself: before its parties stand, it is nobody's. Throws `memoranda.code-taken`. */
  async insert(memorandum: Memorandum): Promise<void> {
    const { id, code, parties, source, sampleFields, isSample } = memorandum;
    await this.database.use(systemActor, async (manager) => {
      await refusing(insertRow(manager, MemorandumEntity, { id, code, source, sampleFields, isSample, ...columnsOf(memorandum) }), {
        memoranda_code_key: new DomainError('memoranda.code-taken', { code }),
      });
      await insertRows(
        manager,
        MemorandumPartyEntity,
        parties.map(({ organisationId, side, role, ordinal }) => ({ memorandumId: id, organisationId, side, role, ordinal })),
      );
    });
  }

  /** Saves on the version of `memorandum`; whether that version was still current. */
  update(actor: Actor, memorandum: Memorandum): Promise<boolean> {
    return this.database.use(actor, (manager) => updateRow(manager, MemorandumEntity, memorandum, columnsOf(memorandum)));
  }

  private visible(actor: Actor, parameters: unknown[]): string {
    return accessibleSql(abilityOf(actor), 'read', 'Memorandum', snakeColumns('m'), parameters);
  }
}
