import type { ProvinceShape } from './province-shapes';

/** Where an arrow key leads on the map; the land is never mirrored, so right is east in both languages. */
export const mapKeys = {
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
} as const;
export type MapKey = keyof typeof mapKeys;

export function isMapKey(key: string): key is MapKey {
  return Object.hasOwn(mapKeys, key);
}

type Place = Pick<ProvinceShape, 'code' | 'x' | 'y'>;

/**
 * The province beside `code` among `places` in the direction of `key`; null at the edge of the land. Nearest is the one on the smallest
 * circle that touches `code` from that side, which leads where the arrow points and leaves no province out of reach.
 */
export function provinceBeside(code: string, key: MapKey, places: readonly Place[]): string | null {
  const from = places.find((place) => place.code === code);
  if (from === undefined) return null;
  const [east, south] = mapKeys[key];
  const reach = places
    .map((place) => {
      const [x, y] = [place.x - from.x, place.y - from.y];
      const ahead = x * east + y * south;
      return { code: place.code, ahead, circle: (x * x + y * y) / ahead };
    })
    .filter(({ ahead }) => ahead > 0);
  return reach.toSorted((a, b) => a.circle - b.circle)[0]?.code ?? null;
}
