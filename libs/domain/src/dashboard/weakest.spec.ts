import type { Achievement } from '../indicators';
import { period } from '../calendar';
import { weakestOf } from '.';

const reading = (provinceCode: string | null, percent: number | null): Achievement => ({
  provinceCode,
  period: period.parse('1405-H1'),
  actual: 1,
  isApproximate: false,
  expected: 1,
  percent,
  rag: null,
});

describe('the weakest province', () => {
  it('is the one furthest behind its target', () => {
    const rows = [reading('IR-29', 115.8), reading('IR-11', 35.7), reading('IR-20', null), reading(null, 12)];
    expect(weakestOf([], rows).province).toEqual({ provinceCode: 'IR-11', percent: 35.7 });
  });

  it('is none where there is but one to see, or nothing measured', () => {
    expect(weakestOf([], [reading('IR-29', 115.8), reading('IR-20', null)]).province).toBeNull();
    expect(weakestOf([], []).province).toBeNull();
  });
});
