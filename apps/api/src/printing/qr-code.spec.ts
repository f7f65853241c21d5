import { qrCode } from './qr-code';

describe('qrCode', () => {
  const svg = qrCode('https://hampeyman.example.ir/verify/K7QM-4XPD-92RT');
  const side = Number(/viewBox="0 0 (\d+)/.exec(svg)?.[1]);
  const dark = new Set([...svg.matchAll(/M(\d+) (\d+)h1v1h-1z/g)].map(([, x, y]) => `${String(x)},${String(y)}`));

  it('leaves the quiet zone of four modules white', () => {
    expect((side - 8 - 17) % 4).toBe(0);
    for (const cell of dark) for (const at of cell.split(',').map(Number)) expect(at >= 4 && at < side - 4).toBe(true);
  });

  it('has a finder pattern in three corners and none in the fourth', () => {
    const finder = (x: number, y: number): boolean =>
      Array.from({ length: 49 }, (_, at) => [at % 7, Math.floor(at / 7)] as const).every(([dx, dy]) => {
        const ring = Math.max(Math.abs(dx - 3), Math.abs(dy - 3));
        return dark.has(`${String(x + dx)},${String(y + dy)}`) === (ring !== 2);
      });
    const far = side - 4 - 7;
    expect([finder(4, 4), finder(far, 4), finder(4, far), finder(far, far)]).toEqual([true, true, true, false]);
  });

  it('differs for another address', () => {
    expect(qrCode('https://hampeyman.example.ir/verify/K7QM-4XPD-92RS')).not.toBe(svg);
  });
});
