import type { PlainDate } from '../calendar';
import { taskStates } from '../tasks';
import { decisionCode, decisionNumber } from './decision-numbers';
import { decisionDaysLate, decisionState, isOpenDecision } from './decision-state';

const day = (text: string): PlainDate => text as PlainDate;

test.each(taskStates)('a decision whose task is %s is so, too, unless it was closed by itself', (taskState) => {
  expect(decisionState({ ownState: null, taskState })).toBe(taskState);
  expect(decisionState({ ownState: 'COMPLETED', taskState })).toBe('COMPLETED');
  expect(decisionState({ ownState: 'CANCELLED', taskState })).toBe('CANCELLED');
});

test('a decision without a task is in progress until it is closed', () => {
  expect(decisionState({ ownState: null, taskState: null })).toBe('IN_PROGRESS');
});

test('only open decisions with a deadline are late; waiting for approval is still open', () => {
  expect(taskStates.filter(isOpenDecision)).toEqual(['NOT_STARTED', 'IN_PROGRESS', 'BLOCKED', 'AWAITING_APPROVAL']);
  expect(decisionDaysLate('AWAITING_APPROVAL', day('2026-11-21'), day('2026-11-23'))).toBe(2);
  expect(decisionDaysLate('COMPLETED', day('2026-11-21'), day('2026-11-23'))).toBe(0);
  expect(decisionDaysLate('IN_PROGRESS', day('2026-11-23'), day('2026-11-23'))).toBe(0);
  expect(decisionDaysLate('IN_PROGRESS', null, day('2026-11-23'))).toBe(0);
});

test('a decision is numbered by its meeting and row', () => {
  expect(decisionCode('PSK-1405-04', 2)).toBe('PSK-1405-04/02');
  expect(decisionCode('PSK-1405-04', 112)).toBe('PSK-1405-04/112');
  expect(decisionNumber(4, 2)).toBe('4/2');
});
