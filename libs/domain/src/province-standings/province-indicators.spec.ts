import { period } from '../calendar';
import { day, id } from '../testing';
import { countryInSight, headlineReadings, provinceIndicators, type ProvinceMeasure } from '.';

const today = day('2026-11-23');
const [first, second] = [period.parse('1404-H2'), period.parse('1405-H1')];
const aMeasure = (change: Partial<ProvinceMeasure> = {}): ProvinceMeasure => ({
  id: id(11),
  code: 'IND-11',
  titleFa: 'فرصت شغلی ایجادشده',
  titleEn: 'Jobs created',
  unitFa: 'نفر',
  unitEn: 'person',
  direction: 'INCREASE',
  level: 'OUTCOME',
  isHeadline: true,
  frequency: 'HALF_YEAR',
  placeAggregation: 'SUM',
  baseline: null,
  multiplier: 1,
  numeratorId: null,
  denominatorId: null,
  ...change,
});
const said = (of: typeof first, value: number, isApproximate = false) => ({ provinceCode: 'IR-29', period: of, value, isApproximate });
const planned = (of: typeof first, value: number) => ({ provinceCode: 'IR-29', period: of, value });
const none = new Map();

describe('what indicators say of a province', () => {
  it('is measured period by period against what was planned there', () => {
    const reported = new Map([[id(11), [said(first, 181), said(second, 278, true)]]]);
    const targets = new Map([[id(11), [planned(first, 160), planned(second, 240)]]]);
    const [jobs] = provinceIndicators('IR-29', [aMeasure()], { reported, targets }, today);
    expect(jobs?.series.map(({ actual, rag }) => [actual, rag])).toEqual([
      [181, 'GREEN'],
      [278, 'GREEN'],
    ]);
    expect(jobs).toMatchObject({ standing: 'GREEN', latest: { period: second, isApproximate: true } });
  });

  it('is silence where nothing was reported, also where something was planned', () => {
    const targets = new Map([[id(11), [planned(second, 240)]]]);
    const [unplanned] = provinceIndicators('IR-29', [aMeasure()], { reported: none, targets: none }, today);
    const [awaited] = provinceIndicators('IR-29', [aMeasure()], { reported: none, targets }, today);
    expect(unplanned).toMatchObject({ series: [], latest: null, standing: 'GREY' });
    expect(awaited).toMatchObject({ series: [{ actual: null, expected: 240, rag: 'GREY' }], latest: null, standing: 'GREY' });
  });

  it('keeps its last figure but loses its colour when it grows old', () => {
    const reported = new Map([[id(11), [said(first, 181)]]]);
    const targets = new Map([[id(11), [planned(first, 160)]]]);
    const [jobs] = provinceIndicators('IR-29', [aMeasure()], { reported, targets }, day('2027-06-01'));
    expect(jobs).toMatchObject({ standing: 'GREY', latest: { actual: 181, rag: 'GREEN' } });
  });

  it('divides what is computed, and leaves a figure of another time out of the series', () => {
    const share = aMeasure({ numeratorId: id(12), denominatorId: id(13), multiplier: 100 });
    const reported = new Map([
      [id(12), [said(second, 30), said(period.parse('1390..1394'), 24_000)]],
      [id(13), [said(second, 120)]],
    ]);
    const [found] = provinceIndicators('IR-29', [share], { reported, targets: none }, today);
    expect(found).toMatchObject({ standing: null, latest: { actual: 25, percent: null } });
    expect(found?.series).toHaveLength(1);
  });
});

describe('the headline indicator by province', () => {
  const readings = [
    { provinceCode: 'IR-29', actual: 278, isApproximate: false, expected: 240 },
    { provinceCode: 'IR-13', actual: 0, isApproximate: false, expected: 420 },
    { provinceCode: 'IR-07', actual: null, isApproximate: false, expected: 100 },
  ];

  it('has a cell for all 31: nought is nought, silence is silence', () => {
    const cells = headlineReadings(aMeasure(), second, readings);
    expect(cells.size).toBe(31);
    expect(
      ['IR-29', 'IR-13', 'IR-07', 'IR-00'].map((code) => [cells.get(code)?.actual, cells.get(code)?.percent, cells.get(code)?.rag]),
    ).toEqual([
      [278, (278 / 240) * 100, 'GREEN'],
      [0, 0, 'RED'],
      [null, null, 'GREY'],
      [null, null, 'GREY'],
    ]);
  });

  it('lets the country be seen by all, unless it is one province that speaks', () => {
    const country = headlineReadings(aMeasure(), second, readings).get('IR-13') ?? null;
    expect(countryInSight(country, () => false)).toBeNull();
    expect(countryInSight(country, (code) => code === 'IR-13')).toBe(country);
    expect(countryInSight(country && { ...country, provinceCode: null }, () => false)).toMatchObject({ actual: 0 });
    expect(countryInSight(null, () => true)).toBeNull();
  });
});
