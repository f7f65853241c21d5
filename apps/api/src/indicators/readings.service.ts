import { Injectable } from '@nestjs/common';
import type { Actor } from '@hampeyman/domain/access';
import { addDays, earlier, periodOn, plainDate, rangeOf, type Period, type PlainDate } from '@hampeyman/domain/calendar';
import { countDecisions } from '@hampeyman/domain/dashboard';
import {
  fitsFrequency,
  freshTasksPercent,
  inSight,
  latestReading,
  periodKindOfFrequency,
  ratioOf,
  runningPeriod,
  seriesBegin,
  seriesOf,
  seriesPeriods,
  shownPeriods,
  targetPath,
  type Indicator,
  type IndicatorAchievements,
  type IndicatorMatrix,
  type IndicatorSummary,
  type IndicatorTarget,
  type ListIndicators,
  type MatrixRow,
  type Measure,
  type ReadAchievements,
  type ReadMatrix,
  type Reported,
} from '@hampeyman/domain/indicators';
import type { List } from '@hampeyman/domain/records';
import { allows } from '@hampeyman/domain/rights';
import { abilityOf, authorize } from '../access/authorize';
import { Clock } from '../clock/clock';
import { page } from '../http/cursor';
import { IndicatorsRepository } from './indicators.repository';
import { ReadingsRepository } from './readings.repository';
import { TargetsRepository } from './targets.repository';

/** Values, targets and periods of an indicator, before anything is cut to what a reader sees. */
interface Material {
  readonly reported: readonly Reported[];
  readonly targets: readonly IndicatorTarget[];
  readonly periods: readonly Period[];
}

/** A percentage of the whole memorandum on a day. */
type PercentOn = (day: PlainDate) => number | null;

/** A list only shows the latest reading; what is older than so many periods is no reading of today. */
const listedPeriods = 3;
const yearAround = 400;

/** What indicators say: actual against expected by province and period, computed by the rules of the domain. */
@Injectable()
export class ReadingsService {
  constructor(
    private readonly indicators: IndicatorsRepository,
    private readonly readings: ReadingsRepository,
    private readonly targets: TargetsRepository,
    private readonly clock: Clock,
  ) {}

  /** Indicators with their latest reading, by code. */
  async list(actor: Actor, query: ListIndicators): Promise<List<IndicatorSummary>> {
    authorize(actor, 'read', 'Indicator');
    const asOf = this.day(query.asOf);
    const { items, next } = page(await this.indicators.list(actor, query, asOf), query.limit, ({ memorandumId, code, id }) => [
      memorandumId,
      code,
      id,
    ]);
    const materials = await this.materials(actor, items, asOf, listedPeriods);
    const summaries = items.map((indicator) => {
      const series = this.series(actor, indicator, materials.get(indicator.id) ?? nothing);
      const reading = latestReading(series, asOf);
      return { ...indicator, latest: reading?.latest ?? null, reportingProvinces: reading?.reportingProvinces ?? 0 };
    });
    return { items: summaries, next };
  }

  /** Everything measured about one indicator on a day. Throws `indicators.not-found`. */
  async achievements(actor: Actor, id: string, query: ReadAchievements): Promise<IndicatorAchievements> {
    const asOf = this.day(query.asOf);
    const indicator = await this.indicators.find(actor, id, asOf);
    const material = (await this.materials(actor, [indicator], asOf, shownPeriods)).get(id) ?? nothing;
    const series = this.series(actor, indicator, material);
    const within = (code: string | null): boolean => query.provinceCode === undefined || code === query.provinceCode;
    return {
      indicator,
      asOf,
      periods: [...material.periods],
      runningPeriod: runningPeriod(indicator.frequency, asOf),
      country: [...series.country],
      provinces: series.provinces.filter(({ provinceCode }) => within(provinceCode)),
      path: targetPath(indicator, material.targets).filter(
        ({ provinceCode }) => provinceCode === null || (within(provinceCode) && sees(actor, indicator, provinceCode)),
      ),
      reportingProvinces: latestReading(series, asOf)?.reportingProvinces ?? 0,
    };
  }

  /** The indicators that provinces report at one frequency × provinces × periods. Throws `memoranda.not-found`. */
  async matrix(actor: Actor, query: ReadMatrix): Promise<IndicatorMatrix> {
    authorize(actor, 'read', 'Indicator');
    const asOf = this.day(query.asOf);
    const { frequency } = query;
    const memorandumId = await this.indicators.memorandum(actor, query.memorandumId ?? null);
    const indicators = await this.indicators.ofFrequency(actor, memorandumId, frequency, asOf);
    const materials = await this.materials(actor, indicators, asOf, shownPeriods);
    const longest = [...materials.values()].map(({ periods }) => periods).toSorted((a, b) => b.length - a.length)[0] ?? [];
    const rows = indicators.map((indicator) =>
      this.row(actor, indicator, { ...(materials.get(indicator.id) ?? nothing), periods: longest }),
    );
    return { memorandumId, asOf, frequency, periods: [...longest], runningPeriod: runningPeriod(frequency, asOf), indicators: rows };
  }

  private row(actor: Actor, indicator: Indicator, material: Material): MatrixRow {
    const { country, provinces, reportingProvinces } = this.series(actor, indicator, material);
    const { id, code, titleFa, titleEn, unitCode, unitFa, unitEn, direction, level, kind } = indicator;
    const { placeAggregation, isCumulative, isComputed, isHeadline, isSample } = indicator;
    return {
      ...{ id, code, titleFa, titleEn, unitCode, unitFa, unitEn, direction, level, kind },
      ...{ placeAggregation, isCumulative, isComputed, isHeadline, isSample },
      plannedProvinces: new Set(material.targets.flatMap(({ provinceCode }) => provinceCode ?? [])).size,
      reportingProvinces: [...reportingProvinces],
      country: [...country],
      provinces: [...provinces],
    };
  }

  private series(actor: Actor, indicator: Indicator, { reported, targets, periods }: Material) {
    return inSight(seriesOf(indicator, reported, targets, periods), (code) => sees(actor, indicator, code));
  }

  /** Values and targets of all these indicators in a number of statements that does not grow with them. */
  private async materials(
    actor: Actor,
    indicators: readonly Indicator[],
    asOf: PlainDate,
    count: number,
  ): Promise<ReadonlyMap<string, Material>> {
    const ids = indicators.map(({ id }) => id);
    const since = indicators.map(({ frequency }) => seriesBegin(frequency, asOf, count)).reduce((a, b) => earlier(a, b), asOf);
    const parts = indicators.flatMap(({ numerator, denominator }) =>
      [numerator?.indicator?.id ?? [], denominator?.indicator?.id ?? []].flat(),
    );
    const accepted = groupBy(await this.readings.accepted(actor, [...new Set([...ids, ...parts])], since, asOf));
    const range = count === shownPeriods ? null : { from: addDays(since, -yearAround), to: addDays(asOf, yearAround) };
    const targets = groupBy(await this.targets.of(actor, ids, range));
    const materials = new Map<string, Material>();
    const measures = new Map<string, PercentOn>();
    for (const indicator of indicators) {
      const own = targets.get(indicator.id) ?? [];
      const reported = (await this.counted(actor, indicator, own, { asOf, count, measures })) ?? reportedOf(indicator, accepted);
      const fitting = reported.filter(({ period }) => fitsFrequency(period, indicator.frequency));
      const known = [...fitting, ...own].map(({ period }) => period);
      materials.set(indicator.id, {
        reported: fitting,
        targets: own,
        periods: seriesPeriods(indicator.frequency, known, asOf).slice(-count),
      });
    }
    return materials;
  }

  /** What the portal counts by itself, at the end of each period; null where the indicator is not of that kind. */
  private async counted(
    actor: Actor,
    { measure, memorandumId, frequency }: Indicator,
    targets: readonly IndicatorTarget[],
    { asOf, count, measures }: { asOf: PlainDate; count: number; measures: Map<string, PercentOn> },
  ): Promise<Reported[] | null> {
    if (measure === null) return null;
    const begin = periodOn(seriesBegin(frequency, asOf, count), periodKindOfFrequency[frequency]);
    const known = targets.length === 0 ? [begin] : targets.map(({ period }) => period);
    const key = `${measure} ${memorandumId}`;
    const percentOn = measures.get(key) ?? (await this.measure(actor, measure, memorandumId));
    measures.set(key, percentOn);
    return seriesPeriods(frequency, known, asOf)
      .slice(-count)
      .flatMap((period) => {
        const value = percentOn(rangeOf(period).to);
        return value === null ? [] : [{ provinceCode: null, period, value, isApproximate: false }];
      });
  }

  private async measure(actor: Actor, measure: Measure, memorandumId: string): Promise<PercentOn> {
    switch (measure) {
      case 'DECISIONS_ON_TIME': {
        const decisions = await this.readings.decisions(actor, memorandumId);
        return (day) => countDecisions(decisions, day).onTimePercent;
      }
      case 'FRESH_TASKS': {
        const tasks = await this.readings.tasks(actor, memorandumId);
        return (day) => freshTasksPercent(tasks, day);
      }
    }
  }

  private day(asked: PlainDate | undefined): PlainDate {
    return asked ?? plainDate.parse(this.clock.today());
  }
}

const nothing: Material = { reported: [], targets: [], periods: [] };

/** Whether the reader sees accepted values of this province one by one. */
function sees(actor: Actor, { memorandumId, side }: Indicator, provinceCode: string): boolean {
  return allows(abilityOf(actor), 'read', 'IndicatorValue', { memorandumId, side, provinceCode, state: 'ACCEPTED' });
}

function reportedOf(
  { id, isComputed, numerator, denominator, multiplier }: Indicator,
  accepted: ReadonlyMap<string, Reported[]>,
): readonly Reported[] {
  if (!isComputed) return accepted.get(id) ?? [];
  const of = (part: Indicator['numerator']): Reported[] => accepted.get(part?.indicator?.id ?? '') ?? [];
  return ratioOf(of(numerator), of(denominator), multiplier);
}

function groupBy<Row extends { readonly indicatorId: string }>(rows: readonly Row[]): ReadonlyMap<string, Omit<Row, 'indicatorId'>[]> {
  const groups = new Map<string, Omit<Row, 'indicatorId'>[]>();
  for (const { indicatorId, ...row } of rows) {
    const group = groups.get(indicatorId);
    if (group === undefined) groups.set(indicatorId, [row]);
    else group.push(row);
  }
  return groups;
}
