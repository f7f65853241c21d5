import { plainDate, type PlainDate } from '../calendar';
import type { DomainError } from '../problems';
import {
  actingHoldingOn,
  endingOf,
  handOver,
  regularHoldingOn,
  requireClosablePost,
  requireProvinceOfScope,
  requireRoleFits,
  succession,
} from '.';

const day = (text: string): PlainDate => plainDate.parse(text);
const maryam = { id: '018f0000-0000-7000-8000-000000000001', nameFa: 'مریم', nameEn: 'Maryam' };
const reza = { id: '018f0000-0000-7000-8000-000000000002', nameFa: 'رضا', nameEn: 'Reza' };
const holding = (person: typeof maryam, from: string, to: string | null, isActing = false) => ({
  id: `holding of ${person.nameEn}`,
  person,
  from: day(from),
  to: to === null ? null : day(to),
  isActing,
  actingFor: isActing ? maryam : null,
  note: null,
});
const request = { personId: reza.id, from: day('2026-03-07'), to: null, isActing: false, note: null };

describe('handing a post over', () => {
  it('lets the holder before leave on the day before', () => {
    expect(handOver([holding(maryam, '2025-04-05', null)], request)).toEqual({
      ends: { id: 'holding of Maryam', on: '2026-03-06' },
      actingForPersonId: null,
    });
  });
  it('ends nothing where the post is free on that day', () => {
    expect(handOver([holding(maryam, '2025-04-05', '2026-03-05')], request)).toEqual({ ends: null, actingForPersonId: null });
  });
  it('refuses a beginning on or before the first day of the holder', () => {
    expect(() => handOver([holding(maryam, '2026-03-07', null)], request)).toThrow('posts.already-held');
  });
  it('refuses an end before the beginning', () => {
    expect(() => handOver([], { ...request, to: day('2026-03-06') })).toThrow('posts.ends-before-it-begins');
  });
  it('makes a deputy act for the holder, who stays', () => {
    expect(handOver([holding(maryam, '2025-04-05', null)], { ...request, isActing: true })).toEqual({
      ends: null,
      actingForPersonId: maryam.id,
    });
  });
  it('refuses to act for nobody or for oneself', () => {
    expect(() => handOver([], { ...request, isActing: true })).toThrow('posts.nobody-to-act-for');
    expect(() => handOver([holding(reza, '2025-04-05', null)], { ...request, isActing: true })).toThrow('posts.acts-for-oneself');
  });
});

describe('who holds a post on a day', () => {
  const holdings = [holding(maryam, '2025-04-05', null), holding(reza, '2026-08-23', '2026-09-11', true)];
  it('is the regular holder, with a deputy beside', () => {
    expect(regularHoldingOn(holdings, day('2026-09-01'))?.person).toBe(maryam);
    expect(actingHoldingOn(holdings, day('2026-09-11'))?.person).toBe(reza);
    expect(actingHoldingOn(holdings, day('2026-09-12'))).toBeNull();
    expect(regularHoldingOn(holdings, day('2025-04-04'))).toBeNull();
  });
});

describe('scope of a post', () => {
  it('has a province exactly when it is provincial', () => {
    expect(() => {
      requireProvinceOfScope({ scopeLevel: 'PROVINCE', scopeProvinceCode: 'IR-29' });
    }).not.toThrow();
    expect(() => {
      requireProvinceOfScope({ scopeLevel: 'PROVINCE', scopeProvinceCode: null });
    }).toThrow('posts.province-missing');
    expect(() => {
      requireProvinceOfScope({ scopeLevel: 'NATIONAL', scopeProvinceCode: 'IR-29' });
    }).toThrow('posts.province-unwanted');
  });
});

describe('a succession', () => {
  const request = { personId: reza.id, from: day('2026-03-07') };
  it('follows the holder of the day before without a gap', () => {
    const former = holding(maryam, '2025-04-05', null);
    expect(succession([former], request)).toEqual({ former, lastDay: '2026-03-06', deputiesEnd: [], deputiesWithdrawn: [] });
  });
  it('ends who acts for the former holder, and withdraws who would later', () => {
    const begun = holding(reza, '2026-03-01', '2026-03-20', true);
    const planned = { ...holding(reza, '2026-03-10', '2026-03-12', true), id: 'planned' };
    const over = { ...holding(reza, '2026-01-01', '2026-01-10', true), id: 'over' };
    const { deputiesEnd, deputiesWithdrawn } = succession([holding(maryam, '2025-04-05', null), begun, planned, over], request);
    expect([deputiesEnd, deputiesWithdrawn]).toEqual([[begun], [planned]]);
  });
  it('needs somebody who hands over, to somebody else', () => {
    expect(() => succession([holding(maryam, '2025-04-05', '2026-03-01')], request)).toThrow('posts.nobody-hands-over');
    expect(() => succession([holding(reza, '2025-04-05', null)], request)).toThrow('posts.hands-over-to-oneself');
  });
});

describe('the end of a holding', () => {
  it('is its last day, or takes back what has not begun', () => {
    expect(endingOf(holding(reza, '2026-03-01', null), day('2026-03-01'))).toBe('ENDS');
    expect(endingOf(holding(reza, '2026-03-01', null), day('2026-02-28'))).toBe('WITHDRAWN');
    expect(() => endingOf(holding(reza, '2026-03-01', '2026-03-05'), day('2026-03-05'))).toThrow('posts.holding-ended');
  });
});

describe('closing a post', () => {
  const today = day('2026-03-07');
  const post = { closedOn: null, holdings: [holding(maryam, '2025-04-05', '2026-03-06')] };
  it('waits until nobody holds it and nothing rests on it', () => {
    expect(() => {
      requireClosablePost(post, today, 0);
    }).not.toThrow();
    expect(() => {
      requireClosablePost(post, today, 3);
    }).toThrow('posts.closes-with-open-items');
    expect(() => {
      requireClosablePost(post, day('2026-03-06'), 0);
    }).toThrow('posts.closes-while-held');
    expect(() => {
      requireClosablePost({ ...post, closedOn: today }, today, 0);
    }).toThrow('posts.closed');
  });
});

describe('a role', () => {
  const fieldOf = (place: Parameters<typeof requireRoleFits>[0]): string | null => {
    try {
      requireRoleFits(place);
      return null;
    } catch (error) {
      return (error as DomainError).fields.map(({ path, code }) => `${path} ${code}`).join();
    }
  };

  it.each([
    ['MINISTRY_MANAGER', 'MINISTRY', 'NATIONAL', null],
    ['MINISTRY_MANAGER', 'ACECR', 'NATIONAL', 'role posts.role-of-other-side'],
    ['MINISTRY_MANAGER', null, 'NATIONAL', 'role posts.role-of-other-side'],
    ['ACECR_STAFF', 'MINISTRY', 'AGENCY', 'role posts.role-of-other-side'],
    ['PROVINCIAL_DIRECTOR', 'MINISTRY', 'PROVINCE', null],
    ['PROVINCIAL_DIRECTOR', 'ACECR', 'PROVINCE', 'role posts.role-of-other-side'],
    ['PROVINCIAL_DIRECTOR', 'MINISTRY', 'NATIONAL', 'scopeLevel posts.role-of-other-scope'],
    ['ADMIN', null, 'NATIONAL', null],
    ['ADMIN', 'ACECR', 'AGENCY', null],
    ['ADMIN', null, 'AGENCY', 'scopeLevel posts.role-of-other-scope'],
    ['ADMIN', 'ACECR', 'PROVINCE', 'scopeLevel posts.role-of-other-scope'],
    ['AUDITOR', 'ACECR', 'PROVINCE', null],
    [null, null, 'AGENCY', null],
  ] as const)('%s at %s with scope %s: %s', (role, side, scopeLevel, refused) => {
    expect(fieldOf({ role, side, scopeLevel })).toBe(refused);
  });
});
