import type { Actor } from '@hampeyman/domain/access';
import type { ListTasks } from '@hampeyman/domain/tasks';
import { z } from 'zod';
import { abilityOf } from '../access/authorize';
import { searchSql } from '../database/search-sql';
import { accessibleSql, snakeColumns } from '../database/where-accessible';
import { decodeCursorAs } from '../http/cursor';
import { daysLateSql, lateSql, taskColumns, taskJoins } from './task.sql';

interface SortKey {
  /** What stands before the id. For the wall only columns and comparisons of them lead into an index: see 0008-cost-of-rights.md. */
  readonly columns: (day: string, direction: ListTasks['direction']) => readonly string[];
  readonly types: readonly string[];
  readonly cursor: z.ZodType<readonly (string | number)[]>;
}

/** Open tasks by their deadline, and after them, whichever way the list runs, those that are closed. As `TaskOrder1766000030000` has them. */
function dueColumns(_day: string, direction: ListTasks['direction']): readonly string[] {
  const [open, closed] = direction === 'asc' ? ['0', '1'] : ['1', '0'];
  return [`(CASE WHEN t.state IN ('COMPLETED', 'CANCELLED') THEN ${closed} ELSE ${open} END)`, 't.due_on'];
}

/** What a list is ordered by, before the id. Codes of one length sort by their letters, so `T-100` follows `T-99`. */
const sortKeys: Readonly<Record<ListTasks['sort'], SortKey>> = {
  due: { columns: dueColumns, types: ['integer', 'date'], cursor: z.tuple([z.int().min(0).max(1), z.iso.date(), z.uuid()]) },
  code: {
    columns: () => [`(lpad(length(t.code)::text, 2, '0') || t.code) COLLATE "C"`],
    types: ['text'],
    cursor: z.tuple([z.string().max(50), z.uuid()]),
  },
  progress: { columns: () => ['t.progress_percent'], types: ['integer'], cursor: z.tuple([z.int32(), z.uuid()]) },
  late: { columns: (day) => [daysLateSql('t', day)], types: ['integer'], cursor: z.tuple([z.int32(), z.uuid()]) },
};

/** The statement of a page of tasks and its values; `sortKey` of a row is what the next cursor begins with. */
export function listStatement(actor: Actor, query: ListTasks, asOf: string): { text: string; values: unknown[] } {
  const values: unknown[] = [];
  const bind = (value: unknown): string => `$${String(values.push(value))}`;
  const day = `${bind(asOf)}::date`;
  const sort = sortKeys[query.sort];
  const columns = sort.columns(day, query.direction);
  const conditions = [
    accessibleSql(abilityOf(actor), 'read', 'Task', snakeColumns('t'), values),
    ...filters(actor, query, day, bind),
    ...(query.q === undefined ? [] : [searchSql('t', query.q, values)]),
    ...afterCursor(query, sort, columns, bind),
  ];
  const direction = query.direction === 'asc' ? 'ASC' : 'DESC';
  const order = [...columns, 't.id'].map((column) => `${column} ${direction}`).join(', ');
  // the page first: else what belongs to each task is joined to every task before one page of them is taken
  const text = `SELECT ${taskColumns}, json_build_array(${columns.join(', ')}) "sortKey"
    FROM (
      SELECT t.* FROM tasks t
      WHERE ${day} IS NOT NULL AND ${conditions.map((condition) => `(${condition})`).join(' AND ')}
      ORDER BY ${order}
      LIMIT ${bind(query.limit + 1)}
    ) t ${taskJoins}
    ORDER BY ${order}`;
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
  equal('(SELECT aim.field FROM objectives aim WHERE aim.id = t.objective_id)', query.field);
  equal('t.waiting_side', query.waitingSide);
  if (query.state !== undefined) found.push(`t.state = ANY(${bind(query.state)})`);
  if (query.provinceCode === 'NATIONAL') found.push('t.province_code IS NULL');
  else equal('t.province_code', query.provinceCode);
  if (query.late !== undefined) found.push(`(${lateSql('t', day)}) = ${bind(query.late)}`);
  if (query.mine !== undefined) found.push(`${query.mine ? '' : 'NOT '}${mine(bind(actor.postId))}`);
  if (query.waitingForMe !== undefined) {
    found.push(`coalesce(t.waiting_post_id = ${bind(actor.postId)}, FALSE) = ${bind(query.waitingForMe)}`);
  }
  return found;
}

/** Accountable on either side, helping, or asked for a verdict. */
function mine(post: string): string {
  return `coalesce(t.waiting_post_id = ${post} OR t.id IN (
      SELECT s.task_id FROM task_sides s WHERE s.post_id = ${post} UNION ALL SELECT h.task_id FROM task_helpers h WHERE h.post_id = ${post}
    ), FALSE)`;
}

function afterCursor(query: ListTasks, sort: SortKey, columns: readonly string[], bind: Bind): string[] {
  // a cursor of another sort, or of nobody's, is refused here
  const cursor = decodeCursorAs(query.cursor, sort.cursor);
  if (cursor === null) return [];
  const beyond = query.direction === 'asc' ? '>' : '<';
  const last = cursor.map((value, index) => `${bind(value)}::${sort.types[index] ?? 'uuid'}`);
  return [`(${[...columns, 't.id'].join(', ')}) ${beyond} (${last.join(', ')})`];
}
