import fc from 'fast-check';
import { addDays } from '../calendar';
import { fieldRefusals } from '../problems';
import { acecrPostId, aReport, aTask, day, helperPostId, holderOf, id, ministryPostId } from '../testing';
import { changeTask, planTask, reportProgress, type ReportProgress } from './task-requests';
import { approve, cancel, change, closesCircle, plannedPercent, report, sendBack, taskDaysLate, type AwaitedReport } from './task-rules';
import type { TaskReport } from './task';

const today = day('2026-11-23');
const manager = holderOf(ministryPostId, 'MINISTRY');
function says(change: Partial<ReportProgress>): ReportProgress {
  return reportProgress.parse({ state: 'IN_PROGRESS', progressPercent: 50, ...change });
}

describe('planned percent', () => {
  test('is the elapsed share of the days', () => {
    const task = aTask({ startsOn: day('2026-11-01'), dueOn: day('2026-11-11') });
    expect(plannedPercent(task, day('2026-11-06'))).toBe(50);
    expect(plannedPercent(task, day('2026-10-01'))).toBe(0);
    expect(plannedPercent(task, day('2027-01-01'))).toBe(100);
  });

  test('never falls from one day to the next and stays between 0 and 100', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 900 }), fc.integer({ min: -400, max: 1400 }), (length, passed) => {
        const task = aTask({ startsOn: today, dueOn: addDays(today, length) });
        const [before, after] = [plannedPercent(task, addDays(today, passed)), plannedPercent(task, addDays(today, passed + 1))];
        expect(before).toBeGreaterThanOrEqual(0);
        expect(after).toBeLessThanOrEqual(100);
        expect(after).toBeGreaterThanOrEqual(before);
      }),
    );
  });
});

test('a task that waits for the other side is late all the same; a closed one is not', () => {
  const dueOn = day('2026-11-21');
  expect(taskDaysLate({ dueOn, state: 'AWAITING_APPROVAL' }, today)).toBe(2);
  expect(taskDaysLate({ dueOn: today, state: 'IN_PROGRESS' }, today)).toBe(0);
  expect(taskDaysLate({ dueOn, state: 'COMPLETED' }, today)).toBe(0);
  expect(taskDaysLate({ dueOn, state: 'CANCELLED' }, today)).toBe(0);
});

describe('a report', () => {
  test('starts a task that had not begun', () => {
    const task = report(
      aTask({ state: 'NOT_STARTED', progressPercent: 0, reportedOn: null }),
      says({ progressPercent: 5 }),
      'ACECR',
      today,
    );
    expect(task).toMatchObject({ state: 'IN_PROGRESS', progressPercent: 5, reportedOn: today });
  });

  test('of completion asks the accountable post of the other side, at any percent', () => {
    const task = report(aTask(), says({ state: 'DONE', progressPercent: 95 }), 'ACECR', today);
    expect(task).toMatchObject({
      state: 'AWAITING_APPROVAL',
      progressPercent: 95,
      waitingSide: 'MINISTRY',
      waitingPostId: ministryPostId,
      waitingSince: today,
    });
  });

  test('on a joint task goes to whichever side did not report', () => {
    const joint = aTask({ side: 'JOINT' });
    expect(report(joint, says({ state: 'DONE' }), 'MINISTRY', today).waitingPostId).toBe(acecrPostId);
    expect(report(joint, says({ state: 'DONE' }), 'ACECR', today).waitingPostId).toBe(ministryPostId);
  });

  test('of an obstacle says what it is, and the next one may leave it as it was', () => {
    expect(() => report(aTask(), says({ state: 'BLOCKED' }), 'ACECR', today)).toThrow('request.invalid');
    const blocked = report(
      aTask(),
      says({
        state: 'BLOCKED',
        blockerFa: 'عدم دسترسی به داده‌های شهرستانی',
        blockerEn: 'No access to county data',
        blockerSide: 'MINISTRY',
        blockerPostId: ministryPostId,
      }),
      'ACECR',
      today,
    );
    expect(blocked).toMatchObject({ state: 'BLOCKED', blockedSince: today, blockerSide: 'MINISTRY' });
    const still = report(blocked, says({ state: 'BLOCKED', progressPercent: 55 }), 'ACECR', addDays(today, 30));
    expect(still).toMatchObject({ blockedSince: today, blockerFa: blocked.blockerFa, blockerPostId: ministryPostId, progressPercent: 55 });
    const repeated = report(blocked, says({ state: 'BLOCKED', blockerFa: blocked.blockerFa, blockerSide: 'MINISTRY' }), 'ACECR', today);
    expect(repeated).toEqual({ ...blocked, progressPercent: 50 });
    const another = report(blocked, says({ state: 'BLOCKED', blockerFa: 'مانع دیگر', blockerSide: null }), 'ACECR', today);
    expect(another).toMatchObject({ blockerFa: 'مانع دیگر', blockerEn: null, blockerSide: null, blockerPostId: null });
    const freed = report(still, says({}), 'ACECR', addDays(today, 31));
    expect(freed).toMatchObject({ state: 'IN_PROGRESS', blockerFa: null, blockedSince: null, blockerSide: null, blockerPostId: null });
  });

  test('is refused while a verdict is awaited', () => {
    const waiting = report(aTask(), says({ state: 'DONE' }), 'ACECR', today);
    expect(() => report(waiting, says({}), 'ACECR', today)).toThrow('tasks.transition-not-allowed');
  });
});

describe('the verdict', () => {
  const awaited = (change: Partial<TaskReport> = {}): AwaitedReport => ({ ...aReport(change), doerIds: [aReport().person.id] });
  const waiting = report(aTask(), says({ state: 'DONE', progressPercent: 95 }), 'ACECR', today);

  test('of the other side completes the task and sets 100', () => {
    const done = approve(waiting, awaited({ reportedOn: today }), manager, addDays(today, 4));
    expect(done).toMatchObject({
      state: 'COMPLETED',
      progressPercent: 100,
      doneOn: today,
      completedOn: addDays(today, 4),
      waitingSide: null,
      waitingPostId: null,
      waitingSince: null,
    });
  });

  test('may send it back, which leaves the percent as reported', () => {
    expect(sendBack(waiting, awaited(), manager)).toMatchObject({ state: 'IN_PROGRESS', progressPercent: 95, waitingPostId: null });
  });

  test('is not for the side that reported, nor for anybody with a hand in the report', () => {
    const colleague = holderOf(helperPostId, 'ACECR');
    const sameAgain = holderOf(ministryPostId, 'MINISTRY', { personId: aReport().person.id });
    const forTheDoer = holderOf(ministryPostId, 'MINISTRY', { actingForPersonId: aReport().person.id });
    const forAnother = holderOf(ministryPostId, 'MINISTRY', { actingForPersonId: id(12) });
    expect(() => approve(waiting, awaited(), colleague, today)).toThrow('tasks.verifier-same-side');
    expect(() => sendBack(waiting, awaited(), colleague)).toThrow('tasks.verifier-same-side');
    expect(() => approve(waiting, awaited(), sameAgain, today)).toThrow('tasks.verifier-is-doer');
    expect(() => sendBack(waiting, awaited(), forTheDoer)).toThrow('tasks.verifier-is-doer');
    expect(approve(waiting, awaited(), forAnother, today).state).toBe('COMPLETED');
  });

  test('is refused where none is awaited', () => {
    expect(() => approve(aTask(), awaited(), manager, today)).toThrow('tasks.transition-not-allowed');
    expect(() => sendBack(aTask({ state: 'NOT_STARTED' }), awaited(), manager)).toThrow('tasks.transition-not-allowed');
    expect(() => sendBack(aTask({ state: 'BLOCKED' }), awaited(), manager)).toThrow('tasks.transition-not-allowed');
  });
});

describe('a change of plan', () => {
  test('moves the awaited verdict to the new post', () => {
    const waiting = report(aTask(), says({ state: 'DONE' }), 'ACECR', today);
    expect(change(waiting, { ministryPostId: id(23) }).waitingPostId).toBe(id(23));
    expect(change(waiting, { acecrPostId: id(23) }).waitingPostId).toBe(ministryPostId);
  });

  test('keeps the days in order, also when only one of them is given', () => {
    expect(() => change(aTask(), { dueOn: day('2026-09-01') })).toThrow('request.invalid');
    expect(() => change(aTask(), { startsOn: day('2027-09-01') })).toThrow('request.invalid');
  });

  test('is refused once the task is closed', () => {
    expect(() => change(aTask({ state: 'COMPLETED' }), { titleFa: 'عنوان دیگر' })).toThrow('tasks.closed');
    expect(() => change(cancel(aTask(), today), { titleFa: 'عنوان دیگر' })).toThrow('tasks.closed');
  });
});

test('a plan whose deadline comes before its start names the field', () => {
  const wanted = {
    memorandumId: id(1),
    side: 'ACECR',
    titleFa: 'پیمایش',
    startsOn: '2026-11-02',
    dueOn: '2026-11-01',
    ministryPostId,
    acecrPostId,
  };
  const issues = planTask.safeParse(wanted).error?.issues ?? [];
  expect(fieldRefusals(issues, wanted)).toEqual([{ path: 'dueOn', code: 'tasks.due-before-start' }]);
  expect(changeTask.safeParse({ startsOn: '2026-11-02', dueOn: '2026-11-01' }).success).toBe(false);
  expect(changeTask.parse({ titleFa: 'پيمايش ملي' })).toEqual({ titleFa: 'پیمایش ملی' });
});

test('tasks that wait for each other make a circle, others do not', () => {
  const edges = [
    { taskId: 'b', needsTaskId: 'a' },
    { taskId: 'c', needsTaskId: 'b' },
  ];
  expect(closesCircle(edges, 'a', 'c')).toBe(true);
  expect(closesCircle(edges, 'a', 'a')).toBe(true);
  expect(closesCircle(edges, 'c', 'a')).toBe(false);
  expect(closesCircle([...edges, { taskId: 'a', needsTaskId: 'c' }], 'd', 'a')).toBe(false);
});
