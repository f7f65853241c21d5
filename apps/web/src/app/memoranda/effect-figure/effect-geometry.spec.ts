import { achieve } from '@hampeyman/domain/indicators';
import { drawEffect, effectSeries } from './effect-geometry';

const yardstick = { direction: 'INCREASE', baseline: null, expected: 90 } as const;
const reading = (provinceCode: string | null, period: string, actual: number | null) =>
  achieve({ provinceCode, period: period as never, actual, isApproximate: false }, yardstick);
const target = (provinceCode: string | null, value: number) => ({ provinceCode, period: '1406-H2', value }) as never;

describe('the effect of an obligation', () => {
  const khorasan = [reading('IR-29', '1404-H1', 35), reading('IR-29', '1404-H2', 58), reading('IR-29', '1405-H1', null)];

  it('is told by the province that reports while the country has no figure', () => {
    const series = effectSeries({
      country: [reading(null, '1404-H1', null)],
      provinces: [reading('IR-20', '1404-H1', 10), ...khorasan],
      path: [target(null, 100), target('IR-29', 90)],
    });
    expect(series).toMatchObject({ provinceCode: 'IR-29', target: 90 });
    expect(series?.readings.map(({ actual }) => actual)).toEqual([35, 58]);
  });

  it('is told of the country where it has figures, and of nothing where nobody reported', () => {
    const country = [reading(null, '1404-H1', 500)];
    const many = [...khorasan, reading('IR-20', '1404-H1', 10)];
    expect(effectSeries({ country, provinces: many, path: [] })).toMatchObject({ provinceCode: null, target: null, readings: country });
    expect(effectSeries({ country, provinces: khorasan, path: [] })).toMatchObject({ provinceCode: 'IR-29' });
    expect(effectSeries({ country: [], provinces: [reading('IR-29', '1404-H1', null)], path: [] })).toBeNull();
  });

  it('is drawn from nought to the target, from right to left for those who read so', () => {
    const series = { provinceCode: 'IR-29', readings: khorasan.slice(0, 2), target: 70 };
    const box = { width: 200, height: 70 };
    expect(drawEffect(series, { ...box, isRightToLeft: true })).toEqual({
      points: [
        { period: '1404-H1', actual: 35, x: 150, y: 35 },
        { period: '1404-H2', actual: 58, x: 50, y: 12 },
      ],
      target: 0,
    });
    expect(drawEffect(series, { ...box, isRightToLeft: false }).points.map(({ x }) => x)).toEqual([50, 150]);
  });
});
