import { addDays, plainDate } from '../calendar';
import { formsOf } from '../texts';
import { obligationReasonTexts, obligationStateOf, type ObligationTask } from '.';

const today = plainDate.parse('2026-11-23');
/** A task half way through a hundred days, with half of its work done. */
const aTask = (change: Partial<ObligationTask> = {}): ObligationTask => ({
  code: 'T-01',
  state: 'IN_PROGRESS',
  progressPercent: 50,
  startsOn: addDays(today, -50),
  dueOn: addDays(today, 50),
  blockedSince: null,
  ...change,
});
const done = aTask({ code: 'T-02', state: 'COMPLETED', progressPercent: 100, dueOn: addDays(today, -200) });
const cancelled = aTask({ code: 'T-03', state: 'CANCELLED', dueOn: addDays(today, -200) });
const stateOf = (...tasks: ObligationTask[]) => obligationStateOf(tasks, today).state;

describe('state of an obligation', () => {
  it('is not covered without a task', () => {
    expect(obligationStateOf([], today)).toEqual({ state: 'NOT_COVERED', reason: { code: 'no-task', params: {} } });
  });

  it('is not covered when all of its tasks were cancelled', () => {
    expect(obligationStateOf([cancelled], today)).toEqual({
      state: 'NOT_COVERED',
      reason: { code: 'only-cancelled', params: { count: 1 } },
    });
  });

  it('is kept when all tasks but the cancelled ones are done, however late they were', () => {
    expect(obligationStateOf([done, cancelled], today)).toEqual({ state: 'KEPT', reason: { code: 'all-done', params: { count: 1 } } });
  });

  it('is on plan while open tasks keep pace with time', () => {
    expect(stateOf(done, aTask())).toBe('ON_PLAN');
    expect(stateOf(aTask({ progressPercent: 30 }))).toBe('ON_PLAN');
    expect(stateOf(aTask({ state: 'NOT_STARTED', progressPercent: 0, startsOn: addDays(today, 5) }))).toBe('ON_PLAN');
  });

  it('asks for attention more than twenty points behind the elapsed time', () => {
    expect(obligationStateOf([aTask({ progressPercent: 29 })], today)).toEqual({
      state: 'ATTENTION',
      reason: { code: 'behind', params: { task: 'T-01', points: 21 } },
    });
  });

  it.each([
    [1, 'ATTENTION', 'late'],
    [30, 'ATTENTION', 'late'],
    [31, 'CRITICAL', 'late-badly'],
  ])('judges %i days of delay as %s', (days, state, code) => {
    const late = aTask({ progressPercent: 99, dueOn: addDays(today, -days), startsOn: addDays(today, -300) });
    expect(obligationStateOf([late], today)).toEqual({ state, reason: { code, params: { task: 'T-01', days } } });
  });

  it('is critical when a report of completion has waited past the deadline for more than thirty days', () => {
    expect(stateOf(aTask({ state: 'AWAITING_APPROVAL', progressPercent: 95, dueOn: addDays(today, -257) }))).toBe('CRITICAL');
  });

  it('is critical when a task is blocked for more than thirty days, although its deadline has hardly passed', () => {
    const blocked = aTask({ code: 'T-15', state: 'BLOCKED', dueOn: addDays(today, -2), blockedSince: addDays(today, -112) });
    expect(obligationStateOf([done, aTask(), blocked], today)).toEqual({
      state: 'CRITICAL',
      reason: { code: 'blocked', params: { task: 'T-15', days: 112 } },
    });
    expect(stateOf({ ...blocked, dueOn: addDays(today, 50), blockedSince: addDays(today, -30) })).toBe('ON_PLAN');
  });

  it('is what its worst open task is, and names the one that is longest overdue', () => {
    const late = (code: string, days: number) => aTask({ code, dueOn: addDays(today, -days), startsOn: addDays(today, -300) });
    expect(obligationStateOf([aTask(), late('T-19', 32), late('T-20', 90), late('T-21', 4)], today).reason.params).toEqual({
      task: 'T-20',
      days: 90,
    });
  });

  it('says of a late task that it is late, before it says of another that it is behind', () => {
    const late = aTask({ code: 'T-10', dueOn: addDays(today, -1), progressPercent: 90 });
    expect(obligationStateOf([aTask({ progressPercent: 0 }), late], today).reason.code).toBe('late');
  });

  it('has words whose places its values fill', () => {
    const { reason } = obligationStateOf([aTask({ dueOn: addDays(today, -40) })], today);
    const { fa, en } = formsOf(obligationReasonTexts[reason.code]);
    for (const text of [fa, ...en]) {
      const places = [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1]);
      expect(Object.keys(reason.params)).toEqual(expect.arrayContaining(places));
    }
  });
});
