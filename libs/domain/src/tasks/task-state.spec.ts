import { taskStates, type ReportState, type TaskState } from './task';
import { isClosed, move, moveByReport, nextStates } from './task-state';

const allowed: readonly (readonly [TaskState, TaskState])[] = [
  ['NOT_STARTED', 'IN_PROGRESS'],
  ['NOT_STARTED', 'BLOCKED'],
  ['NOT_STARTED', 'CANCELLED'],
  ['IN_PROGRESS', 'BLOCKED'],
  ['BLOCKED', 'IN_PROGRESS'],
  ['IN_PROGRESS', 'AWAITING_APPROVAL'],
  ['IN_PROGRESS', 'CANCELLED'],
  ['BLOCKED', 'CANCELLED'],
  ['AWAITING_APPROVAL', 'COMPLETED'],
  ['AWAITING_APPROVAL', 'IN_PROGRESS'],
];
const pairs = taskStates.flatMap((from) => taskStates.map((to) => [from, to] as const));

test.each(pairs)('from %s to %s a task goes only where the ruling lets it', (from, to) => {
  const isAllowed = allowed.some(([a, b]) => a === from && b === to);
  const go = (): TaskState => move({ state: from }, to).state;
  if (isAllowed) expect(go()).toBe(to);
  else expect(go).toThrow('tasks.transition-not-allowed');
});

test('completed and cancelled are the ends, and every state can be reached from the first', () => {
  expect(taskStates.filter(isClosed)).toEqual(['COMPLETED', 'CANCELLED']);
  const reached = new Set<TaskState>(['NOT_STARTED']);
  for (const state of reached) for (const next of nextStates[state]) reached.add(next);
  expect([...reached].sort()).toEqual([...taskStates].sort());
});

const afterReport: Readonly<Record<TaskState, Readonly<Record<ReportState, TaskState | null>>>> = {
  NOT_STARTED: { IN_PROGRESS: 'IN_PROGRESS', BLOCKED: 'BLOCKED', DONE: 'AWAITING_APPROVAL' },
  IN_PROGRESS: { IN_PROGRESS: 'IN_PROGRESS', BLOCKED: 'BLOCKED', DONE: 'AWAITING_APPROVAL' },
  BLOCKED: { IN_PROGRESS: 'IN_PROGRESS', BLOCKED: 'BLOCKED', DONE: 'AWAITING_APPROVAL' },
  AWAITING_APPROVAL: { IN_PROGRESS: null, BLOCKED: null, DONE: null },
  COMPLETED: { IN_PROGRESS: null, BLOCKED: null, DONE: null },
  CANCELLED: { IN_PROGRESS: null, BLOCKED: null, DONE: null },
};
const reported = taskStates.flatMap((from) => (['IN_PROGRESS', 'BLOCKED', 'DONE'] as const).map((said) => [from, said] as const));

test.each(reported)('on a task %s a report %s moves it or is refused', (from, said) => {
  const expected = afterReport[from][said];
  const go = (): TaskState => moveByReport({ state: from }, said).state;
  if (expected === null) expect(go).toThrow('tasks.transition-not-allowed');
  else expect(go()).toBe(expected);
});
