import type { Rag } from '@hampeyman/domain/indicators';
import type { Achievement, IndicatorMatrix, MatrixRow } from '@hampeyman/domain/indicators';
import { provinces } from '@hampeyman/domain/provinces';

/** Which indicators the matrix shows: those that are counted and planned in several provinces, or all that provinces report. */
export type MatrixChoice = 'counted' | 'all';

/** A province of the matrix with its cells in the order of the columns: period by period, in each indicator by indicator. */
export interface MatrixLine {
  readonly provinceCode: string;
  readonly hasReported: boolean;
  readonly cells: readonly Achievement[];
}

const order: readonly Rag[] = ['GREEN', 'AMBER', 'RED', 'GREY'];
const points: Readonly<Record<Rag, number>> = { GREEN: 3, AMBER: 2, RED: 1, GREY: 0 };

/** The columns of the matrix. Computed indicators repeat what their parts say, so the short choice leaves them out. */
export function matrixRows({ indicators }: IndicatorMatrix, choice: MatrixChoice): readonly MatrixRow[] {
  const counted = indicators.filter(
    ({ placeAggregation, plannedProvinces, direction }) => placeAggregation === 'SUM' && direction !== 'CONTEXT' && plannedProvinces > 1,
  );
  return choice === 'counted' && counted.length > 0 ? counted : indicators;
}

/** The provinces of the matrix: those that reported first, the best of them on top, then the silent ones by name. */
export function matrixLines(
  rows: readonly MatrixRow[],
  periods: readonly string[],
  compareNames: (a: string, b: string) => number,
): MatrixLine[] {
  const seen = new Set(rows.flatMap((row) => row.provinces.map((cell) => cell.provinceCode)));
  const cells = new Map(
    rows.flatMap((row) =>
      row.provinces.map((cell) => [`${row.id} ${cell.provinceCode ?? ''} ${cell.period}`, cell] as [string, Achievement]),
    ),
  );
  const lines = provinces
    .filter(({ code }) => seen.has(code))
    .map(({ code }) => {
      const own = periods.flatMap((period) => rows.flatMap((row) => cells.get(`${row.id} ${code} ${period}`) ?? []));
      return { provinceCode: code, hasReported: own.some(({ actual }) => actual !== null), cells: own };
    });
  const standing = (line: MatrixLine): number => line.cells.reduce((total, { rag }) => total + (rag === null ? 0 : points[rag]), 0);
  return lines.toSorted(
    (a, b) => Number(b.hasReported) - Number(a.hasReported) || standing(b) - standing(a) || compareNames(a.provinceCode, b.provinceCode),
  );
}

/** How many cells have each colour, and how many are reported without one. */
export function countRags(
  lines: readonly MatrixLine[],
): Readonly<Record<Rag, number>> & { readonly total: number; readonly reported: number } {
  const cells = lines.flatMap((line) => line.cells);
  const count = (rag: Rag): number => cells.filter((cell) => cell.rag === rag).length;
  const [GREEN = 0, AMBER = 0, RED = 0, GREY = 0] = order.map(count);
  return { GREEN, AMBER, RED, GREY, total: cells.length, reported: cells.length - GREY };
}

/** A step of the way from an applicant to a job: how many got there, and how many of those of the step before. */
export interface FunnelStep {
  readonly row: MatrixRow;
  readonly cell: Achievement;
  readonly ofFormer: number | null;
}

/**
 * The way of a home business: indicators that count the same persons one after the other (cumulative, in persons, meant to grow), for the
 * country in the last period. Null where fewer than two were reported.
 */
export function funnelSteps(rows: readonly MatrixRow[]): readonly FunnelStep[] | null {
  const steps = rows
    .filter(
      ({ unitCode, isCumulative, direction, isComputed, plannedProvinces }) =>
        unitCode === 'PERSON' && isCumulative && direction === 'INCREASE' && !isComputed && plannedProvinces > 1,
    )
    .flatMap((row) => {
      const cell = row.country.at(-1);
      return cell === undefined ? [] : [{ row, cell }];
    });
  if (steps.filter(({ cell }) => cell.actual !== null).length < 2) return null;
  return steps.map(({ row, cell }, index) => {
    const former = steps[index - 1]?.cell.actual ?? null;
    const ofFormer = former === null || former === 0 || cell.actual === null ? null : (cell.actual / former) * 100;
    return { row, cell, ofFormer };
  });
}

/** The step that fewest of the step before reached; null where none can be told. */
export function narrowestStep(steps: readonly FunnelStep[]): FunnelStep | null {
  const told = steps.filter((step) => step.ofFormer !== null);
  return told.toSorted((a, b) => (a.ofFormer ?? 0) - (b.ofFormer ?? 0))[0] ?? null;
}

/** Provinces that reported anything for the last period; a provincial reader knows how many, not which. */
export function reportingProvinces(rows: readonly MatrixRow[]): number {
  return Math.max(0, ...rows.map((row) => row.reportingProvinces.at(-1) ?? 0));
}
