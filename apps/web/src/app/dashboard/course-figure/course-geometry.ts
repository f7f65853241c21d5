import { toJalali, type Calendar, type PlainDate } from '@hampeyman/domain/calendar';
import { scaleLinear } from 'd3-scale';
import { area, line } from 'd3-shape';

/** Mean progress and mean plan on a day, 0–100. */
export interface CoursePoint {
  readonly on: PlainDate;
  readonly progressPercent: number;
  readonly plannedPercent: number;
}

/** The drawn course in a box; x runs in reading direction. */
export interface CourseDrawing {
  readonly performance: string;
  readonly plan: string;
  readonly gap: string;
  readonly now: { readonly x: number; readonly performance: number; readonly plan: number };
  readonly grid: readonly { readonly percent: number; readonly y: number }[];
  readonly months: readonly { readonly x: number; readonly on: PlainDate; readonly isNamed: boolean; readonly year: number | null }[];
  readonly meetings: readonly { readonly x: number; readonly on: PlainDate }[];
}

/** Inner edges of the drawing, in its own units. */
export const courseBox = { width: 440, height: 306, top: 14, bottom: 262, near: 40, far: 428 } as const;

const day = 86_400_000;
const dayNumber = (date: PlainDate): number => Date.parse(date) / day;

/** Lays the course out. `isRightToLeft` lets time run from right to left; `points` are in order of time, at least two. */
export function drawCourse(
  points: readonly CoursePoint[],
  meetings: readonly PlainDate[],
  { isRightToLeft, calendar }: { readonly isRightToLeft: boolean; readonly calendar: Calendar },
): CourseDrawing | null {
  const [first, last] = [points[0], points.at(-1)];
  if (first === undefined || last === undefined || first === last) return null;
  const { near, far, width, top, bottom } = courseBox;
  const [start, end] = isRightToLeft ? [width - near, width - far] : [near, far];
  const x = scaleLinear([dayNumber(first.on), dayNumber(last.on)], [start, end]);
  const y = scaleLinear([0, 100], [bottom, top]);
  const at = (point: CoursePoint): number => x(dayNumber(point.on));
  const path = (of: (point: CoursePoint) => number): string => line<CoursePoint>(at, (point) => y(of(point)))(points) ?? '';
  const between = area<CoursePoint>(
    at,
    (point) => y(point.progressPercent),
    (point) => y(point.plannedPercent),
  );
  return {
    performance: path((point) => point.progressPercent),
    plan: path((point) => point.plannedPercent),
    gap: between(points) ?? '',
    now: { x: at(last), performance: y(last.progressPercent), plan: y(last.plannedPercent) },
    grid: [0, 25, 50, 75, 100].map((percent) => ({ percent, y: y(percent) })),
    months: points.slice(0, -1).map((point, index) => monthTick(point.on, at(point), index, points.length, calendar)),
    meetings: meetings.filter((on) => on >= first.on && on <= last.on).map((on) => ({ x: x(dayNumber(on)), on })),
  };
}

function monthTick(on: PlainDate, x: number, index: number, count: number, calendar: Calendar): CourseDrawing['months'][number] {
  const every = Math.max(1, Math.ceil(count / 6));
  const { year, month } = calendar === 'jalali' ? toJalali(on) : { year: Number(on.slice(0, 4)), month: Number(on.slice(5, 7)) };
  return { x, on, isNamed: index % every === 0, year: month === 1 || index === 0 ? year : null };
}
