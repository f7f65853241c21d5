import fc from 'fast-check';
import { period } from '../calendar';
import { achieve, achievedPercent, ragOf } from './indicator-achievement';
import { nationalReading, type ProvinceReading } from './indicator-reading';

const half = period.parse('1405-H1');
const rising = (expected: number | null, baseline: number | null = 0) => ({ direction: 'INCREASE' as const, baseline, expected });

describe('achievement of an indicator', () => {
  it.each([
    ['South Khorasan', 278, 240, 115.8, 'GREEN'],
    ['Semnan', 274, 260, 105.4, 'GREEN'],
    ['Golestan', 398, 460, 86.5, 'AMBER'],
    ['Yazd', 281, 360, 78.1, 'AMBER'],
    ['Hamadan', 266, 420, 63.3, 'RED'],
    ['Sistan and Baluchestan', 107, 300, 35.7, 'RED'],
  ] as const)('of jobs created in %s is what the source table says', (_province, actual, expected, percent, rag) => {
    const achieved = achievedPercent(actual, rising(expected)) ?? Number.NaN;
    expect(achieved).toBeCloseTo(percent, 1);
    expect(ragOf(achieved)).toBe(rag);
  });

  it('measures a falling share from where it started (80 to 65 expected, 63 reached)', () => {
    expect(achievedPercent(63, { direction: 'DECREASE', baseline: 80, expected: 65 })).toBeCloseTo(113.3, 1);
  });

  it('does not take what was not reported for nought', () => {
    const cell = { provinceCode: 'IR-23', period: half, isApproximate: false };
    expect(achieve({ ...cell, actual: null }, rising(100))).toMatchObject({ rag: 'GREY', percent: null });
    expect(achieve({ ...cell, actual: 0 }, rising(100))).toMatchObject({ rag: 'RED', percent: 0 });
  });

  it('gives no colour to context, to a missing target, or where no way was to be gone', () => {
    expect(achievedPercent(13_000, { direction: 'CONTEXT', baseline: null, expected: 10 })).toBeNull();
    expect(achievedPercent(5, rising(null))).toBeNull();
    expect(achievedPercent(5, rising(7, 7))).toBeNull();
  });
});

describe('the reading of the country', () => {
  const reading = (provinceCode: string, actual: number | null, expected: number | null): ProvinceReading => ({
    provinceCode,
    actual,
    expected,
    isApproximate: false,
  });
  const counted = { direction: 'INCREASE', placeAggregation: 'SUM', baseline: { value: 0 } } as const;
  const share = { direction: 'INCREASE', placeAggregation: 'RATIO_OF_SUMS', baseline: { value: 20 } } as const;

  it('sums counts over provinces (1,604 jobs of 2,040 expected)', () => {
    const jobs = [278, 274, 398, 281, 266, 107];
    const expected = [240, 260, 460, 360, 420, 300];
    const national = nationalReading(
      counted,
      half,
      jobs.map((actual, index) => reading(`IR-${String(index)}`, actual, expected[index] ?? null)),
    );
    expect(national).toMatchObject({ actual: 1604, expected: 2040, rag: 'AMBER', provinceCode: null });
    expect(national?.percent).toBeCloseTo(78.6, 1);
  });

  it('never sums percentages: the province furthest behind speaks and is named', () => {
    const national = nationalReading(share, half, [reading('IR-29', 74, 55), reading('IR-20', 40, 55)]);
    expect(national).toMatchObject({ provinceCode: 'IR-20', actual: 40, rag: 'RED' });
  });

  it('does not hold what was expected of a silent province against those who reported', () => {
    const national = nationalReading(counted, half, [reading('IR-29', 278, 240), reading('IR-20', null, 260)]);
    expect(national).toMatchObject({ actual: 278, expected: 240, rag: 'GREEN' });
  });

  it('gives no colour to the sum of some provinces against a target of the whole country', () => {
    const country = { ...reading('IR-29', null, 15), provinceCode: null };
    expect(nationalReading(counted, half, [country, reading('IR-29', 3, null)])).toMatchObject({
      actual: 3,
      expected: 15,
      percent: null,
      rag: null,
    });
  });

  it('is nothing where nobody reported', () => {
    expect(nationalReading(counted, half, [reading('IR-23', null, 5)])).toBeNull();
  });

  it('does not depend on the order of the provinces', () => {
    const readings = fc.array(fc.tuple(fc.option(fc.integer({ min: 0, max: 999 })), fc.integer({ min: 1, max: 999 })), { maxLength: 31 });
    fc.assert(
      fc.property(readings, fc.constantFrom(counted, share), (values, of) => {
        const rows = values.map(([actual, expected], index) => reading(`IR-${String(index).padStart(2, '0')}`, actual, expected));
        expect(nationalReading(of, half, rows.toReversed())).toEqual(nationalReading(of, half, rows));
      }),
    );
  });
});
