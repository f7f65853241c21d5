import type { Actor } from '@hampeyman/domain/access';
import { abilityOf } from '../access/authorize';
import { accessibleSql, snakeColumns } from '../database/where-accessible';
import { personRefSql, postRefSql } from '../database/ref-sql';
import { daysLateSql, taskColumns, taskTables, utc } from './task.sql';

/** The rows of a sub-select as a JSON array, empty where there is none. */
function listOf(select: string, order: string): string {
  return `coalesce((SELECT json_agg(item.line ORDER BY ${order}) FROM (${select}) item), '[]')`;
}

const reports = (day: string): string =>
  listOf(
    `SELECT r.reported_at at, json_build_object('id', r.id, 'taskId', r.task_id, 'reportedOn', r.reported_on,
        'reportedAt', ${utc('r.reported_at')}, 'state', r.state, 'progressPercent', r.progress_percent, 'note', r.note, 'side', r.side,
        'post', ${postRefSql('r.post_id', day)}, 'person', ${personRefSql('r.person_id')},
        'actingFor', ${personRefSql('r.acting_for_person_id')}) line
      FROM task_reports r WHERE r.task_id = t.id`,
    'item.at DESC',
  );

const verdicts = (day: string): string =>
  listOf(
    `SELECT v.decided_at at, json_build_object('id', v.id, 'taskId', v.task_id, 'reportId', v.report_id, 'kind', v.kind,
        'reasonFa', v.reason_fa, 'reasonEn', v.reason_en, 'decidedOn', v.decided_on, 'decidedAt', ${utc('v.decided_at')},
        'side', v.side, 'post', ${postRefSql('v.post_id', day)}, 'person', ${personRefSql('v.person_id')},
        'actingFor', ${personRefSql('v.acting_for_person_id')}) line
      FROM task_verdicts v WHERE v.task_id = t.id`,
    'item.at DESC',
  );

const comments = (day: string, visible: string): string =>
  listOf(
    `SELECT c.written_at at, json_build_object('id', c.id, 'side', c.side, 'visibility', c.visibility, 'textFa', c.text_fa,
        'textEn', c.text_en, 'writtenAt', ${utc('c.written_at')}, 'post', ${postRefSql('c.post_id', day)},
        'person', ${personRefSql('c.person_id')}, 'isSample', c.is_sample) line
      FROM task_comments c WHERE c.task_id = t.id AND (${visible})`,
    'item.at DESC',
  );

const steps = listOf(
  `SELECT s.position, json_build_object('id', s.id, 'side', s.side, 'titleFa', s.title_fa, 'titleEn', s.title_en, 'doneOn', s.done_on) line
    FROM task_steps s WHERE s.task_id = t.id`,
  'item.position',
);

const documents = listOf(
  `SELECT f.dated_on, f.id, json_build_object('id', f.id, 'titleFa', f.title_fa, 'titleEn', f.title_en, 'type', f.type,
      'sizeBytes', f.size_bytes, 'letterNumber', f.letter_number, 'datedOn', f.dated_on, 'side', f.side, 'state', f.state) line
    FROM task_documents f WHERE f.task_id = t.id`,
  'item.dated_on DESC, item.id',
);

/** Tasks at the other end of a dependency, by their deadline; `from` and `to` are the columns of the two ends. */
const dependencies = (day: string, visible: string, from: string, to: string): string =>
  listOf(
    `SELECT n.due_on, n.code, json_build_object('id', n.id, 'code', n.code, 'titleFa', n.title_fa, 'titleEn', n.title_en,
        'state', n.state, 'side', n.side, 'progressPercent', n.progress_percent, 'dueOn', n.due_on, 'daysLate', ${daysLateSql('n', day)},
        'kind', d.kind, 'noteFa', d.note_fa, 'noteEn', d.note_en) line
      FROM task_dependencies d JOIN tasks n ON n.id = d.${to} WHERE d.${from} = t.id AND (${visible})`,
    'item.due_on, item.code',
  );

const decisions = (visible: string): string =>
  listOf(
    `SELECT m.starts_at, d.code, json_build_object('id', d.id, 'code', d.code, 'titleFa', d.subject_fa, 'titleEn', d.subject_en,
        'meetingId', m.id, 'committeeFa', k.name_fa, 'committeeEn', k.name_en,
        'heldOn', (m.starts_at AT TIME ZONE 'Asia/Tehran')::date) line
      FROM decisions d JOIN meetings m ON m.id = d.meeting_id JOIN committees k ON k.id = d.committee_id
      WHERE d.task_id = t.id AND d.is_final AND (${visible})`,
    'item.starts_at DESC, item.code',
  );

const cancelledBy = (visible: string): string =>
  `(SELECT json_build_object('id', d.id, 'code', d.code, 'titleFa', d.subject_fa, 'titleEn', d.subject_en)
    FROM decisions d WHERE d.task_id = t.id AND d.is_final AND d.task_link = 'CANCEL' AND (${visible}) LIMIT 1)`;

/** Indicators the task moves: first those that answer the same diagnosed need, then those of its objective. */
const indicators = (visible: string): string =>
  listOf(
    `SELECT i.position, nearer.rank, json_build_object('id', i.id, 'code', i.code, 'titleFa', i.title_fa, 'titleEn', i.title_en) line
      FROM (
        SELECT indicator_id, min(rank) rank FROM (
          SELECT other.indicator_id, 1 rank FROM need_responses own JOIN need_responses other ON other.need_id = own.need_id
            WHERE own.task_id = t.id AND other.indicator_id IS NOT NULL
          UNION ALL
          SELECT io.indicator_id, 2 FROM indicator_objectives io WHERE io.objective_id = t.objective_id
        ) linked GROUP BY indicator_id
      ) nearer JOIN indicators i ON i.id = nearer.indicator_id
      WHERE (${visible})`,
    'item.rank, item.position',
  );

const article = `CASE WHEN a.id IS NULL THEN NULL ELSE json_build_object('id', a.id, 'code', a.code, 'number', a.number,
  'titleFa', a.title_fa, 'titleEn', a.title_en) END`;

/** The article of a clause, or of a note; not by coalesce, which PostgreSQL does not trust before a wall and so finds no index for. */
const articleOf = 'CASE WHEN clause.parent_id IS NULL THEN clause.id ELSE clause.parent_id END';

const delayReason = `CASE WHEN t.delay_reason_code IS NULL THEN NULL ELSE json_build_object('code', t.delay_reason_code,
  'textFa', t.delay_reason_fa, 'textEn', t.delay_reason_en, 'isExcusable', t.delay_is_excusable) END`;

/** One statement for the whole page; every linked record stands behind the reader's own rights on it. */
export function detailStatement(actor: Actor, id: string, asOf: string): { text: string; values: unknown[] } {
  const values: unknown[] = [id, asOf];
  const day = '$2::date';
  const visible = (subject: string, alias: string): string => accessibleSql(abilityOf(actor), 'read', subject, snakeColumns(alias), values);
  const visibleDecisions = visible('Decision', 'd');
  const visibleTasks = visible('Task', 'n');
  const text = `SELECT ${taskColumns},
      ${postRefSql('ministry.post_id', day)} "ministryPost", ${postRefSql('acecr.post_id', day)} "acecrPost",
      coalesce((SELECT json_agg(${postRefSql('h.post_id', day)} ORDER BY hp.code) FROM task_helpers h JOIN posts hp ON hp.id = h.post_id
        WHERE h.task_id = t.id), '[]') "helperPosts",
      ${article} article, ${delayReason} "delayReason", t.cancel_reason_fa "cancelReasonFa",
      ${postRefSql('t.blocker_post_id', day)} "blockerPost", ${steps} steps, ${documents} documents,
      ${reports(day)} reports, ${verdicts(day)} verdicts, ${comments(day, visible('TaskComment', 'c'))} comments,
      ${dependencies(day, visibleTasks, 'task_id', 'needs_task_id')} needs,
      ${dependencies(day, visibleTasks, 'needs_task_id', 'task_id')} "neededBy",
      ${decisions(visibleDecisions)} decisions, ${cancelledBy(visibleDecisions)} "cancelledByDecision",
      ${indicators(visible('Indicator', 'i'))} indicators
    FROM ${taskTables}
    LEFT JOIN articles clause ON clause.id = ob.article_id
    LEFT JOIN articles a ON a.id = ${articleOf}
    WHERE t.id = $1 AND (${visible('Task', 't')})`;
  return { text, values };
}
