import { plainDate } from '@hampeyman/domain/calendar';
import { courseBox, drawCourse, type CoursePoint } from './course-geometry';

const day = (text: string) => plainDate.parse(text);
const points: readonly CoursePoint[] = [
  { on: day('2025-05-21'), progressPercent: 1, plannedPercent: 2 },
  { on: day('2025-06-21'), progressPercent: 5, plannedPercent: 8 },
  { on: day('2025-07-22'), progressPercent: 10, plannedPercent: 20 },
];
const jalali = { calendar: 'jalali' } as const;

describe('the drawn course of progress', () => {
  it('lets time run from right to left in Persian and from left to right in English', () => {
    const persian = drawCourse(points, [], { ...jalali, isRightToLeft: true });
    const english = drawCourse(points, [], { ...jalali, isRightToLeft: false });
    expect(persian?.months[0]?.x).toBeGreaterThan(persian?.now.x ?? Number.NaN);
    expect(english?.months[0]?.x).toBeLessThan(english?.now.x ?? Number.NaN);
  });

  it('puts nought on the base line and a hundred at the top', () => {
    const drawn = drawCourse(points, [], { ...jalali, isRightToLeft: true });
    expect(drawn?.grid.map(({ percent, y }) => [percent, y])).toEqual(
      [0, 25, 50, 75, 100].map((percent) => [percent, courseBox.bottom - (percent / 100) * (courseBox.bottom - courseBox.top)]),
    );
  });

  it('writes the year where it begins', () => {
    const overNowruz = [day('2026-02-19'), day('2026-03-20'), day('2026-04-20'), day('2026-05-21')].map((on) => ({
      on,
      progressPercent: 0,
      plannedPercent: 0,
    }));
    expect(drawCourse(overNowruz, [], { ...jalali, isRightToLeft: true })?.months.map(({ year }) => year)).toEqual([1404, null, 1405]);
  });

  it('leaves out meetings outside the drawn time', () => {
    const drawn = drawCourse(points, [day('2025-01-01'), day('2025-06-01')], { ...jalali, isRightToLeft: true });
    expect(drawn?.meetings).toHaveLength(1);
  });

  it('draws nothing from a single point', () => {
    expect(drawCourse(points.slice(0, 1), [], { ...jalali, isRightToLeft: true })).toBeNull();
  });
});
