import { postRefSql, recordRefSql } from '../database/ref-sql';

const part = (name: 'numerator' | 'denominator'): string => `
  CASE WHEN i.${name}_fa IS NULL THEN NULL ELSE json_build_object('fa', i.${name}_fa, 'en', i.${name}_en, 'indicator',
    (SELECT ${recordRefSql('x')} FROM indicators x WHERE x.id = i.${name}_indicator_id)) END ${name}`;

const linked = (table: string, link: string, column: string): string =>
  `(SELECT coalesce(json_agg(${recordRefSql('x')} ORDER BY x.position), '[]') FROM ${link} l JOIN ${table} x ON x.id = l.${column}
    WHERE l.indicator_id = i.id)`;

/** The columns of an `Indicator` but `isComputed`, which the domain derives; `day` is the day whose post holders are named. */
export function indicatorColumns(day: string): string {
  return `
    i.id, i.memorandum_id "memorandumId", i.code, i.side, i.title_fa "titleFa", i.title_en "titleEn", i.definition_fa "definitionFa",
    i.definition_en "definitionEn", i.unit_code "unitCode", i.unit_fa "unitFa", i.unit_en "unitEn", i.direction, i.level, i.kind,
    ${part('numerator')}, ${part('denominator')}, i.multiplier, i.measure, i.is_cumulative "isCumulative",
    i.place_aggregation "placeAggregation", i.time_aggregation "timeAggregation", i.frequency, i.is_headline "isHeadline",
    i.is_national "isNational", i.disaggregation, i.target_group "targetGroup", i.support_instrument "supportInstrument",
    CASE WHEN i.baseline_value IS NULL THEN NULL ELSE json_build_object('value', i.baseline_value,
      'isApproximate', i.baseline_is_approximate, 'on', i.baseline_on, 'source', i.baseline_source) END baseline,
    CASE WHEN i.reference_value IS NULL THEN NULL ELSE json_build_object('value', i.reference_value,
      'isApproximate', i.reference_is_approximate, 'period', i.reference_period, 'provinceCode', i.reference_province_code,
      'source', i.reference_source) END reference,
    ${postRefSql('i.ministry_post_id', day)} "ministryPost", ${postRefSql('i.acecr_post_id', day)} "acecrPost",
    ${linked('objectives', 'indicator_objectives', 'objective_id')} objectives,
    (SELECT coalesce(json_agg(${recordRefSql('x')} ORDER BY l.position), '[]') FROM indicator_outcomes l JOIN outcomes x ON x.id = l.outcome_id
      WHERE l.indicator_id = i.id) outcomes,
    ${linked('needs', 'need_responses', 'need_id')} needs,
    i.source, i.is_sample "isSample", i.version`;
}

/** $1 indicators, $2 first day, $3 day: the latest revision accepted by then of every place and period that ended from $2 through $3. */
export const acceptedSql = `
  SELECT DISTINCT ON (v.indicator_id, v.province_code, v.period) v.indicator_id "indicatorId", v.province_code "provinceCode", v.period,
    v.value, v.is_approximate "isApproximate"
  FROM summary_values v
  WHERE v.indicator_id = ANY($1::uuid[]) AND v.period_from >= $2 AND v.period_to <= $3
    AND (v.decided_on IS NULL OR v.decided_on <= $3)
  ORDER BY v.indicator_id, v.province_code, v.period, v.revision DESC`;

/** $1 memorandum. Every final decision with its deadline, as the dashboard counts them. */
export const decisionsSql = `
  SELECT d.state, d.due_on::text "dueOn", d.done_on::text "doneOn" FROM summary_decisions d WHERE d.memorandum_id = $1`;

/** $1 memorandum. */
export const tasksSql = `
  SELECT t.starts_on::text "startsOn", t.closed_on::text "closedOn", t.reported_on::text[] "reportedOn"
  FROM summary_tasks t WHERE t.memorandum_id = $1`;
