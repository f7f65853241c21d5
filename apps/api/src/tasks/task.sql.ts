/** Words shared by the statements on tasks. Days leave the database as text, instants as ISO 8601 in UTC. */

export function ref(alias: string): string {
  return `CASE WHEN ${alias}.id IS NULL THEN NULL ELSE json_build_object('id', ${alias}.id, 'code', ${alias}.code,
    'titleFa', ${alias}.title_fa, 'titleEn', ${alias}.title_en) END`;
}

export function utc(column: string): string {
  return `to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
}

/** The columns of a `Task` but what is derived from the day of asking. */
export const taskColumns = `
  t.id, t.memorandum_id "memorandumId", t.code, t.side, t.province_code "provinceCode", t.title_fa "titleFa", t.title_en "titleEn",
  ${ref('ob')} obligation, ${ref('oj')} objective, t.starts_on::text "startsOn", t.due_on::text "dueOn", t.state,
  t.progress_percent "progressPercent", t.blocker_fa "blockerFa", t.blocker_en "blockerEn", t.blocked_since::text "blockedSince",
  t.blocker_side "blockerSide", t.blocker_post_id "blockerPostId", t.waiting_since::text "waitingSince", t.waiting_side "waitingSide",
  t.waiting_post_id "waitingPostId", t.reported_on::text "reportedOn", t.done_on::text "doneOn", t.completed_on::text "completedOn",
  t.cancelled_on::text "cancelledOn", ministry.post_id "ministryPostId", acecr.post_id "acecrPostId",
  ARRAY(SELECT h.post_id FROM task_helpers h JOIN posts p ON p.id = h.post_id WHERE h.task_id = t.id ORDER BY p.code) "helperPostIds",
  t.is_sample "isSample", t.version`;

/** What belongs to the task `t`. */
export const taskJoins = `
  JOIN task_sides ministry ON ministry.task_id = t.id AND ministry.side = 'MINISTRY'
  JOIN task_sides acecr ON acecr.task_id = t.id AND acecr.side = 'ACECR'
  LEFT JOIN obligations ob ON ob.id = t.obligation_id
  LEFT JOIN objectives oj ON oj.id = t.objective_id`;

export const taskTables = `tasks t ${taskJoins}`;

/** Whether `alias` is open past its deadline on `day`. */
export function lateSql(alias: string, day: string): string {
  return `${alias}.state NOT IN ('COMPLETED', 'CANCELLED') AND ${alias}.due_on < ${day}`;
}

/** Days past the deadline of `alias` on `day` (a date in SQL), as `taskDaysLate` of the domain counts them. */
export function daysLateSql(alias: string, day: string): string {
  return `CASE WHEN ${alias}.state IN ('COMPLETED', 'CANCELLED') THEN 0 ELSE greatest(0, ${day} - ${alias}.due_on) END`;
}
