import { minutesStates } from './minutes';
import { isFrozen, moveMinutes, nextMinutesStates, requireDraft } from './minutes-state';

const allowed = new Set([
  'DRAFT FOR_COMMENT',
  'DRAFT FINAL',
  'FOR_COMMENT DRAFT',
  'FOR_COMMENT FINAL',
  'FINAL SIGNED',
  'SIGNED DISTRIBUTED',
]);

test.each(minutesStates.flatMap((from) => minutesStates.map((to) => [from, to] as const)))(
  'minutes go from %s to %s only in their order',
  (from, to) => {
    if (allowed.has(`${from} ${to}`)) expect(moveMinutes({ state: from }, to)).toEqual({ state: to });
    else expect(() => moveMinutes({ state: from }, to)).toThrow('minutes.transition-not-allowed');
  },
);

test('no frozen state leads back to one that is not', () => {
  for (const from of minutesStates.filter(isFrozen)) expect(nextMinutesStates[from].every(isFrozen)).toBe(true);
});

test('only a draft is written in', () => {
  expect(() => {
    requireDraft('DRAFT');
  }).not.toThrow();
  expect(() => {
    requireDraft(null);
  }).toThrow('minutes.not-opened');
  for (const state of minutesStates.filter((one) => one !== 'DRAFT'))
    expect(() => {
      requireDraft(state);
    }).toThrow('minutes.not-draft');
});
