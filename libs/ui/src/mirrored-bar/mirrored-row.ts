import type { Tone } from '../state-chip';

/** One line of the mirrored bar: how many items stand so with each side and with both; all are counts ≥ 0. */
export interface MirroredRow {
  readonly key: string;
  readonly name: string;
  readonly tone: Tone;
  readonly ministry: number;
  readonly joint: number;
  readonly acecr: number;
  /** A line that counts items of the lines above again («از این میان معوق»), set apart by a dashed rule. */
  readonly again?: boolean;
}

/** Items of each column over the lines that count every item once. */
export function totals(rows: readonly MirroredRow[]): { ministry: number; joint: number; acecr: number } {
  const once = rows.filter((row) => row.again !== true);
  const sum = (of: 'ministry' | 'joint' | 'acecr') => once.reduce((total, row) => total + row[of], 0);
  return { ministry: sum('ministry'), joint: sum('joint'), acecr: sum('acecr') };
}

/** The largest count of one side: both sides are drawn on this same scale. */
export function scale(rows: readonly MirroredRow[]): number {
  return Math.max(1, ...rows.map((row) => Math.max(row.ministry, row.acecr)));
}
