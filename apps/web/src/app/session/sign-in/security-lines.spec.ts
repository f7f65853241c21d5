import { securityLines } from './security-lines';

describe('security lines', () => {
  const braid = { middle: 400, reach: 100, lines: 5, waves: 1, phase: 0 };

  it('draws every line over the whole height and a little beyond, so that no end shows', () => {
    const lines = securityLines(braid, 600);
    expect(lines).toHaveLength(5);
    for (const line of lines) {
      const heights = line
        .slice(1)
        .split('L')
        .map((point) => Number(point.split(' ')[1]));
      expect(Math.min(...heights)).toBeLessThan(0);
      expect(Math.max(...heights)).toBeGreaterThan(600);
    }
  });

  it('draws no line twice', () => {
    expect(new Set(securityLines(braid, 600)).size).toBe(5);
  });
});
