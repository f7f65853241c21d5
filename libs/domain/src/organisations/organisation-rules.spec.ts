import { plainDate } from '../calendar';
import { requireClosable, requireNoCycle, requireOpenParent, requireSideOfParent } from '.';

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

describe('a move', () => {
  it('never leads under itself or under a unit of its own', () => {
    expect(() => {
      requireNoCycle('unit', ['office', 'agency']);
    }).not.toThrow();
    expect(() => {
      requireNoCycle('office', ['unit', 'office', 'agency']);
    }).toThrow('organisations.under-itself');
  });
  it('never leads under a closed organisation', () => {
    expect(() => {
      requireOpenParent({ closedOn: plainDate.parse('2026-01-01') });
    }).toThrow('organisations.parent-closed');
    expect(() => {
      requireOpenParent(null);
    }).not.toThrow();
  });
});

describe('closing an organisation', () => {
  const open = { closedOn: null };
  it.each([
    [{ posts: 0, units: 0 }, null],
    [{ posts: 2, units: 0 }, 'organisations.has-open-posts'],
    [{ posts: 0, units: 1 }, 'organisations.has-open-units'],
  ])('with %p is refused as %s', (life, code) => {
    const close = () => {
      requireClosable(open, life);
    };
    if (code === null) expect(close).not.toThrow();
    else expect(close).toThrow(code);
  });
  it('happens once', () => {
    expect(() => {
      requireClosable({ closedOn: plainDate.parse('2026-01-01') }, { posts: 0, units: 0 });
    }).toThrow('organisations.closed');
  });
});
