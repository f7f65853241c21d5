import { daysBetween, nextPeriod, periodOn, periodsBetween, rangeOf, type Period, type PlainDate } from '@hampeyman/domain/calendar';
import { periodKindOfFrequency, runningPeriod, type Indicator, type IndicatorTarget, type SetTargets } from '@hampeyman/domain/indicators';

/** A target as it stands in a box, by place and period. */
export type Cells = ReadonlyMap<string, number | null>;

/** So many periods are offered beyond the last known one. */
const ahead = 3;

/** The key of the box of a place (null: the country) and a period. */
export function keyOf(provinceCode: string | null, period: Period): string {
  return `${provinceCode ?? ''} ${period}`;
}

/** The boxes of the targets that are known. */
export function cellsOf(targets: readonly IndicatorTarget[]): Cells {
  return new Map(targets.map(({ provinceCode, period, value }) => [keyOf(provinceCode, period), value]));
}

/** The columns: from the first known target (or the running period) to the last, and `more` beyond it. */
export function periodsOf(
  { frequency }: Pick<Indicator, 'frequency'>,
  targets: readonly IndicatorTarget[],
  today: PlainDate,
  more: number,
): Period[] {
  const kind = periodKindOfFrequency[frequency];
  const known = targets.map(({ period }) => periodOn(rangeOf(period).to, kind)).toSorted();
  const first = known[0] ?? runningPeriod(frequency, today);
  let last = known.at(-1) ?? first;
  const extra = (known.length === 0 ? ahead : 0) + more * ahead;
  for (let count = 0; count < extra; count += 1) last = nextPeriod(last);
  return periodsBetween(first, last);
}

/** What differs from what is known, as the API asks for it: an emptied box removes its target. */
export function changesOf(known: Cells, typed: Cells): SetTargets['targets'] {
  return [...typed].flatMap(([key, value]) => {
    if (value === (known.get(key) ?? null)) return [];
    const [provinceCode = '', period = ''] = key.split(' ');
    return [{ provinceCode: provinceCode === '' ? null : provinceCode, period: period as Period, value }] as SetTargets['targets'];
  });
}

/** The boxes of a place filled with a straight line from the baseline (or nought at the first column) to its last target, rounded like it. */
export function straightLine(
  cells: Cells,
  provinceCode: string | null,
  periods: readonly Period[],
  baseline: Indicator['baseline'],
): Cells {
  const lastIndex = periods.findLastIndex((period) => (cells.get(keyOf(provinceCode, period)) ?? null) !== null);
  const [first] = periods;
  const last = periods[lastIndex];
  if (first === undefined || last === undefined) return cells;
  const target = cells.get(keyOf(provinceCode, last)) ?? 0;
  const from = baseline?.on ?? rangeOf(first).from;
  const start = baseline?.value ?? 0;
  const way = daysBetween(from, rangeOf(last).to);
  const digits = Number.isInteger(target) ? 0 : 4;
  const filled = periods.slice(0, lastIndex).map((period): [string, number] => {
    const share = way === 0 ? 1 : daysBetween(from, rangeOf(period).to) / way;
    return [keyOf(provinceCode, period), Number((start + (target - start) * share).toFixed(digits))];
  });
  return new Map([...cells, ...filled]);
}
