import { period } from '@hampeyman/domain/calendar';
import type { Achievement } from '@hampeyman/domain/indicators';
import { drawSpark } from './spark-geometry';

const cell = (key: string, actual: number | null, expected: number | null): Achievement => ({
  provinceCode: 'IR-29',
  period: period.parse(key),
  actual,
  isApproximate: false,
  expected,
  percent: null,
  rag: null,
});
const series = [cell('1404-H1', 100, 200), cell('1404-H2', null, 300), cell('1405-H1', 0, null)];
const box = { width: 90, height: 30, isRightToLeft: true } as const;

describe('a small series', () => {
  it('runs from right to left in Persian and is mirrored in English', () => {
    const persian = drawSpark(series, box);
    const english = drawSpark(series, { ...box, isRightToLeft: false });
    expect(persian[0]?.x).toBeGreaterThan(persian[2]?.x ?? Infinity);
    expect(persian.map(({ x, width }) => box.width - x - width)).toEqual(english.map(({ x }) => expect.closeTo(x, 6) as number));
  });

  it('draws no bar where nothing was reported, and one without height for nought', () => {
    const [, silent, nought] = drawSpark(series, box);
    expect([silent?.bar, nought?.bar?.height, nought?.tick]).toEqual([null, 0, null]);
  });

  it('measures bars and plans on one scale, inside its box', () => {
    const columns = drawSpark(series, box);
    expect((columns[0]?.bar?.height ?? 0) / (box.height - (columns[0]?.tick ?? 0))).toBeCloseTo(0.5, 6);
    for (const { x, width, tick } of columns) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x + width).toBeLessThanOrEqual(box.width);
      expect(tick ?? 0).toBeGreaterThanOrEqual(0);
    }
  });

  it('keeps twelve periods in the same box, and draws nothing of nothing', () => {
    const long = Array.from({ length: 12 }, (_, index) => cell(`14${String(10 + index)}-H1`, index, null));
    const columns = drawSpark(long, box);
    expect(Math.max(...columns.map(({ x, width }) => x + width))).toBeLessThanOrEqual(box.width);
    expect(drawSpark([], box)).toEqual([]);
    expect(drawSpark([cell('1404-H1', 0, 0)], box)[0]?.bar?.height).toBe(0);
  });
});
