/** $1 memorandum, $2 day: the indicator shown by province, and the latest period that anyone reported by then. */
export const headlineSql = (visible: string): string => `
  SELECT json_build_object('id', i.id, 'code', i.code, 'titleFa', i.title_fa, 'titleEn', i.title_en, 'unitFa', i.unit_fa, 'unitEn', i.unit_en,
    'direction', i.direction, 'placeAggregation', i.place_aggregation,
    'baseline', CASE WHEN i.baseline_value IS NOT NULL THEN json_build_object('value', i.baseline_value) END) indicator
  FROM indicators i WHERE i.memorandum_id = $1 AND i.is_headline AND (${visible}) ORDER BY i.position LIMIT 1`;

/** $1 indicator, $2 day: what every province reported for the latest period that was over and accepted by then, beside its target. */
export const readingsSql = `
  WITH known AS (
    SELECT v.* FROM summary_values v
    WHERE v.indicator_id = $1 AND v.period_to <= $2 AND (v.decided_on IS NULL OR v.decided_on <= $2)
  ), latest AS (
    SELECT k.period FROM known k ORDER BY k.period_to DESC, k.period_from DESC LIMIT 1
  ), said AS (
    SELECT DISTINCT ON (k.province_code) k.* FROM known k WHERE k.period = (SELECT period FROM latest) ORDER BY k.province_code, k.revision DESC
  ), planned AS (
    SELECT g.* FROM summary_targets g WHERE g.indicator_id = $1 AND g.period = (SELECT period FROM latest)
  )
  SELECT l.period, coalesce((
      SELECT json_agg(json_build_object('provinceCode', coalesce(s.province_code, g.province_code), 'actual', s.value,
        'isApproximate', coalesce(s.is_approximate, false), 'expected', g.value))
      FROM said s FULL JOIN planned g ON coalesce(g.province_code, '') = coalesce(s.province_code, '')), '[]') readings
  FROM latest l`;

/** $1 memorandum: the indicators that provinces report, with what their readings are computed from. */
export const measuresSql = (visible: string): string => `
  SELECT i.id, i.code, i.title_fa "titleFa", i.title_en "titleEn", i.unit_fa "unitFa", i.unit_en "unitEn", i.direction, i.level,
    i.is_headline "isHeadline", i.frequency, i.place_aggregation "placeAggregation", i.multiplier,
    CASE WHEN i.baseline_value IS NOT NULL THEN json_build_object('value', i.baseline_value, 'isApproximate', i.baseline_is_approximate,
      'on', i.baseline_on, 'source', i.baseline_source) END baseline,
    i.numerator_indicator_id "numeratorId", i.denominator_indicator_id "denominatorId"
  FROM indicators i
  WHERE i.memorandum_id = $1 AND NOT i.is_national AND i.measure IS NULL AND (${visible})
  ORDER BY i.position, i.code`;

/** $1 memorandum, $2 province, $3 first day, $4 day: the latest revision accepted by then of every period that was over. */
export const acceptedSql = (visible: string): string => `
  SELECT DISTINCT ON (v.indicator_id, v.period) v.indicator_id "indicatorId", v.province_code "provinceCode", v.period, v.value,
    v.is_approximate "isApproximate"
  FROM indicator_values v
  WHERE v.memorandum_id = $1 AND v.province_code = $2 AND v.state = 'ACCEPTED' AND v.period_from >= $3 AND v.period_to <= $4
    AND (v.decided_on IS NULL OR v.decided_on <= $4) AND (${visible})
  ORDER BY v.indicator_id, v.period, v.revision DESC`;

/** $1 memorandum, $2 province. */
export const targetsSql = (visible: string): string => `
  SELECT g.indicator_id "indicatorId", g.province_code "provinceCode", g.period, g.value
  FROM indicator_targets g JOIN indicators i ON i.id = g.indicator_id
  WHERE g.memorandum_id = $1 AND g.province_code = $2 AND (${visible})`;
