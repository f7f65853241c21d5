import { requireSideOfParent } from '.';

describe('a unit', () => {
  it('belongs to the side of the organisation above it', () => {
    expect(() => {
      requireSideOfParent({ side: 'ACECR' }, { side: 'ACECR' });
    }).not.toThrow();
    expect(() => {
      requireSideOfParent({ side: null }, null);
    }).not.toThrow();
    expect(() => {
      requireSideOfParent({ side: 'MINISTRY' }, { side: 'ACECR' });
    }).toThrow('organisations.side-differs');
  });
});
