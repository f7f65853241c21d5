import { day, id } from '../testing';
import { provinceDecisions, provincesByName, provinceTasks, shownRows } from '.';
import type { ProvinceDecision, ProvinceTask } from '.';

const today = day('2026-11-23');
const aTask = (code: string, change: Partial<ProvinceTask> = {}): Omit<ProvinceTask, 'daysLate'> => ({
  id: id(1),
  code,
  titleFa: 'آموزش عمومی متقاضیان',
  titleEn: null,
  side: 'ACECR',
  state: 'IN_PROGRESS',
  progressPercent: 40,
  dueOn: day('2026-12-01'),
  blockerFa: null,
  blockerEn: null,
  waitingSide: null,
  ...change,
});
const aDecision = (code: string, change: Partial<ProvinceDecision> = {}): Omit<ProvinceDecision, 'daysLate'> => ({
  id: id(2),
  code,
  subjectFa: 'میز خدمت مجوز',
  subjectEn: null,
  side: 'MINISTRY',
  state: 'IN_PROGRESS',
  progressPercent: null,
  isContinuing: false,
  dueOn: day('2026-12-01'),
  ...change,
});

describe('the work of a province', () => {
  it('counts what is closed in the total only, and what waits for a verdict as open', () => {
    const counted = provinceTasks(
      [
        aTask('T-1', { state: 'COMPLETED', dueOn: day('2026-01-01') }),
        aTask('T-2', { state: 'CANCELLED', dueOn: day('2026-01-01') }),
        aTask('T-3', { state: 'AWAITING_APPROVAL', dueOn: day('2026-11-20'), side: 'JOINT' }),
        aTask('T-4'),
      ],
      today,
    );
    expect(counted).toMatchObject({ total: 4, open: 2, late: 1, lateBySide: { MINISTRY: 0, ACECR: 0, JOINT: 1 } });
    expect(counted.byState.COMPLETED).toEqual({ MINISTRY: 0, ACECR: 1, JOINT: 0 });
    expect(counted.rows.map(({ code, daysLate }) => [code, daysLate])).toEqual([
      ['T-3', 3],
      ['T-4', 0],
    ]);
  });

  it('is not late on the day of its deadline', () => {
    expect(provinceTasks([aTask('T-1', { dueOn: today })], today).late).toBe(0);
    expect(provinceDecisions([aDecision('D-1', { dueOn: today })], today).late).toBe(0);
  });

  it('shows the nearest deadlines, and counts all', () => {
    const many = Array.from({ length: shownRows + 5 }, (_, index) =>
      aTask(`T-${String(index)}`, { dueOn: day(`2027-01-${String(31 - index).padStart(2, '0')}`) }),
    );
    const counted = provinceTasks(many, today);
    expect([counted.open, counted.rows.length, counted.rows[0]?.dueOn]).toEqual([25, 20, '2027-01-07']);
  });

  it('puts decisions without a deadline last and never calls them late', () => {
    const decisions = provinceDecisions(
      [
        aDecision('C', { dueOn: null, isContinuing: true }),
        aDecision('B'),
        aDecision('A'),
        aDecision('D', { dueOn: day('2026-11-01'), state: 'COMPLETED' }),
        aDecision('E', { dueOn: day('2026-11-01') }),
      ],
      today,
    );
    expect(decisions.rows.map(({ code, daysLate }) => [code, daysLate])).toEqual([
      ['E', 22],
      ['A', 0],
      ['B', 0],
      ['C', 0],
    ]);
    expect([decisions.open, decisions.late]).toEqual([4, 1]);
  });

  it('lies in 31 provinces from آذربایجان شرقی to یزد', () => {
    expect([provincesByName.length, provincesByName[0]?.code, provincesByName.at(-1)?.code]).toEqual([31, 'IR-03', 'IR-21']);
  });
});
