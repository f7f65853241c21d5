import { acecrPostId, aTask, day, id, ministryPostId } from '../testing';
import { taskStates } from './task';
import { reportDue, turnOf, workGroupOf } from './task-turn';

const asOf = day('2026-11-23'); // Monday 1405/09/02

describe('whose turn it is', () => {
  test('the doer’s while the work goes on, both sides’ on a joint task', () => {
    expect(turnOf(aTask())).toEqual({ side: 'ACECR', postId: acecrPostId });
    expect(turnOf(aTask({ side: 'MINISTRY', state: 'NOT_STARTED' }))).toEqual({ side: 'MINISTRY', postId: ministryPostId });
    expect(turnOf(aTask({ side: 'JOINT' }))).toEqual({ side: 'JOINT', postId: null });
  });

  test('the verifier’s while a verdict is awaited', () => {
    const waiting = aTask({ state: 'AWAITING_APPROVAL', waitingSide: 'MINISTRY', waitingPostId: ministryPostId, waitingSince: asOf });
    expect(turnOf(waiting)).toEqual({ side: 'MINISTRY', postId: ministryPostId });
  });

  test('theirs who can lift what blocks, else the doer’s', () => {
    const blocked = aTask({ state: 'BLOCKED', blockerSide: 'MINISTRY', blockerPostId: id(23) });
    expect(turnOf(blocked)).toEqual({ side: 'MINISTRY', postId: id(23) });
    expect(turnOf({ ...blocked, blockerSide: null })).toEqual({ side: 'ACECR', postId: acecrPostId });
  });

  test('nobody’s when it is closed', () => {
    expect(taskStates.filter((state) => turnOf(aTask({ state })) === null)).toEqual(['COMPLETED', 'CANCELLED']);
  });
});

describe('the monthly report', () => {
  test('of Aban is expected until the 4th of Azar', () => {
    expect(reportDue(aTask({ reportedOn: day('2026-10-17') }), asOf)).toEqual({ month: '1405-08', dueOn: '2026-11-25', daysLate: 0 });
    expect(reportDue(aTask({ reportedOn: null }), day('2026-11-28'))?.daysLate).toBe(3);
  });

  test('is not asked for twice, nor before the work began, nor when nothing is under way', () => {
    expect(reportDue(aTask({ reportedOn: day('2026-10-23') }), asOf)).toBeNull();
    expect(reportDue(aTask({ reportedOn: null, startsOn: day('2026-11-22') }), asOf)).toBeNull();
    expect(reportDue(aTask({ state: 'NOT_STARTED', reportedOn: null }), asOf)).toBeNull();
    expect(reportDue(aTask({ state: 'AWAITING_APPROVAL', reportedOn: null }), asOf)).toBeNull();
  });
});

describe('my work', () => {
  const groupOf = (change: Parameters<typeof aTask>[0]): ReturnType<typeof workGroupOf> =>
    workGroupOf(aTask(change), acecrPostId, 'ACECR', asOf);

  test('puts what is late first, then what this week asks for', () => {
    expect(groupOf({ dueOn: day('2026-10-22'), daysLate: 32 })).toBe('LATE');
    expect(groupOf({ dueOn: day('2026-11-27') })).toBe('THIS_WEEK');
    expect(groupOf({ dueOn: day('2026-12-21'), reportedOn: day('2026-10-17') })).toBe('THIS_WEEK');
    expect(groupOf({ dueOn: day('2026-11-28') })).toBe('LATER');
  });

  test('tells my verdict from the other side’s', () => {
    const waiting = { state: 'AWAITING_APPROVAL', waitingSince: asOf } as const;
    expect(groupOf({ ...waiting, side: 'MINISTRY', waitingSide: 'ACECR', waitingPostId: acecrPostId, daysLate: 257 })).toBe(
      'WAITING_FOR_ME',
    );
    expect(groupOf({ ...waiting, waitingSide: 'MINISTRY', waitingPostId: ministryPostId, daysLate: 2 })).toBe('WAITING_FOR_OTHER');
  });

  test('keeps what the other side is doing apart and leaves out what is closed', () => {
    expect(groupOf({ side: 'MINISTRY', daysLate: 62 })).toBe('OTHER_SIDE_WORKS');
    expect(groupOf({ side: 'JOINT', daysLate: 62 })).toBe('LATE');
    expect(groupOf({ state: 'COMPLETED' })).toBeNull();
    expect(groupOf({ state: 'CANCELLED' })).toBeNull();
  });
});
