import { provinceShapes } from './province-shapes';
import { isMapKey, provinceBeside, type MapKey } from './province-steps';

const keys: readonly MapKey[] = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'];

describe('steps over the map', () => {
  it.each([
    ['IR-25', 'ArrowUp', 'IR-30'],
    ['IR-29', 'ArrowUp', 'IR-09'],
    ['IR-11', 'ArrowUp', 'IR-29'],
    ['IR-21', 'ArrowLeft', 'IR-10'],
    ['IR-04', 'ArrowLeft', null],
  ] as const)('from %s, %s leads to %s', (from, key, to) => {
    expect(provinceBeside(from, key, provinceShapes)).toBe(to);
  });

  it('reach every province from any other', () => {
    for (const { code: start } of provinceShapes) {
      const reached = new Set([start]);
      for (const code of reached) for (const key of keys) reached.add(provinceBeside(code, key, provinceShapes) ?? code);
      expect([start, reached.size]).toEqual([start, 31]);
    }
  });

  it('lead nowhere from a province that is not on the map, and by no other key', () => {
    expect(provinceBeside('IR-99', 'ArrowUp', provinceShapes)).toBeNull();
    expect([isMapKey('ArrowUp'), isMapKey('Tab'), isMapKey('toString')]).toEqual([true, false, false]);
  });
});
