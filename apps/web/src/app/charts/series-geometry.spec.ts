import { drawSeries, type SeriesPoint } from './series-geometry';

const points: readonly SeriesPoint[] = [
  { key: '1404-H1', actual: 410, expected: 500 },
  { key: '1404-H2', actual: 980, expected: 1000 },
  { key: '1405-H1', actual: 0, expected: 1500 },
  { key: '1405-H2', actual: null, expected: 2000 },
];
const box = { width: 440, height: 270, isRightToLeft: true, hasReference: true } as const;

describe('a drawn series', () => {
  it('lets time run from right to left in Persian, and is its mirror image in English', () => {
    const persian = drawSeries(points, 0, box);
    const english = drawSeries(points, 0, { ...box, isRightToLeft: false });
    expect(persian.columns[0]?.centre).toBeGreaterThan(persian.columns[3]?.centre ?? Infinity);
    expect(persian.columns.map(({ centre }) => box.width - centre)).toEqual(
      english.columns.map(({ centre }) => expect.closeTo(centre, 6) as number),
    );
    expect(persian.reference?.centre).toBeLessThan(persian.plot.end);
    expect(english.reference?.centre).toBeGreaterThan(english.plot.end);
  });

  it('draws no bar where nothing was reported, and a flat one for nought', () => {
    const [, , nought, silent] = drawSeries(points, 0, box).columns;
    expect(nought?.bar?.height).toBe(0);
    expect(silent?.bar).toBeNull();
    expect(silent?.tick).not.toBeNull();
  });

  it('measures all bars on one scale from nought', () => {
    const { columns, plot, grid } = drawSeries(points, 0, box);
    const [first, second] = columns;
    expect((second?.bar?.height ?? 0) / (first?.bar?.height ?? 1)).toBeCloseTo(980 / 410, 6);
    expect(grid[0]).toEqual({ value: 0, y: plot.base });
    expect(grid.at(-1)?.value).toBe(2000);
  });

  it('stays on its sheet', () => {
    for (const isRightToLeft of [true, false]) {
      const { columns, reference } = drawSeries(points, 0, { ...box, isRightToLeft });
      const ends = columns.flatMap(({ bar, tick }) => [bar?.x ?? 0, (bar?.x ?? 0) + (bar?.width ?? 0), tick?.from ?? 0, tick?.to ?? 0]);
      for (const end of [...ends, (reference?.centre ?? 0) - 26, (reference?.centre ?? 0) + 26]) {
        expect(end).toBeGreaterThanOrEqual(0);
        expect(end).toBeLessThanOrEqual(box.width);
      }
    }
  });

  it('has a path only where something is expected', () => {
    expect(drawSeries(points, 0, box).path).toMatch(/^M.*L/);
    expect(
      drawSeries(
        points.map((point) => ({ ...point, expected: null })),
        0,
        box,
      ).path,
    ).toBeNull();
    expect(drawSeries([], null, { ...box, hasReference: false })).toMatchObject({ columns: [], path: null, reference: null });
  });
});
