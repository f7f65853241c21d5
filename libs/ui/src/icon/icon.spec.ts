import { iconNames, icons } from './icon-paths';

describe('icons', () => {
  it.each(iconNames)('%s draws something inside its square', (name) => {
    const { path, circles = [] } = icons[name];
    expect(path.length + circles.length).toBeGreaterThan(0);
    expect(path).toMatch(/^[MmLlHhVvCcSsQqTtAaZz0-9.,\s-]*$/);
  });
});
