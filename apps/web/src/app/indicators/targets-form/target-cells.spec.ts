import { period, plainDate } from '@hampeyman/domain/calendar';
import type { IndicatorTarget } from '@hampeyman/domain/indicators';
import { cellsOf, changesOf, keyOf, periodsOf, straightLine } from './target-cells';

const half = (key: string) => period.parse(key);
const target = (provinceCode: string | null, key: string, value: number): IndicatorTarget => ({ provinceCode, period: half(key), value });
const today = plainDate.parse('2026-11-23');
const halves = periodsOf({ frequency: 'HALF_YEAR' }, [target('IR-29', '1404-H1', 80), target('IR-29', '1406-H2', 480)], today, 0);

describe('the boxes of targets', () => {
  it('run from the first known target to the last, and further when asked', () => {
    expect(halves).toEqual(['1404-H1', '1404-H2', '1405-H1', '1405-H2', '1406-H1', '1406-H2']);
    expect(periodsOf({ frequency: 'HALF_YEAR' }, [], today, 0)).toEqual(['1405-H2', '1406-H1', '1406-H2', '1407-H1']);
    expect(periodsOf({ frequency: 'YEAR' }, [target(null, '1405', 1)], today, 1)).toEqual(['1405', '1406', '1407', '1408']);
  });

  it('send only what differs, and null for what was emptied', () => {
    const known = cellsOf([target('IR-29', '1405-H1', 240), target(null, '1405-H1', 90)]);
    const typed = new Map([
      ...known,
      [keyOf('IR-29', half('1405-H1')), 250],
      [keyOf(null, half('1405-H1')), null],
      [keyOf('IR-20', half('1405-H1')), null],
    ] as const);
    expect(changesOf(known, typed)).toEqual([
      { provinceCode: 'IR-29', period: '1405-H1', value: 250 },
      { provinceCode: null, period: '1405-H1', value: null },
    ]);
    expect(changesOf(known, known)).toEqual([]);
  });

  it('are filled in a straight line from the baseline to the last target', () => {
    const cells = cellsOf([target('IR-29', '1406-H2', 480)]);
    const baseline = { value: 0, isApproximate: false, on: plainDate.parse('2025-03-21'), source: null };
    const line = halves.map((one) => straightLine(cells, 'IR-29', halves, baseline).get(keyOf('IR-29', one)));
    expect(line.at(-1)).toBe(480);
    expect(line[2]).toBeGreaterThan(235);
    expect(line[2]).toBeLessThan(245);
    expect(line).toEqual(line.toSorted((a, b) => (a ?? 0) - (b ?? 0)));
    expect(straightLine(new Map(), 'IR-29', halves, baseline).size).toBe(0);
  });
});
