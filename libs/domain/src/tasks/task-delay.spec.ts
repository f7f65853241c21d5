import fc from 'fast-check';
import { addDays, daysBetween } from '../calendar';
import { aReport, aTask, aVerdict, day } from '../testing';
import { daysWaiting, delayOf } from './task-delay';

const asOf = day('2026-11-23');

test('the 257 days of T-24 after its deadline fall to the Ministry 224 and to ACECR 33', () => {
  const task = aTask({ code: 'T-24', side: 'MINISTRY', state: 'AWAITING_APPROVAL', dueOn: day('2026-03-11') });
  const reports = [
    aReport({ reportedOn: day('2026-07-05'), side: 'MINISTRY' }),
    aReport({ reportedOn: day('2026-08-18'), side: 'MINISTRY', state: 'IN_PROGRESS' }),
    aReport({ reportedOn: day('2026-11-11'), side: 'MINISTRY' }),
  ];
  const delay = delayOf(task, reports, [aVerdict({ decidedOn: day('2026-07-26'), side: 'ACECR' })], asOf);
  expect(delay?.stretches.map(({ side, days, end }) => [side, days, end])).toEqual([
    ['MINISTRY', 116, 'REPORTED'],
    ['ACECR', 21, 'RETURNED'],
    ['MINISTRY', 108, 'REPORTED'],
    ['ACECR', 12, 'RUNNING'],
  ]);
  expect(delay?.totals).toEqual({ MINISTRY: 224, ACECR: 33, JOINT: 0 });
});

test('a task in time has no such days, nor one approved before its deadline', () => {
  expect(delayOf(aTask({ dueOn: asOf }), [], [], asOf)).toBeNull();
  const done = aTask({ state: 'COMPLETED', dueOn: day('2026-10-01'), completedOn: day('2026-09-30') });
  expect(delayOf(done, [], [], asOf)).toBeNull();
});

test('what was reported in time lies with the other side from the deadline on', () => {
  const task = aTask({ state: 'AWAITING_APPROVAL', dueOn: day('2026-11-21') });
  const delay = delayOf(task, [aReport({ reportedOn: day('2026-11-14') })], [], asOf);
  expect(delay?.stretches).toEqual([{ side: 'MINISTRY', from: '2026-11-21', to: '2026-11-23', days: 2, end: 'RUNNING' }]);
});

test('a task approved late stops counting on the day of approval', () => {
  const task = aTask({ state: 'COMPLETED', dueOn: day('2026-11-01'), completedOn: day('2026-11-10') });
  const delay = delayOf(
    task,
    [aReport({ reportedOn: day('2026-11-05') })],
    [aVerdict({ kind: 'APPROVED', decidedOn: day('2026-11-10') })],
    asOf,
  );
  expect(delay).toMatchObject({ days: 9, totals: { ACECR: 4, MINISTRY: 5, JOINT: 0 } });
  expect(delay?.stretches.at(-1)?.end).toBe('CLOSED');
});

test('a joint task lies with both until one of them reports it done', () => {
  const task = aTask({ side: 'JOINT', dueOn: day('2026-11-01'), state: 'IN_PROGRESS' });
  const delay = delayOf(
    task,
    [aReport({ reportedOn: day('2026-11-05'), side: 'MINISTRY' })],
    [aVerdict({ decidedOn: day('2026-11-09'), side: 'ACECR' })],
    asOf,
  );
  expect(delay?.totals).toEqual({ JOINT: 4, ACECR: 4, MINISTRY: 14 });
});

test('whatever was reported and returned, the stretches cover the days after the deadline without gap or overlap', () => {
  const acts = fc.array(
    fc.record({ days: fc.integer({ min: -200, max: 300 }), isReport: fc.boolean(), side: fc.constantFrom('MINISTRY', 'ACECR') }),
  );
  fc.assert(
    fc.property(acts, fc.integer({ min: 1, max: 400 }), fc.constantFrom('MINISTRY', 'ACECR', 'JOINT'), (given, late, side) => {
      const dueOn = addDays(asOf, -late);
      const reports = given.filter((act) => act.isReport).map((act) => aReport({ reportedOn: addDays(dueOn, act.days), side: act.side }));
      const verdicts = given.filter((act) => !act.isReport).map((act) => aVerdict({ decidedOn: addDays(dueOn, act.days), side: act.side }));
      const delay = delayOf(aTask({ side, dueOn }), reports, verdicts, asOf);
      expect(delay?.days).toBe(late);
      expect(delay?.stretches[0]?.from).toBe(dueOn);
      expect(delay?.stretches.at(-1)?.to).toBe(asOf);
      delay?.stretches.forEach((stretch, index) => {
        expect(stretch.days).toBe(daysBetween(stretch.from, stretch.to));
        expect(stretch.days).toBeGreaterThan(0);
        if (index > 0) expect(stretch.from).toBe(delay.stretches[index - 1]?.to);
      });
      const { MINISTRY, ACECR, JOINT } = delay?.totals ?? { MINISTRY: 0, ACECR: 0, JOINT: 0 };
      expect(MINISTRY + ACECR + JOINT).toBe(late);
    }),
  );
});

test('days of waiting run from the day the verdict was asked for', () => {
  expect(daysWaiting({ waitingSince: day('2026-11-11') }, asOf)).toBe(12);
  expect(daysWaiting({ waitingSince: null }, asOf)).toBe(0);
});
