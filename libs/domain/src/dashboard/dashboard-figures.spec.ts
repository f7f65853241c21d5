import { plainDate } from '../calendar';
import { countByState, countDecisions, type CountedDecision } from './dashboard-figures';

const day = (text: string) => plainDate.parse(text);
const aDecision = (over: Partial<CountedDecision> = {}): CountedDecision => ({
  state: 'IN_PROGRESS',
  dueOn: day('2026-10-01'),
  doneOn: null,
  ...over,
});

describe('figures of the dashboard', () => {
  it('shows a state without items as nought on each side', () => {
    const counted = countByState([{ side: 'JOINT', state: 'A' }], ['A', 'B']);
    expect(counted).toEqual({ A: { MINISTRY: 0, ACECR: 0, JOINT: 1 }, B: { MINISTRY: 0, ACECR: 0, JOINT: 0 } });
  });

  it('counts a decision done on its last day as on time and one done later as not', () => {
    const figures = countDecisions(
      [
        aDecision({ state: 'COMPLETED', doneOn: day('2026-10-01') }),
        aDecision({ state: 'COMPLETED', doneOn: day('2026-10-02') }),
        aDecision(),
        aDecision({ state: 'CANCELLED' }),
        aDecision({ dueOn: null }),
        aDecision({ dueOn: day('2026-12-01') }),
      ],
      day('2026-11-23'),
    );
    expect(figures).toEqual({ total: 6, late: 1, due: 3, onTime: 1, onTimePercent: (1 / 3) * 100 });
  });

  it('knows no share on time where nothing is due', () => {
    expect(countDecisions([], day('2026-11-23')).onTimePercent).toBeNull();
  });
});
