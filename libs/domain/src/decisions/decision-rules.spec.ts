import type { PlainDate } from '../calendar';
import { DomainError } from '../problems';
import {
  isPlannable,
  requireFittingSlots,
  requireOwnProvince,
  requireOwnTask,
  requirePossibleDoneOn,
  taskProvince,
  withAccountablePosts,
  type DecisionSlotsFilled,
} from './decision-rules';

const day = (text: string): PlainDate => text as PlainDate;
const frame = { heldOn: day('2026-11-01'), agendaPositions: [1, 2] };
const slots: DecisionSlotsFilled = {
  side: 'MINISTRY',
  dueOn: day('2026-12-06'),
  isContinuing: false,
  agendaPosition: 2,
  taskLink: 'NONE',
  taskId: null,
  newTask: null,
  extends: false,
};
const refusal = (work: () => void): string | undefined => {
  try {
    work();
  } catch (error) {
    return error instanceof DomainError ? `${error.fields[0]?.path ?? ''} ${error.fields[0]?.code ?? ''}` : 'another error';
  }
  return undefined;
};
const check = (changes: Partial<DecisionSlotsFilled>) =>
  refusal(() => {
    requireFittingSlots({ ...slots, ...changes }, frame);
  });
const executor = { id: 'ministry-post', side: 'MINISTRY' as const };
const counterpart = { id: 'acecr-post', side: 'ACECR' as const };

test.each([
  [{}, undefined],
  [{ dueOn: null, isContinuing: true }, undefined],
  [{ dueOn: null }, 'dueOn decisions.needs-deadline'],
  [{ dueOn: day('2026-11-01') }, 'dueOn decisions.due-before-meeting'],
  [{ dueOn: day('2026-11-02') }, undefined],
  [{ agendaPosition: null }, undefined],
  [{ agendaPosition: 3 }, 'agendaPosition decisions.agenda-position-unknown'],
  [{ taskLink: 'CONTINUE', taskId: 't' }, undefined],
  [{ taskLink: 'CONTINUE', taskId: 't', extends: true }, undefined],
  [{ taskLink: 'CONTINUE', taskId: 't', extends: true, dueOn: null, isContinuing: true }, 'extends decisions.extension-without-task'],
  [{ taskLink: 'CONTINUE' }, 'taskId decisions.task-required'],
  [{ taskLink: 'CANCEL' }, 'taskId decisions.task-required'],
  [{ taskLink: 'CANCEL', taskId: 't', extends: true }, 'extends decisions.extension-without-task'],
  [{ taskLink: 'CREATE', taskId: 't' }, 'taskId decisions.task-not-wanted'],
  [{ taskLink: 'NONE', taskId: 't' }, 'taskId decisions.task-not-wanted'],
  [{ newTask: withAccountablePosts(null, executor, null) }, 'newTask decisions.task-not-wanted'],
] as const)('slots with %p are answered %s', (changes, answer) => {
  expect(check(changes)).toBe(answer);
});

test('a new task has the executor on the own side and the counterpart on the other, where nothing else was said', () => {
  expect(withAccountablePosts(null, executor, counterpart)).toMatchObject({ ministryPostId: 'ministry-post', acecrPostId: 'acecr-post' });
  const said = { ...withAccountablePosts(null, executor, null), acecrPostId: 'another' };
  expect(withAccountablePosts(said, executor, counterpart).acecrPostId).toBe('another');
  expect(refusal(() => withAccountablePosts(null, executor, executor))).toBe('counterpartPostId decisions.counterpart-of-same-side');
});

test('a new task can be planned with both posts and a deadline', () => {
  const whole = withAccountablePosts(null, executor, counterpart);
  expect(isPlannable(whole, day('2026-12-06'))).toBe(true);
  expect(isPlannable(whole, null)).toBe(false);
  expect(isPlannable({ ...whole, dueOn: day('2026-12-06') }, null)).toBe(true);
  expect(isPlannable(withAccountablePosts(null, executor, null), day('2026-12-06'))).toBe(false);
  expect(isPlannable(null, day('2026-12-06'))).toBe(false);
});

test.each([
  [undefined, 'IR-29', 'IR-29', 'IR-29'],
  [undefined, null, 'IR-29', 'IR-29'],
  [undefined, 'IR-29', null, 'IR-29'],
  [undefined, 'NATIONAL', null, null],
  ['newTask.provinceCode decisions.new-task-elsewhere', 'NATIONAL', 'IR-29', null],
  ['newTask.provinceCode decisions.new-task-elsewhere', 'IR-20', 'IR-29', 'IR-20'],
] as const)('%s: a new task for %s by the committee of %s', (code, provinceCode, committee, place) => {
  expect(
    refusal(() => {
      requireOwnProvince({ provinceCode }, committee);
    }),
  ).toBe(code);
  expect(taskProvince({ provinceCode }, committee)).toBe(place);
});

test.each([
  [undefined, 'IR-29', 'IR-29', true],
  [undefined, null, 'IR-29', false],
  [undefined, 'IR-20', null, true],
  ['taskId decisions.task-of-country', null, 'IR-29', true],
  ['taskId decisions.task-elsewhere', 'IR-20', 'IR-29', false],
] as const)('%s: a task of %s before the committee of %s, overruled: %s', (code, provinceCode, committee, overrules) => {
  expect(
    refusal(() => {
      requireOwnTask({ provinceCode }, committee, overrules);
    }),
  ).toBe(code);
});

test('nothing was done before the meeting or is done tomorrow', () => {
  const done = (doneOn: string) =>
    refusal(() => {
      requirePossibleDoneOn(day(doneOn), frame.heldOn, day('2026-11-23'));
    });
  expect([done('2026-11-01'), done('2026-11-23')]).toEqual([undefined, undefined]);
  expect(done('2026-10-31')).toBe('doneOn decisions.done-before-meeting');
  expect(done('2026-11-24')).toBe('doneOn decisions.done-in-future');
});
