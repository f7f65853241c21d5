import { instantSql } from '../database/instant-sql';
import { personRefSql, postRefSql, recordRefSql } from '../database/ref-sql';

/** The tables that are joined, each with the name of its records in rules and its alias in the statements. */
export const tables = {
  task: { subjectType: 'Task', alias: 't' },
  decision: { subjectType: 'Decision', alias: 'd' },
  committee: { subjectType: 'Committee', alias: 'c' },
  meeting: { subjectType: 'Meeting', alias: 'm' },
  organisation: { subjectType: 'Organisation', alias: 'o' },
  value: { subjectType: 'IndicatorValue', alias: 'v' },
} as const;
export type Table = keyof typeof tables;

/** What the reader may see of each table, as a condition on its alias. */
export type Visible<Of extends Table> = Readonly<Record<Of, string>>;

const openTask = `t.state NOT IN ('COMPLETED', 'CANCELLED')`;
/** How its task stands belongs to a decision, also where the task itself is out of sight. */
const decisionTables = `decisions d LEFT JOIN standing_tasks s ON s.task_id = d.task_id`;
const decisionState = `coalesce(d.own_state, s.state, 'IN_PROGRESS')`;
const openDecision = `${decisionState} NOT IN ('COMPLETED', 'CANCELLED')`;
const heldOn = `(m.starts_at AT TIME ZONE 'Asia/Tehran')::date`;
const committeeRef = `json_build_object('id', c.id, 'code', c.code, 'titleFa', c.name_fa, 'titleEn', c.name_en)`;

/** The two units of a province: a county office below one of them is no unit of the province itself. */
const isProvincialUnit = `o.side IS NOT NULL
  AND NOT EXISTS (SELECT 1 FROM organisations above WHERE above.id = o.parent_id AND above.province_code = o.province_code)`;
const unit = `'id', o.id, 'code', o.code, 'nameFa', o.name_fa, 'nameEn', o.name_en, 'side', o.side`;
const bySide = `o.side DESC, o.code`;

const meeting = `json_build_object('id', m.id, 'code', m.code, 'numberCode', m.number_code, 'sequenceNo', m.sequence_no,
  'committee', ${committeeRef}, 'startsAt', ${instantSql('m.starts_at')}, 'endsAt', ${instantSql('m.ends_at')},
  'placeFa', m.place_fa, 'placeEn', m.place_en, 'minutesState', x.state)`;

/** $1 memorandum, $2 day, of `province` (an expression); null where none is. */
const meetingOf = (province: string, when: string, order: string, { meeting: sees }: Visible<'meeting'>): string => `(
  SELECT ${meeting} FROM meetings m JOIN committees c ON c.id = m.committee_id LEFT JOIN minutes x ON x.meeting_id = m.id
  WHERE m.memorandum_id = $1 AND m.province_code = ${province} AND ${when} AND (${sees}) ORDER BY ${order} LIMIT 1)`;

const nextMeeting = (province: string, visible: Visible<'meeting'>): string =>
  meetingOf(province, `m.state = 'PLANNED' AND ${heldOn} >= $2`, 'm.starts_at, m.code', visible);
const lastMeeting = (province: string, visible: Visible<'meeting'>): string =>
  meetingOf(province, `m.state = 'HELD' AND ${heldOn} <= $2`, 'm.starts_at DESC, m.code', visible);

/** $1 id of a memorandum, or null for the one in force that began last. */
export const memorandumSql = (visible: string): string => `
  SELECT m.id, m.code, m.title_fa "titleFa", m.title_en "titleEn", (m.is_sample OR cardinality(m.sample_fields) > 0) "isSample"
  FROM memoranda m
  WHERE ($1::uuid IS NULL OR m.id = $1) AND ${visible}
  ORDER BY m.state = 'ACTIVE' DESC, m.effective_from DESC NULLS LAST, m.code
  LIMIT 1`;

/** $1 memorandum, $2 day, $3 codes of the provinces. Counts are those of the lists of tasks and decisions with the same filter. */
export const standingsSql = (visible: Visible<'task' | 'decision' | 'committee' | 'meeting' | 'organisation'>): string => `
  WITH task_counts AS (
    SELECT t.province_code, count(*) FILTER (WHERE ${openTask})::int AS open, count(*) FILTER (WHERE ${openTask} AND t.due_on < $2)::int AS late
    FROM tasks t WHERE t.memorandum_id = $1 AND (${visible.task}) GROUP BY t.province_code
  ), decision_counts AS (
    SELECT d.province_code, count(*) FILTER (WHERE ${openDecision})::int AS open,
      count(*) FILTER (WHERE ${openDecision} AND d.due_on < $2)::int AS late
    FROM ${decisionTables} WHERE d.memorandum_id = $1 AND (${visible.decision}) GROUP BY d.province_code
  )
  SELECT p.code,
    coalesce((SELECT json_agg(json_build_object(${unit}) ORDER BY ${bySide}) FROM organisations o
      WHERE o.province_code = p.code AND ${isProvincialUnit} AND (${visible.organisation})), '[]') units,
    coalesce((SELECT json_agg(${committeeRef} ORDER BY c.code) FROM committees c
      WHERE c.memorandum_id = $1 AND c.province_code = p.code AND (${visible.committee})), '[]') committees,
    json_build_object('open', coalesce(tc.open, 0), 'late', coalesce(tc.late, 0)) tasks,
    json_build_object('open', coalesce(dc.open, 0), 'late', coalesce(dc.late, 0)) decisions,
    ${nextMeeting('p.code', visible)} "nextMeeting"
  FROM unnest($3::text[]) AS p (code)
  LEFT JOIN task_counts tc ON tc.province_code = p.code
  LEFT JOIN decision_counts dc ON dc.province_code = p.code`;

const held = (isActing: string): string => `(
  SELECT ${personRefSql('h.person_id')} FROM holdings h
  WHERE h.post_id = p.id AND h.is_acting = ${isActing} AND $2::date BETWEEN h.held_from AND coalesce(h.held_to, 'infinity')
  ORDER BY h.held_from DESC LIMIT 1)`;

const seatHeld = `$2::date BETWEEN s.held_from AND coalesce(s.held_to, 'infinity')`;
const seated = (seat: 'CHAIR' | 'SECRETARY'): string => `(
  SELECT ${postRefSql('s.post_id', '$2::date')} FROM committee_seats s
  WHERE s.committee_id = c.id AND s.seat = '${seat}' AND ${seatHeld} ORDER BY s.display_order LIMIT 1)`;
const members = (side: 'MINISTRY' | 'ACECR'): string => `(
  SELECT count(*)::int FROM committee_seats s WHERE s.committee_id = c.id AND s.side = '${side}' AND ${seatHeld})`;

/** Posts stand in the order in which they sit in the committee of the province; those without a seat follow. */
const rank = `(SELECT min(s.display_order) FROM committee_seats s JOIN committees seated ON seated.id = s.committee_id
  WHERE s.post_id = p.id AND seated.province_code = $3 AND seated.memorandum_id = $1) NULLS LAST`;

/** $1 memorandum, $2 day, $3 province. */
export const placeSql = (visible: Visible<'committee' | 'meeting' | 'organisation'>): string => `
  SELECT
    coalesce((SELECT json_agg(json_build_object(${unit}, 'isSample', o.is_sample, 'posts', coalesce((
        SELECT json_agg(json_build_object('id', p.id, 'code', p.code, 'titleFa', p.title_fa, 'titleEn', p.title_en,
          'holder', ${held('false')}, 'actingHolder', ${held('true')}) ORDER BY ${rank}, p.code)
        FROM posts p WHERE p.organisation_id = o.id), '[]')) ORDER BY ${bySide})
      FROM organisations o WHERE o.province_code = $3 AND ${isProvincialUnit} AND (${visible.organisation})), '[]') units,
    coalesce((SELECT json_agg(json_build_object('id', c.id, 'code', c.code, 'titleFa', c.name_fa, 'titleEn', c.name_en,
        'rhythmFa', c.rhythm_fa, 'rhythmEn', c.rhythm_en, 'chair', ${seated('CHAIR')}, 'secretary', ${seated('SECRETARY')},
        'members', json_build_object('MINISTRY', ${members('MINISTRY')}, 'ACECR', ${members('ACECR')})) ORDER BY c.code)
      FROM committees c WHERE c.memorandum_id = $1 AND c.province_code = $3 AND (${visible.committee})), '[]') committees,
    ${nextMeeting('$3', visible)} "nextMeeting", ${lastMeeting('$3', visible)} "lastMeeting"`;

/** $1 memorandum, $2 province. */
export const tasksSql = ({ task }: Visible<'task'>): string => `
  SELECT t.id, t.code, t.title_fa "titleFa", t.title_en "titleEn", t.side, t.state, t.progress_percent "progressPercent", t.due_on::text "dueOn",
    t.blocker_fa "blockerFa", t.blocker_en "blockerEn", t.waiting_side "waitingSide"
  FROM tasks t WHERE t.memorandum_id = $1 AND t.province_code = $2 AND (${task})`;

/** $1 memorandum, $2 province. Only open ones: closed decisions of a province pile up. */
export const decisionsSql = ({ decision }: Visible<'decision'>): string => `
  SELECT d.id, d.code, d.subject_fa "subjectFa", d.subject_en "subjectEn", d.side, ${decisionState} state,
    s.progress_percent "progressPercent", d.is_continuing "isContinuing", d.due_on::text "dueOn"
  FROM ${decisionTables}
  WHERE d.memorandum_id = $1 AND d.province_code = $2 AND ${openDecision} AND (${decision})`;

/**
 * $1 memorandum, $2 day, $3 province: the latest five of what was reported, judged, held and accepted. Each of them belongs to both sides;
 * comments and drafts, which may be one side's own, are not among them.
 */
export const recentSql = ({ task, meeting: sees, value }: Visible<'task' | 'meeting' | 'value'>): string => `
  SELECT kind, "on", record, side, person, "progressPercent" FROM (
    (SELECT 'REPORTED' kind, r.reported_on::text "on", r.reported_at at, ${recordRefSql('t')} record, r.side,
      ${personRefSql('r.person_id')} person, r.progress_percent "progressPercent"
    FROM task_reports r JOIN tasks t ON t.id = r.task_id
    WHERE t.memorandum_id = $1 AND t.province_code = $3 AND r.reported_on <= $2 AND (${task}) ORDER BY r.reported_at DESC LIMIT 5)
    UNION ALL
    (SELECT v.kind, v.decided_on::text, v.decided_at, ${recordRefSql('t')}, v.side, ${personRefSql('v.person_id')}, NULL
    FROM task_verdicts v JOIN tasks t ON t.id = v.task_id
    WHERE t.memorandum_id = $1 AND t.province_code = $3 AND v.decided_on <= $2 AND (${task}) ORDER BY v.decided_at DESC LIMIT 5)
    UNION ALL
    (SELECT 'MET', ${heldOn}::text, m.starts_at, json_build_object('id', m.id, 'code', m.number_code, 'titleFa', c.name_fa, 'titleEn', c.name_en),
      NULL, NULL, NULL
    FROM meetings m JOIN committees c ON c.id = m.committee_id
    WHERE m.memorandum_id = $1 AND m.province_code = $3 AND m.state = 'HELD' AND ${heldOn} <= $2 AND (${sees}) ORDER BY m.starts_at DESC LIMIT 5)
    UNION ALL
    (SELECT 'MEASURED', v.decided_on::text, v.decided_on::timestamp AT TIME ZONE 'Asia/Tehran', ${recordRefSql('i')},
      (SELECT p.side FROM posts p WHERE p.id = v.decided_by_post_id), ${personRefSql('v.decided_by_person_id')}, NULL
    FROM indicator_values v JOIN indicators i ON i.id = v.indicator_id
    WHERE v.memorandum_id = $1 AND v.province_code = $3 AND v.state = 'ACCEPTED' AND v.decided_on <= $2 AND (${value})
    ORDER BY v.decided_on DESC, i.position LIMIT 5)
  ) happened
  ORDER BY at DESC, record ->> 'code' LIMIT 5`;
