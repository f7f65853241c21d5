import { personRefSql, postRefSql } from '../database/ref-sql';

/** The columns of an `IndicatorValue` but `warnings`, which the domain derives; `day` is the day whose post holders are named. */
export function indicatorValueColumns(day: string): string {
  return `
    v.id, v.memorandum_id "memorandumId", json_build_object('id', i.id, 'code', i.code, 'titleFa', i.title_fa, 'titleEn', i.title_en,
      'unitCode', i.unit_code, 'unitFa', i.unit_fa, 'unitEn', i.unit_en, 'kind', i.kind, 'direction', i.direction, 'frequency', i.frequency,
      'isCumulative', i.is_cumulative) indicator,
    v.province_code "provinceCode", v.period, v.revision, v.value, v.is_approximate "isApproximate", v.source, v.provenance, v.state, v.side,
    v.submitted_side "submittedSide", ${postRefSql('v.submitted_by_post_id', 'coalesce(v.submitted_on, ' + day + ')')} "submittedByPost",
    ${personRefSql('v.submitted_by_person_id')} "submittedBy", v.submitted_on::text "submittedOn",
    ${postRefSql('v.waiting_post_id', day)} "waitingPost", v.waiting_post_id "waitingPostId",
    ${postRefSql('v.decided_by_post_id', 'coalesce(v.decided_on, ' + day + ')')} "decidedByPost",
    ${personRefSql('v.decided_by_person_id')} "decidedBy", v.decided_on::text "decidedOn", v.return_reason_fa "returnReasonFa",
    v.return_reason_en "returnReasonEn",
    (SELECT json_build_object('period', f.period, 'value', f.value, 'isApproximate', f.is_approximate) FROM indicator_values f
      WHERE f.indicator_id = v.indicator_id AND f.province_code IS NOT DISTINCT FROM v.province_code AND f.state = 'ACCEPTED'
        AND f.period_to < v.period_from AND f.period_to - f.period_from < (v.period_to - v.period_from) * 1.5
      ORDER BY f.period_to DESC, f.revision DESC LIMIT 1) former,
    v.is_sample "isSample", v.version`;
}

export const indicatorValueTables = 'indicator_values v JOIN indicators i ON i.id = v.indicator_id';
