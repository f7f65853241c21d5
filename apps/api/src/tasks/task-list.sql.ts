import type { Actor } from '@hampeyman/domain/access';
import type { ListTasks } from '@hampeyman/domain/tasks';
import { DomainError } from '@hampeyman/domain/problems';
import { z } from 'zod';
import { abilityOf } from '../access/authorize';
import { searchSql } from '../database/search-sql';
import { accessibleSql, snakeColumns } from '../database/where-accessible';
import { decodeCursor } from '../http/cursor';
import { daysLateSql, taskColumns, taskTables } from './task.sql';

interface SortKey {
  readonly sql: (day: string, direction: ListTasks['direction']) => string;
  readonly type: string;
  readonly value: z.ZodType<string | number>;
}

/** Open tasks by their deadline, and after them, whichever way the list runs, those that are closed. */
function dueSql(_day: string, direction: ListTasks['direction']): string {
  const [open, closed] = direction === 'asc' ? [0, 1] : [1, 0];
  return `(CASE WHEN t.state IN ('COMPLETED', 'CANCELLED') THEN '${String(closed)}' ELSE '${String(open)}' END || t.due_on::text) COLLATE "C"`;
}

/** What a list is ordered by, before the id. Codes of one length sort by their letters, so `T-100` follows `T-99`. */
const sortKeys: Readonly<Record<ListTasks['sort'], SortKey>> = {
  due: { sql: dueSql, type: 'text', value: z.string().regex(/^[01]\d{4}-\d\d-\d\d$/) },
  code: { sql: () => `(lpad(length(t.code)::text, 2, '0') || t.code) COLLATE "C"`, type: 'text', value: z.string().max(50) },
  progress: { sql: () => 't.progress_percent', type: 'integer', value: z.int32() },
  late: { sql: (day) => daysLateSql('t', day), type: 'integer', value: z.int32() },
};

/** The statement of a page of tasks and its values; `sortKey` of a row is what the next cursor begins with. */
export function listStatement(actor: Actor, query: ListTasks, asOf: string): { text: string; values: unknown[] } {
  const values: unknown[] = [];
  const bind = (value: unknown): string => `$${String(values.push(value))}`;
  const day = `${bind(asOf)}::date`;
  const sort = sortKeys[query.sort];
  const conditions = [
    accessibleSql(abilityOf(actor), 'read', 'Task', snakeColumns('t'), values),
    ...filters(actor, query, day, bind),
    ...(query.q === undefined ? [] : [searchSql('t', query.q, values)]),
    ...afterCursor(query, sort, day, bind),
  ];
  const direction = query.direction === 'asc' ? 'ASC' : 'DESC';
  const text = `SELECT ${taskColumns}, ${sort.sql(day, query.direction)} "sortKey" FROM ${taskTables}
    WHERE ${day} IS NOT NULL AND ${conditions.map((condition) => `(${condition})`).join(' AND ')}
    ORDER BY ${sort.sql(day, query.direction)} ${direction}, t.id ${direction}
    LIMIT ${bind(query.limit + 1)}`;
  return { text, values };
}

type Bind = (value: unknown) => string;

function filters(actor: Actor, query: ListTasks, day: string, bind: Bind): string[] {
  const found: string[] = [];
  const equal = (column: string, value: unknown): void => {
    if (value !== undefined) found.push(`${column} = ${bind(value)}`);
  };
  equal('t.memorandum_id', query.memorandumId);
  equal('t.code', query.code);
  equal('t.side', query.side);
  equal('t.objective_id', query.objectiveId);
  equal('t.obligation_id', query.obligationId);
  equal('oj.field', query.field);
  equal('t.waiting_side', query.waitingSide);
  if (query.state !== undefined) found.push(`t.state = ANY(${bind(query.state)})`);
  if (query.provinceCode === 'NATIONAL') found.push('t.province_code IS NULL');
  else equal('t.province_code', query.provinceCode);
  if (query.late !== undefined) found.push(`${daysLateSql('t', day)} ${query.late ? '>' : '='} 0`);
  if (query.mine !== undefined) found.push(`${query.mine ? '' : 'NOT '}${mine(bind(actor.postId))}`);
  if (query.waitingForMe !== undefined) {
    found.push(`coalesce(t.waiting_post_id = ${bind(actor.postId)}, FALSE) = ${bind(query.waitingForMe)}`);
  }
  return found;
}

/** Accountable on either side, helping, or asked for a verdict. */
function mine(post: string): string {
  return `coalesce(ministry.post_id = ${post} OR acecr.post_id = ${post} OR t.waiting_post_id = ${post}
    OR EXISTS (SELECT FROM task_helpers h WHERE h.task_id = t.id AND h.post_id = ${post}), FALSE)`;
}

function afterCursor(query: ListTasks, sort: SortKey, day: string, bind: Bind): string[] {
  const cursor = decodeCursor(query.cursor, 2);
  if (cursor === null) return [];
  const key = sort.value.safeParse(cursor[0]);
  const id = z.uuid().safeParse(cursor[1]);
  // a cursor of another sort, or of nobody's
  if (!key.success || !id.success) throw new DomainError('request.cursor-malformed');
  const beyond = query.direction === 'asc' ? '>' : '<';
  return [`(${sort.sql(day, query.direction)}, t.id) ${beyond} (${bind(key.data)}::${sort.type}, ${bind(id.data)}::uuid)`];
}
