import type { Actor } from '@hampeyman/domain/access';
import type { PlainDate } from '@hampeyman/domain/calendar';
import type { ListDecisions } from '@hampeyman/domain/decisions';
import { z } from 'zod';
import { abilityOf } from '../access/authorize';
import { searchSql } from '../database/search-sql';
import { accessibleSql, snakeColumns } from '../database/where-accessible';
import { decodeCursorAs } from '../http/cursor';
import { decisionColumns, decisionStateSql, decisionTables } from './decision.sql';

const dueCursor = z.tuple([z.iso.date().nullable(), z.uuid()]);
const codeCursor = z.tuple([z.string().max(60), z.uuid()]);
const codeKey = 'd.code COLLATE "C"';

type Bind = (value: unknown) => string;

/** The statement of a page of decisions and its values; one row more than the page. Throws `request.cursor-malformed`. */
export function listStatement(actor: Actor, query: ListDecisions, asOf: PlainDate): { text: string; values: unknown[] } {
  const values: unknown[] = [asOf];
  const bind: Bind = (value) => `$${String(values.push(value))}`;
  const columns = decisionColumns(actor, values, '$1::date');
  const conditions = [visible(actor, query.meetingId, values), ...filters(query, values, bind), ...afterCursor(query, bind)];
  const order = query.direction === 'asc' ? 'ASC' : 'DESC';
  const key = query.sort === 'due' ? 'd.due_on' : codeKey;
  const text = `SELECT ${columns} FROM ${decisionTables} WHERE ${conditions.map((one) => `(${one})`).join(' AND ')}
    ORDER BY ${key} ${order}, d.id ${order} LIMIT ${bind(query.limit + 1)}`;
  return { text, values };
}

/** Decisions within reach, or those of a meeting that is named and within reach. */
function visible(actor: Actor, meetingId: string | undefined, values: unknown[]): string {
  const ability = abilityOf(actor);
  if (meetingId === undefined) return accessibleSql(ability, 'read', 'Decision', snakeColumns('d'), values);
  const meeting = `$${String(values.push(meetingId))}`;
  return `d.meeting_id = ${meeting} AND (${accessibleSql(ability, 'read', 'Meeting', snakeColumns('m'), values)})`;
}

function filters(query: ListDecisions, values: unknown[], bind: Bind): string[] {
  const columns = {
    'd.memorandum_id': query.memorandumId,
    'd.code': query.code,
    'd.committee_id': query.committeeId,
    'd.side': query.side,
    'd.province_code': query.provinceCode,
    'd.obligation_id': query.obligationId,
  };
  const isOpen = `${decisionStateSql} NOT IN ('COMPLETED', 'CANCELLED')`;
  const isLate = `(${isOpen} AND coalesce(d.due_on < $1::date, false))`;
  const wanted = (flag: boolean | undefined, condition: string): string[] =>
    flag === undefined ? [] : [flag ? condition : `NOT (${condition})`];
  return [
    ...Object.entries(columns).flatMap(([column, value]) => (value === undefined ? [] : [`${column} = ${bind(value)}`])),
    ...(query.state === undefined ? [] : [`${decisionStateSql} = ANY(${bind(query.state)}::text[])`]),
    ...wanted(query.open, isOpen),
    ...wanted(query.late, isLate),
    ...(query.q === undefined ? [] : [searchSql('d', query.q, values)]),
  ];
}

/** Rows beyond the cursor. Decisions without a deadline come last going up and first going down, as PostgreSQL sorts nulls. */
function afterCursor({ cursor, sort, direction }: ListDecisions, bind: Bind): string[] {
  const beyond = direction === 'asc' ? '>' : '<';
  if (sort === 'code') {
    const after = decodeCursorAs(cursor, codeCursor);
    return after === null ? [] : [`(${codeKey}, d.id) ${beyond} (${bind(after[0])}, ${bind(after[1])}::uuid)`];
  }
  const after = decodeCursorAs(cursor, dueCursor);
  if (after === null) return [];
  const [dueOn, id] = after;
  if (dueOn === null) {
    const rest = `d.due_on IS NULL AND d.id ${beyond} ${bind(id)}::uuid`;
    return [direction === 'asc' ? rest : `(${rest}) OR d.due_on IS NOT NULL`];
  }
  const rest = `(d.due_on, d.id) ${beyond} (${bind(dueOn)}::date, ${bind(id)}::uuid)`;
  return [direction === 'asc' ? `${rest} OR d.due_on IS NULL` : rest];
}
