import { scaleBand, scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';

/** A period of a series: what was reported (null: nothing) and what is expected at its end. */
export interface SeriesPoint {
  readonly key: string;
  readonly actual: number | null;
  readonly expected: number | null;
}

/** The sheet a series is drawn on, in pixels, and the direction in which time runs. */
export interface SeriesBox {
  readonly width: number;
  readonly height: number;
  readonly isRightToLeft: boolean;
  /** Whether room is kept at the end for a figure of another time, on a scale of its own. */
  readonly hasReference: boolean;
}

/** A period as it is drawn; `bar` is null where nothing was reported, so that nothing can be taken for nought. */
export interface SeriesColumn {
  readonly key: string;
  readonly centre: number;
  readonly bar: { readonly x: number; readonly y: number; readonly width: number; readonly height: number } | null;
  readonly tick: { readonly from: number; readonly to: number; readonly y: number } | null;
}

/** Everything of a drawn series that is a number. */
export interface SeriesDrawing {
  readonly columns: readonly SeriesColumn[];
  readonly grid: readonly { readonly value: number; readonly y: number }[];
  /** the way from the start of the series over what is expected to the last target */
  readonly path: string | null;
  readonly plot: { readonly start: number; readonly end: number; readonly top: number; readonly base: number };
  readonly axis: number;
  readonly reference: { readonly centre: number; readonly width: number; readonly separator: number } | null;
}

const margin = { top: 28, base: 46, axis: 44, edge: 6, reference: 116 } as const;
const referenceWidth = 52;

/** Draws a series: bars in reading direction, a tick for what was expected of each, and the path from `baseline` to the target. */
export function drawSeries(points: readonly SeriesPoint[], baseline: number | null, box: SeriesBox): SeriesDrawing {
  const { width, height, isRightToLeft, hasReference } = box;
  // distances from the side where reading begins; turned round at the end for right-to-left
  const x = (fromStart: number): number => (isRightToLeft ? width - fromStart : fromStart);
  const begin = margin.axis;
  const finish = width - margin.edge - (hasReference ? margin.reference : 0);
  const top = margin.top;
  const base = height - margin.base;
  const greatest = Math.max(1, ...points.flatMap(({ actual, expected }) => [actual ?? 0, expected ?? 0]), baseline ?? 0);
  const y = scaleLinear([0, greatest], [base, top]).nice(4);
  const band = scaleBand(
    points.map(({ key }) => key),
    [begin, finish],
  )
    .paddingInner(0.34)
    .paddingOuter(0.17);
  const tickReach = band.bandwidth() * 0.2;
  const columns = points.map(({ key, actual, expected }) => {
    const from = band(key) ?? begin;
    const to = from + band.bandwidth();
    return {
      key,
      centre: x((from + to) / 2),
      bar: actual === null ? null : { x: Math.min(x(from), x(to)), y: y(actual), width: band.bandwidth(), height: base - y(actual) },
      tick: expected === null ? null : { from: x(from - tickReach), to: x(to + tickReach), y: y(expected) },
    };
  });
  const way = columns.flatMap(({ centre, tick }): [number, number][] => (tick === null ? [] : [[centre, tick.y]]));
  const start: [number, number][] = baseline === null || way.length === 0 ? [] : [[x(begin), y(baseline)]];
  return {
    columns,
    grid: y.ticks(4).map((value) => ({ value, y: y(value) })),
    path: way.length + start.length < 2 ? null : line()([...start, ...way]),
    plot: { start: x(begin), end: x(finish), top, base },
    axis: x(0),
    reference: hasReference
      ? { centre: x(width - margin.edge - referenceWidth), width: referenceWidth, separator: x(finish + margin.edge) }
      : null,
  };
}
