import { daysBetween, type PlainDate } from '../calendar';
import type { Memorandum } from './memorandum';

/** What is read of the dates of a memorandum in force: not recorded, not begun, running, ending soon, or over. */
export const validities = ['NOT_RECORDED', 'NOT_YET', 'IN_FORCE', 'EXPIRING', 'EXPIRED'] as const;
export type ValidityKind = (typeof validities)[number];

/** Days before the end at which renewal must be on the table, farthest first (memorandum practice §3.1). */
export const renewalAlertDays = [180, 90, 30] as const;

/** Validity of a memorandum on a day. */
export interface Validity {
  readonly kind: ValidityKind;
  /** days until the end, negative after it; null where no end is recorded */
  readonly daysLeft: number | null;
  /** the nearest alert that has been reached: 180, 90 or 30 days before the end */
  readonly alertDays: number | null;
}

type Dated = Pick<Memorandum, 'state' | 'effectiveFrom' | 'effectiveTo'>;

/** Validity on `asOf`; null for a memorandum that is not signed yet, or terminated. The last day still counts. */
export function validityOn(memorandum: Dated, asOf: PlainDate): Validity | null {
  if (memorandum.state !== 'SIGNED' && memorandum.state !== 'ACTIVE') return null;
  const { effectiveFrom, effectiveTo } = memorandum;
  const daysLeft = effectiveTo === null ? null : daysBetween(asOf, effectiveTo);
  if (effectiveFrom === null && effectiveTo === null) return { kind: 'NOT_RECORDED', daysLeft, alertDays: null };
  if (effectiveFrom !== null && asOf < effectiveFrom) return { kind: 'NOT_YET', daysLeft, alertDays: null };
  if (daysLeft === null) return { kind: 'IN_FORCE', daysLeft, alertDays: null };
  if (daysLeft < 0) return { kind: 'EXPIRED', daysLeft, alertDays: null };
  const alertDays = renewalAlertDays.findLast((days) => daysLeft <= days) ?? null;
  return { kind: alertDays === null ? 'IN_FORCE' : 'EXPIRING', daysLeft, alertDays };
}
