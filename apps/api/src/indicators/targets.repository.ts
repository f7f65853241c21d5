import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { systemActor, type Actor } from '@hampeyman/domain/access';
import { rangeOf, type DateRange } from '@hampeyman/domain/calendar';
import type { Indicator, IndicatorTarget, SetTargets } from '@hampeyman/domain/indicators';
import { StaleError } from '@hampeyman/domain/problems';
import { Database } from '../database/database';
import { insertRows, updateRow } from '../database/rows';
import { IndicatorTargetEntity } from './indicator-target.entity';
import { IndicatorEntity } from './indicator.entity';

/** A target with the indicator it belongs to. */
export interface TargetRow extends IndicatorTarget {
  readonly indicatorId: string;
}

@Injectable()
export class TargetsRepository {
  constructor(private readonly database: Database) {}

  /**
   * The targets of these indicators whose periods end in `range`, all without one; all provinces, because the country is their sum: what a
   * reader sees of them is for the caller to cut.
   */
  of(actor: Actor, indicatorIds: readonly string[], range: DateRange | null = null): Promise<TargetRow[]> {
    return this.database.use(actor, (manager) =>
      manager.query<TargetRow[]>(
        `SELECT indicator_id "indicatorId", province_code "provinceCode", period, value FROM summary_targets
         WHERE indicator_id = ANY($1::uuid[]) AND ($2::date IS NULL OR period_to BETWEEN $2 AND $3)
         ORDER BY indicator_id, province_code NULLS FIRST, period_to`,
        [indicatorIds, range?.from ?? null, range?.to ?? null],
      ),
    );
  }

  /** Sets and removes targets and counts the version of the indicator up. Throws `request.stale`. */
  async set(actor: Actor, indicator: Indicator, targets: SetTargets['targets'], isSample: boolean): Promise<void> {
    const { id: indicatorId, memorandumId, side } = indicator;
    const kept = targets.filter((target): target is IndicatorTarget => target.value !== null);
    await this.database.use(actor, async (manager) => {
      if (!(await updateRow(manager, IndicatorEntity, indicator, {}))) throw new StaleError(indicator);
    });
    // who answers for an indicator answers for its targets everywhere, whatever province their own post is confined to
    await this.database.use(systemActor, async (manager) => {
      await manager.query(
        `DELETE FROM indicator_targets g USING json_to_recordset($2::json) AS asked ("provinceCode" text, period text)
         WHERE g.indicator_id = $1 AND g.province_code IS NOT DISTINCT FROM asked."provinceCode" AND g.period = asked.period`,
        [indicatorId, JSON.stringify(targets)],
      );
      const rows = kept.map(({ provinceCode, period, value }) => ({
        id: randomUUID(),
        indicatorId,
        memorandumId,
        side,
        provinceCode,
        period,
        periodTo: rangeOf(period).to,
        value,
        isSample,
      }));
      await insertRows(manager, IndicatorTargetEntity, rows);
    });
  }
}
