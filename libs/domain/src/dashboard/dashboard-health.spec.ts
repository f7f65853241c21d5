import fc from 'fast-check';
import { plainDate } from '../calendar';
import { courseOf, healthOf, plannedPercent, type Effort } from './dashboard-health';

const day = (text: string) => plainDate.parse(text);
const aTask = (over: Partial<Effort> = {}): Effort => ({
  state: 'IN_PROGRESS',
  progressPercent: 50,
  startsOn: day('2026-01-01'),
  dueOn: day('2026-01-11'),
  ...over,
});

describe('health of work', () => {
  it('plans nothing before the start, half in the middle, all from the deadline on', () => {
    expect(plannedPercent(aTask(), day('2025-12-01'))).toBe(0);
    expect(plannedPercent(aTask(), day('2026-01-06'))).toBe(50);
    expect(plannedPercent(aTask(), day('2026-05-01'))).toBe(100);
  });

  it.each([
    [90, 100, 'ON_PLAN'],
    [89.9, 100, 'ATTENTION'],
    [70, 100, 'ATTENTION'],
    [69.9, 100, 'CRITICAL'],
    [0, 0, 'ON_PLAN'],
  ] as const)('reads %p of %p planned as %s', (progress, planned, health) => {
    expect(healthOf(progress, planned)).toBe(health);
  });

  it('leaves cancelled tasks out and says so when none remains', () => {
    const cancelled = aTask({ state: 'CANCELLED', progressPercent: 0 });
    expect(courseOf([cancelled, aTask({ progressPercent: 80 })], day('2026-01-11')).progressPercent).toBe(80);
    expect(courseOf([cancelled], day('2026-01-11'))).toEqual({ progressPercent: null, plannedPercent: null, health: 'NO_TASK' });
  });

  it('does not depend on the order of the tasks', () => {
    const percents = fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(percents, (values) => {
        const tasks = values.map((progressPercent) => aTask({ progressPercent }));
        expect(courseOf(tasks.toReversed(), day('2026-01-06')).progressPercent).toBeCloseTo(
          courseOf(tasks, day('2026-01-06')).progressPercent ?? -1,
        );
      }),
    );
  });
});
