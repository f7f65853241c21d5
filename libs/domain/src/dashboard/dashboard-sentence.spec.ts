import { headlineOf } from './dashboard-sentence';

const none = { MINISTRY: 0, ACECR: 0, JOINT: 0 };
const figures = (over: object = {}) => ({
  progressPercent: 72.1,
  plannedPercent: 88.6,
  tasks: { total: 40, byState: {} as never, late: { MINISTRY: 3, ACECR: 5, JOINT: 1 }, lateTotal: 9 },
  lateTasks: [{ side: 'MINISTRY' }] as never,
  ...over,
});

describe('the first sentence of a dashboard', () => {
  it('says how far behind the plan, how late, with whom most and with whom the oldest', () => {
    expect(headlineOf(figures())).toEqual({ points: 17, isBehind: true, late: 9, mostLateWith: 'ACECR', oldestWith: 'MINISTRY' });
  });

  it('counts points from the figures as they are shown, not from what lies behind the rounding', () => {
    expect(headlineOf(figures({ progressPercent: 72.4, plannedPercent: 72.6 })).points).toBe(1);
  });

  it('names no side where none has more than half of the delays', () => {
    const late = { total: 4, byState: {} as never, late: { MINISTRY: 2, ACECR: 2, JOINT: 0 }, lateTotal: 4 };
    expect(headlineOf(figures({ tasks: late })).mostLateWith).toBeNull();
  });

  it('knows nobody to name where nothing is late', () => {
    const calm = { total: 1, byState: {} as never, late: none, lateTotal: 0 };
    expect(headlineOf(figures({ tasks: calm, lateTasks: [] }))).toMatchObject({ late: 0, mostLateWith: null, oldestWith: null });
  });
});
