import { Injectable } from '@nestjs/common';
import type { Actor } from '@hampeyman/domain/access';
import { periodLabel, type Period } from '@hampeyman/domain/calendar';
import { abilityOf } from '../access/authorize';
import { Database } from '../database/database';
import { accessibleSql, snakeColumns } from '../database/where-accessible';
import type { PackFigure } from '../printing/compose-meeting-pack';

type Row = Omit<PackFigure, 'period'> & { readonly period: Period };

/** The figures of a province that go into the pack of its committee. Indicators are only read here, in SQL, behind their own rights. */
@Injectable()
export class PackFiguresRepository {
  constructor(private readonly database: Database) {}

  /** The newest accepted value of each indicator in the province, beside what was expected by then; none for the whole country. */
  async of(actor: Actor, memorandumId: string, provinceCode: string | null): Promise<PackFigure[]> {
    if (provinceCode === null) return [];
    const parameters: unknown[] = [memorandumId, provinceCode];
    const visible = accessibleSql(abilityOf(actor), 'read', 'IndicatorValue', snakeColumns('v'), parameters);
    // seed figures are references of other years, not readings of the series
    const rows = await this.database.use(actor, (manager) =>
      manager.query<Row[]>(
        `SELECT i.code, jsonb_build_object('fa', i.title_fa, 'en', i.title_en) AS title,
           jsonb_build_object('fa', i.unit_fa, 'en', i.unit_en) AS unit, newest.value AS actual, t.value AS expected,
           newest.is_approximate AS "isApproximate", newest.period
         FROM indicators i
         JOIN LATERAL (
           SELECT v.value, v.is_approximate, v.period FROM indicator_values v
           WHERE v.indicator_id = i.id AND v.province_code = $2 AND v.state = 'ACCEPTED' AND v.provenance <> 'SEED' AND (${visible})
           ORDER BY v.period_to DESC, v.revision DESC LIMIT 1
         ) newest ON true
         LEFT JOIN indicator_targets t ON t.indicator_id = i.id AND t.province_code = $2 AND t.period = newest.period
         WHERE i.memorandum_id = $1 ORDER BY i.position, i.code`,
        parameters,
      ),
    );
    return rows.map(({ period, ...figure }) => ({ ...figure, period: { fa: periodLabel(period, 'fa'), en: periodLabel(period, 'en') } }));
  }
}
