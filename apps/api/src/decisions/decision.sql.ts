import { abilityOf } from '../access/authorize';
import type { Actor } from '@hampeyman/domain/access';
import { postRefSql } from '../database/ref-sql';
import { accessibleSql, snakeColumns } from '../database/where-accessible';

/** The tables a decision is read from. How its task stands belongs to the decision whoever reads; the task itself may be out of sight. */
export const decisionTables = `decisions d
  JOIN meetings m ON m.id = d.meeting_id
  JOIN committees c ON c.id = d.committee_id
  LEFT JOIN obligations o ON o.id = d.obligation_id
  LEFT JOIN tasks t ON t.id = d.task_id
  LEFT JOIN standing_tasks s ON s.task_id = d.task_id`;

/** State of a decision: its own when closed by itself, else its task's (`decisionState` of the domain). */
export const decisionStateSql = `coalesce(d.own_state, s.state, 'IN_PROGRESS')`;

const recordRef = (alias: string, title: string): string =>
  `jsonb_build_object('id', ${alias}.id, 'code', ${alias}.code, 'titleFa', ${alias}.${title}_fa, 'titleEn', ${alias}.${title}_en)`;

/**
 * Columns of a decision. Task and related decisions are named only where the reader may see them; `parameters` grow by what the
 * rules bind, `day` is the expression of the day on which posts are held.
 */
export function decisionColumns(actor: Actor, parameters: unknown[], day: string): string {
  const ability = abilityOf(actor);
  const seesTask = accessibleSql(ability, 'read', 'Task', snakeColumns('t'), parameters);
  const seesOther = accessibleSql(ability, 'read', 'Decision', snakeColumns('other'), parameters);
  return `
    d.id, d.memorandum_id AS "memorandumId", d.committee_id AS "committeeId", d.code, m.sequence_no || '/' || d.row_no AS number, d.row_no AS "rowNo",
    d.side, d.province_code AS "provinceCode", d.subject_fa AS "subjectFa", d.subject_en AS "subjectEn",
    d.text_fa AS "textFa", d.text_en AS "textEn", ${recordRef('c', 'name')} AS committee,
    jsonb_build_object('id', m.id, 'code', m.code, 'numberCode', m.number_code, 'sequenceNo', m.sequence_no,
      'heldOn', (m.starts_at AT TIME ZONE 'Asia/Tehran')::date) AS meeting,
    d.agenda_position AS "agendaPosition", ${postRefSql('d.executor_post_id', day)} AS "executorPost",
    (SELECT coalesce(jsonb_agg(${postRefSql('co.post_id', day)} ORDER BY co.position), '[]')
     FROM decision_cooperators co WHERE co.decision_id = d.id) AS "cooperatingPosts",
    CASE WHEN o.id IS NULL THEN NULL ELSE ${recordRef('o', 'title')} END AS obligation,
    d.due_on::text AS "dueOn", d.is_continuing AS "isContinuing", d.is_final AS "isFinal", d.task_link AS "taskLink",
    d.new_task AS "newTask", d.task_id AS "taskId", d.own_state AS "ownState",
    CASE WHEN t.id IS NOT NULL AND (${seesTask}) THEN ${recordRef('t', 'title')} ||
      jsonb_build_object('state', t.state, 'progressPercent', t.progress_percent, 'dueOn', t.due_on) END AS task,
    ${decisionStateSql} AS state,
    CASE WHEN d.own_state = 'COMPLETED' THEN 100 ELSE s.progress_percent END AS "progressPercent",
    coalesce(d.done_on, CASE WHEN d.own_state IS NULL AND s.state = 'COMPLETED' THEN s.done_on END)::text AS "doneOn",
    coalesce(d.closed_on, CASE WHEN d.own_state IS NULL THEN coalesce(s.completed_on, s.cancelled_on) END)::text AS "closedOn",
    (SELECT ${recordRef('other', 'subject')} FROM decisions other WHERE other.id = d.continues_decision_id AND (${seesOther})) AS continues,
    d.extends,
    (SELECT coalesce(jsonb_agg(${recordRef('other', 'subject')} ORDER BY other.code), '[]')
     FROM decisions other WHERE other.continues_decision_id = d.id AND other.is_final AND (${seesOther})) AS "continuedBy",
    d.is_sample AS "isSample", d.version`;
}

/**
 * Earlier decisions of a committee as they stood at the end of the day $2: final ones of meetings that began before $3. What a task
 * was on a past day is read from its reports and verdicts; on today ($4) from the task itself.
 */
export function earlierDecisions(actor: Actor, parameters: unknown[]): string {
  const seesTask = accessibleSql(abilityOf(actor), 'read', 'Task', snakeColumns('t'), parameters);
  return `
    SELECT d.id, d.code, m.sequence_no || '/' || d.row_no AS number, d.subject_fa AS "subjectFa", d.subject_en AS "subjectEn",
      unit.name_fa AS "executorFa", unit.name_en AS "executorEn", d.side, d.due_on::text AS "dueOn",
      coalesce(own.state, task.state, 'IN_PROGRESS') AS state,
      CASE WHEN own.state = 'COMPLETED' THEN 100 ELSE task.percent END AS "progressPercent",
      coalesce(own.closed_on, task.closed_on)::text AS "closedOn",
      CASE WHEN t.id IS NOT NULL AND (${seesTask}) THEN ${recordRef('t', 'title')} END AS task
    FROM decisions d
    JOIN meetings m ON m.id = d.meeting_id
    JOIN posts executor ON executor.id = d.executor_post_id
    JOIN organisations unit ON unit.id = executor.organisation_id
    LEFT JOIN tasks t ON t.id = d.task_id
    LEFT JOIN standing_tasks s ON s.task_id = d.task_id
    LEFT JOIN LATERAL (SELECT d.own_state AS state, d.closed_on WHERE d.own_state IS NOT NULL AND d.closed_on <= $2::date) own ON true
    LEFT JOIN LATERAL (
      SELECT r.state, r.progress_percent, CASE WHEN r.decided_on <= $2::date THEN r.verdict END AS verdict FROM standing_reports r
      WHERE r.task_id = s.task_id AND r.reported_on <= $2::date ORDER BY r.reported_at DESC LIMIT 1
    ) last ON $2::date < $4::date
    LEFT JOIN LATERAL (
      SELECT
        CASE
          WHEN $2::date >= $4::date THEN s.state
          WHEN s.cancelled_on <= $2::date THEN 'CANCELLED'
          WHEN s.completed_on <= $2::date THEN 'COMPLETED'
          WHEN last.state IS NULL THEN 'NOT_STARTED'
          WHEN last.state = 'DONE' THEN CASE WHEN last.verdict = 'RETURNED' THEN 'IN_PROGRESS' ELSE 'AWAITING_APPROVAL' END
          ELSE last.state
        END AS state,
        CASE
          WHEN $2::date >= $4::date THEN s.progress_percent
          WHEN s.completed_on <= $2::date THEN 100
          ELSE coalesce(last.progress_percent, 0)
        END AS percent,
        CASE WHEN coalesce(s.completed_on, s.cancelled_on) <= $2::date THEN coalesce(s.completed_on, s.cancelled_on) END AS closed_on
      WHERE s.task_id IS NOT NULL
    ) task ON true
    WHERE d.committee_id = $1 AND d.is_final AND m.starts_at < $3::timestamptz
    ORDER BY m.sequence_no, d.row_no`;
}
