/** The statements of the dashboard; `visible` is what the reader may see of the statement's own table. */
type Statement = (visible: string) => string;

/** $1 id of a memorandum, or null for the one in force that began last. */
export const memorandumSql: Statement = (visible) => `
  SELECT m.id, m.code, m.title_fa "titleFa", m.title_en "titleEn", m.number, m.effective_from::text "effectiveFrom",
    m.effective_to::text "effectiveTo", (m.is_sample OR cardinality(m.sample_fields) > 0) "isSample",
    COALESCE((SELECT json_agg(json_build_object('id', o.id, 'code', o.code, 'titleFa', o.title_fa, 'titleEn', o.title_en, 'field', o.field)
      ORDER BY o.position) FROM objectives o WHERE o.memorandum_id = m.id), '[]') objectives,
    COALESCE((SELECT json_agg(json_build_object('id', b.id, 'side', b.side) ORDER BY b.position) FROM obligations b
      WHERE b.memorandum_id = m.id), '[]') obligations
  FROM memoranda m
  WHERE ($1::uuid IS NULL OR m.id = $1) AND ${visible}
  ORDER BY m.state = 'ACTIVE' DESC, m.effective_from DESC NULLS LAST, m.code
  LIMIT 1`;

/** $1 memorandum. */
export const tasksSql: Statement = (visible) => `
  SELECT t.id, t.code, t.title_fa "titleFa", t.title_en "titleEn", t.side, t.province_code "provinceCode", t.state,
    t.progress_percent "progressPercent", t.starts_on::text "startsOn", t.due_on::text "dueOn", t.obligation_id "obligationId",
    t.objective_id "objectiveId", t.blocker_fa "blockerFa", t.blocker_en "blockerEn", t.blocked_since::text "blockedSince",
    t.waiting_side "waitingSide", t.waiting_since::text "waitingSince", t.waiting_post_id "waitingPostId", t.version
  FROM tasks t
  WHERE t.memorandum_id = $1 AND ${visible}
  ORDER BY t.due_on, t.code`;

/** $1 memorandum. A decision that was not closed by itself stands where its task stands. */
export const decisionsSql: Statement = (visible) => `
  SELECT COALESCE(d.own_state, s.state, 'NOT_STARTED') state, d.due_on::text "dueOn",
    CASE WHEN d.own_state IS NOT NULL THEN d.done_on WHEN s.state = 'COMPLETED' THEN s.done_on END::text "doneOn"
  FROM decisions d LEFT JOIN standing_tasks s ON s.task_id = d.task_id
  WHERE d.memorandum_id = $1 AND ${visible}`;

/** $1 memorandum, $2 days. What a report says holds until the next one; approval makes it whole. */
export const trendSql: Statement = (visible) => `
  WITH said AS (
    SELECT r.task_id, r.reported_on AS since, r.progress_percent AS percent, r.reported_at AS at
    FROM task_reports r JOIN tasks t ON t.id = r.task_id
    WHERE t.memorandum_id = $1 AND t.state <> 'CANCELLED' AND ${visible}
    UNION ALL
    SELECT v.task_id, v.decided_on, 100, v.decided_at
    FROM task_verdicts v JOIN tasks t ON t.id = v.task_id
    WHERE v.kind = 'APPROVED' AND t.memorandum_id = $1 AND t.state <> 'CANCELLED' AND ${visible}
  ), spans AS (
    SELECT since, percent, lead(since) OVER (PARTITION BY task_id ORDER BY at) AS until FROM said
  )
  SELECT day.on::text AS "on", COALESCE(sum(s.percent), 0)::int AS total
  FROM unnest($2::date[]) AS day ("on")
  LEFT JOIN spans s ON s.since <= day.on AND (s.until IS NULL OR s.until > day.on)
  GROUP BY day.on
  ORDER BY day.on`;

/** $1 memorandum, $2 day. Values accepted by then, of all provinces, for the country is their sum; what the reader sees of them is for the service to cut. */
export const headlineSql: Statement = (visible) => `
  WITH headline AS (
    SELECT i.* FROM indicators i WHERE i.memorandum_id = $1 AND i.is_headline AND ${visible} ORDER BY i.position LIMIT 1
  ), known AS (
    SELECT v.* FROM summary_values v JOIN headline h ON h.id = v.indicator_id
    WHERE v.period_to <= $2 AND (v.decided_on IS NULL OR v.decided_on <= $2)
  ), latest AS (
    SELECT k.period FROM known k ORDER BY k.period_to DESC, k.period_from DESC LIMIT 1
  ), reading AS (
    SELECT COALESCE(v.province_code, g.province_code) province_code, v.value, COALESCE(v.is_approximate, false) is_approximate, g.value expected
    FROM (
      SELECT DISTINCT ON (k.province_code) k.* FROM known k WHERE k.period = (SELECT period FROM latest)
      ORDER BY k.province_code, k.revision DESC
    ) v
    FULL JOIN (
      SELECT * FROM summary_targets g WHERE g.indicator_id = (SELECT id FROM headline) AND g.period = (SELECT period FROM latest)
    ) g ON COALESCE(g.province_code, '') = COALESCE(v.province_code, '')
  )
  SELECT l.period,
    json_build_object('id', h.id, 'code', h.code, 'titleFa', h.title_fa, 'titleEn', h.title_en, 'direction', h.direction,
      'placeAggregation', h.place_aggregation,
      'baseline', CASE WHEN h.baseline_value IS NOT NULL THEN json_build_object('value', h.baseline_value) END) indicator,
    COALESCE((SELECT json_agg(json_build_object('provinceCode', r.province_code, 'actual', r.value, 'isApproximate', r.is_approximate,
      'expected', r.expected)) FROM reading r), '[]') readings
  FROM headline h CROSS JOIN latest l`;

/** $1 memorandum, $2 day. */
export const meetingsSql: Statement = (visible) => `
  WITH seen AS (
    SELECT m.*, c.name_fa, c.name_en, c.kind AS committee_kind, n.state AS minutes_state,
      (m.starts_at AT TIME ZONE 'Asia/Tehran')::date AS held_on
    FROM meetings m JOIN committees c ON c.id = m.committee_id LEFT JOIN minutes n ON n.meeting_id = m.id
    WHERE m.memorandum_id = $1 AND ${visible}
  ), coming AS (
    SELECT s.*, 0 AS part, row_number() OVER (ORDER BY s.starts_at) AS place FROM seen s
    WHERE s.state = 'PLANNED' AND s.held_on >= $2 ORDER BY s.starts_at LIMIT 2
  ), unsigned AS (
    SELECT s.*, 1 AS part, row_number() OVER (ORDER BY s.starts_at DESC) AS place FROM seen s
    WHERE s.state = 'HELD' AND s.minutes_state IN ('DRAFT', 'FOR_COMMENT', 'FINAL') ORDER BY s.starts_at DESC LIMIT 2
  ), shown AS (SELECT * FROM coming UNION ALL SELECT * FROM unsigned)
  SELECT
    COALESCE((SELECT json_agg(json_build_object(
      'id', s.id, 'code', s.code, 'sequenceNo', s.sequence_no, 'committeeFa', s.name_fa, 'committeeEn', s.name_en,
      'startsAt', to_char(s.starts_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
      'endsAt', to_char(s.ends_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
      'placeFa', s.place_fa, 'placeEn', s.place_en, 'state', s.state, 'minutesState', s.minutes_state,
      'openDecisions', (SELECT count(*) FROM decisions d LEFT JOIN standing_tasks t ON t.task_id = d.task_id
        WHERE d.committee_id = s.committee_id AND d.is_final
          AND COALESCE(d.own_state, t.state, 'NOT_STARTED') NOT IN ('COMPLETED', 'CANCELLED'))
    ) ORDER BY s.part, s.place) FROM shown s), '[]') meetings,
    COALESCE((SELECT json_agg(s.held_on ORDER BY s.held_on) FROM seen s
      WHERE s.committee_kind = 'STEERING' AND s.state = 'HELD'), '[]') steering`;
