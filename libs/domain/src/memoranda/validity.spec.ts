import { plainDate, type PlainDate } from '../calendar';
import { validityOn, type MemorandumState } from '.';

const day = (text: string): PlainDate => plainDate.parse(text);
const ofThree = { effectiveFrom: day('2025-04-27'), effectiveTo: day('2028-04-25') };
const active = (dates: { effectiveFrom: PlainDate | null; effectiveTo: PlainDate | null }) => ({ state: 'ACTIVE' as const, ...dates });

describe('validity of a memorandum', () => {
  it('is in force with its dates not recorded when the source gives none', () => {
    const validity = validityOn(active({ effectiveFrom: null, effectiveTo: null }), day('2026-11-23'));
    expect(validity).toEqual({ kind: 'NOT_RECORDED', daysLeft: null, alertDays: null });
  });

  it('counts the days that are left', () => {
    expect(validityOn(active(ofThree), day('2026-11-23'))).toEqual({ kind: 'IN_FORCE', daysLeft: 519, alertDays: null });
  });

  it.each([
    ['2027-10-28', 'EXPIRING', 180, 180],
    ['2027-10-27', 'IN_FORCE', 181, null],
    ['2028-01-26', 'EXPIRING', 90, 90],
    ['2028-01-25', 'EXPIRING', 91, 180],
    ['2028-03-26', 'EXPIRING', 30, 30],
    ['2028-04-25', 'EXPIRING', 0, 30],
    ['2028-04-26', 'EXPIRED', -1, null],
    ['2025-04-26', 'NOT_YET', 1095, null],
  ])('on %s the alert follows the days that are left', (date, kind, daysLeft, alertDays) => {
    expect(validityOn(active(ofThree), day(date))).toEqual({ kind, daysLeft, alertDays });
  });

  it('has no end where only the beginning is recorded', () => {
    const open = { effectiveFrom: day('2025-04-27'), effectiveTo: null };
    expect(validityOn(active(open), day('2099-01-01'))).toEqual({ kind: 'IN_FORCE', daysLeft: null, alertDays: null });
  });

  it.each<MemorandumState>(['DRAFT', 'UNDER_REVIEW', 'TERMINATED'])('is not asked of a memorandum in state %s', (state) => {
    expect(validityOn({ state, ...ofThree }, day('2026-11-23'))).toBeNull();
  });
});
