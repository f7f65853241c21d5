import { day } from '@hampeyman/domain/testing';
import { aTaskDetail } from '../../../../testing';
import { clockOf } from './task-clock';

const asOf = day('2026-11-23');

describe('the clock between the sides', () => {
  it('counts the days that a verdict is awaited, toward who is asked', () => {
    const task = aTaskDetail({ state: 'AWAITING_APPROVAL', waitingSide: 'ACECR', waitingSince: day('2026-11-11'), daysLate: 257 });
    expect(clockOf(task, asOf)).toMatchObject({ days: 12, toward: 'ACECR', isLate: false });
  });

  it('counts the days that an obstacle stands, toward who can lift it', () => {
    const task = aTaskDetail({ state: 'BLOCKED', blockedSince: day('2026-08-03'), blockerSide: 'MINISTRY', daysLate: 2 });
    expect(clockOf(task, asOf)).toMatchObject({ days: 112, toward: 'MINISTRY' });
  });

  it('counts days past the deadline, else days that are left, else days to the start', () => {
    expect(clockOf(aTaskDetail({ dueOn: day('2026-11-21'), daysLate: 2 }), asOf)).toMatchObject({ days: 2, isLate: true });
    expect(clockOf(aTaskDetail({ dueOn: day('2026-12-21') }), asOf)).toMatchObject({ days: 28, isLate: false });
    expect(clockOf(aTaskDetail({ dueOn: asOf }), asOf)).toMatchObject({ days: 0, isLate: false });
    expect(clockOf(aTaskDetail({ startsOn: day('2026-12-01') }), asOf)).toMatchObject({ days: 8 });
  });

  it('stands still once the task is over', () => {
    const done = aTaskDetail({ state: 'COMPLETED', completedOn: day('2026-11-20') });
    expect(clockOf(done, asOf)).toMatchObject({ days: null, day: '2026-11-20', toward: null });
    const cancelled = aTaskDetail({ state: 'CANCELLED', cancelledOn: day('2026-08-16') });
    expect(clockOf(cancelled, asOf)).toMatchObject({ days: null, day: '2026-08-16' });
  });
});
