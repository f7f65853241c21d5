import { period, periodsBetween, plainDate, type Period } from '../calendar';
import {
  expectedIn,
  freshTasksPercent,
  inSight,
  isStale,
  latestReading,
  ratioOf,
  runningPeriod,
  seriesOf,
  seriesPeriods,
  targetPath,
  type IndicatorTarget,
  type Measured,
  type Reported,
} from '.';

const of = (key: string): Period => period.parse(key);
const day = (text: string) => plainDate.parse(text);
const today = day('2026-11-23');
const halves = periodsBetween(of('1404-H1'), of('1405-H1'));
const counted: Measured = {
  direction: 'INCREASE',
  placeAggregation: 'SUM',
  isNational: false,
  baseline: { value: 0, isApproximate: false, on: day('2025-03-21'), source: null },
};
const share: Measured = { ...counted, placeAggregation: 'RATIO_OF_SUMS', baseline: null };
const value = (provinceCode: string | null, key: string, amount: number): Reported => ({
  provinceCode,
  period: of(key),
  value: amount,
  isApproximate: false,
});
const target = (provinceCode: string | null, key: string, amount: number): IndicatorTarget => ({
  provinceCode,
  period: of(key),
  value: amount,
});

describe('the periods of a series', () => {
  it('are those that are over, the running one apart', () => {
    expect(seriesPeriods('HALF_YEAR', [of('1404-H1'), of('1406-H2')], today)).toEqual(halves);
    expect(runningPeriod('HALF_YEAR', today)).toBe('1405-H2');
    expect(runningPeriod('HALF_YEAR', day('2026-09-21'))).toBe('1405-H1');
    expect(runningPeriod('HALF_YEAR', day('2026-09-22'))).toBe('1405-H2');
    expect(seriesPeriods('MONTH', [of('1404-H1')], today)).toHaveLength(12);
    expect(seriesPeriods('HALF_YEAR', [], today)).toEqual([]);
  });

  it('grow too old after one and a half of them', () => {
    expect(isStale(of('1405-H1'), today)).toBe(false);
    expect(isStale(of('1404-H2'), today)).toBe(false);
    expect(isStale(of('1404-H1'), today)).toBe(true);
  });
});

describe('what is expected', () => {
  const path = [target('IR-29', '1404-H2', 160), target('IR-29', '1406-H2', 480)];

  it('is the target of the period, or on the straight line between those around it', () => {
    expect(expectedIn(path, of('1404-H2'), null)).toBe(160);
    expect(expectedIn(path, of('1405-H2'), null)).toBeCloseTo(320, 0);
    expect(expectedIn(path, of('1404-H1'), counted.baseline)).toBeCloseTo((160 * 185) / 364, 6);
  });

  it('is nothing before the first known point and after the last target', () => {
    expect(expectedIn(path, of('1404-H1'), null)).toBeNull();
    expect(expectedIn(path, of('1407-H1'), counted.baseline)).toBeNull();
    expect(expectedIn([], of('1405-H1'), counted.baseline)).toBeNull();
  });

  it('of the country is the sum of what is summed and what all share of what is not', () => {
    const targets = [target('IR-29', '1405-H1', 240), target('IR-20', '1405-H1', 260)];
    expect(targetPath(counted, targets)[0]).toEqual(target(null, '1405-H1', 500));
    expect(targetPath(share, targets)).toEqual(targets);
    expect(
      targetPath(
        share,
        targets.map((one) => ({ ...one, value: 70 })),
      )[0],
    ).toEqual(target(null, '1405-H1', 70));
    expect(targetPath(counted, [target(null, '1405-H1', 30), ...targets])[0]?.value).toBe(30);
  });
});

describe('a series', () => {
  const targets = ['IR-29', 'IR-20'].flatMap((code) => [target(code, '1404-H1', 80), target(code, '1405-H1', 240)]);
  const series = seriesOf(counted, [value('IR-29', '1405-H1', 278), value('IR-29', '1390..1394', 24_000)], targets, halves);

  it('has a cell for all 31 provinces in each period, grey where nobody reported', () => {
    expect(series.provinces).toHaveLength(93);
    expect(series.provinces.filter((cell) => cell.rag === 'GREY' && cell.actual === null && cell.percent === null)).toHaveLength(92);
    expect(series.provinces.find((cell) => cell.provinceCode === 'IR-29' && cell.period === '1405-H1')).toMatchObject({
      actual: 278,
      expected: 240,
      rag: 'GREEN',
    });
    expect(series.reportingProvinces).toEqual([0, 0, 1]);
  });

  it('never counts the figure of another time', () => {
    expect(series.country.map((cell) => cell.actual)).toEqual([null, null, 278]);
  });

  it('knows its latest reading', () => {
    expect(latestReading(series, today)).toMatchObject({ latest: { period: '1405-H1', actual: 278, rag: 'GREEN' }, reportingProvinces: 1 });
    expect(latestReading(series, day('2028-01-01'))?.latest.rag).toBe('GREY');
    expect(latestReading(seriesOf(counted, [], targets, halves), today)).toBeNull();
  });

  it('shows a province its own cells and the sum, and no other province in the guise of the country', () => {
    const seen = inSight(series, (code) => code === 'IR-20');
    expect(new Set(seen.provinces.map((cell) => cell.provinceCode))).toEqual(new Set(['IR-20']));
    expect(seen.country[2]?.actual).toBe(278);
    const percent = seriesOf(share, [value('IR-29', '1405-H1', 74)], targets, halves);
    expect(percent.country[2]).toMatchObject({ provinceCode: 'IR-29', actual: 74 });
    expect(inSight(percent, (code) => code === 'IR-20').country[2]).toMatchObject({ provinceCode: null, actual: null, rag: null });
  });

  it('measures a share of the country by the target that all provinces have in common', () => {
    const common = ['IR-29', 'IR-20'].map((code) => target(code, '1405-H1', 70));
    const reported = [value(null, '1405-H1', 63), value('IR-29', '1405-H1', 68)];
    expect(seriesOf(share, reported, common, halves).country[2]).toMatchObject({
      provinceCode: null,
      actual: 63,
      expected: 70,
      percent: 90,
      rag: 'GREEN',
    });
    const apart = [...common, target('IR-13', '1405-H1', 80)];
    expect(seriesOf(share, reported, apart, halves).country[2]).toMatchObject({ expected: null, percent: null, rag: null });
  });

  it('of a national indicator has no provinces', () => {
    const national = seriesOf({ ...counted, isNational: true }, [value(null, '1405-H1', 5)], [target(null, '1405-H1', 5)], halves);
    expect(national.provinces).toEqual([]);
    expect(national.country[2]).toMatchObject({ actual: 5, percent: 100, rag: 'GREEN' });
  });
});

describe('a ratio of two indicators', () => {
  const counselled = [value('IR-29', '1405-H1', 763), value('IR-20', '1405-H1', 795), value('IR-13', '1405-H1', 10)];
  const registered = [
    value('IR-29', '1405-H1', 1122),
    value('IR-20', '1405-H1', 1196),
    value('IR-11', '1405-H1', 9),
    value('IR-21', '1405-H1', 0),
  ];

  it('is divided province by province, and for the country from the sums of those who reported both', () => {
    const shares = ratioOf(counselled, registered, 100);
    expect(shares.map(({ provinceCode }) => provinceCode)).toEqual(['IR-29', 'IR-20', null]);
    expect(shares.map((one) => Math.round(one.value * 10) / 10)).toEqual([68, 66.5, 67.2]);
  });

  it('stays unreported where one part is missing or the denominator is nought', () => {
    expect(ratioOf([value('IR-21', '1405-H1', 0)], registered, 100)).toEqual([]);
    expect(ratioOf([value('IR-13', '1405-H1', 10)], registered, 100)).toEqual([]);
  });
});

test('freshness counts open tasks that were reported in the last 30 days', () => {
  const task = (startsOn: string, closedOn: string | null, ...reportedOn: string[]) => ({
    startsOn: day(startsOn),
    closedOn: closedOn === null ? null : day(closedOn),
    reportedOn: reportedOn.map(day),
  });
  const tasks = [
    task('2026-01-01', null, '2026-11-01'),
    task('2026-01-01', null, '2026-10-24'),
    task('2026-01-01', null, '2026-11-24'),
    task('2026-01-01', null),
    task('2026-12-01', null, '2026-11-20'),
    task('2026-01-01', '2026-11-20', '2026-11-19'),
  ];
  expect(freshTasksPercent(tasks, today)).toBe(25);
  expect(freshTasksPercent([], today)).toBeNull();
});
