import { scale, totals, type MirroredRow } from './mirrored-row';

const row = (change: Partial<MirroredRow>): MirroredRow => ({
  key: 'x',
  name: 'x',
  tone: 'ok',
  ministry: 0,
  joint: 0,
  acecr: 0,
  ...change,
});

describe('mirrored rows', () => {
  it('count every item once, leaving out lines that count again', () => {
    const rows = [
      row({ ministry: 6, joint: 1, acecr: 8 }),
      row({ ministry: 2, acecr: 12 }),
      row({ ministry: 3, joint: 1, acecr: 5, again: true }),
    ];
    expect(totals(rows)).toEqual({ ministry: 8, joint: 1, acecr: 20 });
  });

  it('share one scale on both sides', () => {
    expect(scale([row({ ministry: 6, acecr: 8 }), row({ ministry: 2, acecr: 12 })])).toBe(12);
  });

  it('have a scale even with nothing to draw', () => {
    expect(scale([])).toBe(1);
  });
});
