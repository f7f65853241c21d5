import type { Side } from '../access';
import { plainDate } from '../calendar';
import { requireOrderOfDates, requireParties, requirePlaceOfArticle, type PartyRole } from '.';

const ministry = { id: '018f0000-0000-7000-8000-000000000001', side: 'MINISTRY' as const };
const acecr = { id: '018f0000-0000-7000-8000-000000000002', side: 'ACECR' as const };
const fund = { id: '018f0000-0000-7000-8000-000000000003', side: 'MINISTRY' as const };
const known = [ministry, acecr, fund];
const party = (organisation: { id: string; side: Side }, role: PartyRole = 'PARTNER') => ({
  organisationId: organisation.id,
  side: organisation.side,
  role,
});

describe('parties of a memorandum', () => {
  it('are one or more of each side', () => {
    expect(() => {
      requireParties([party(ministry, 'CLIENT'), party(acecr, 'EXECUTOR'), party(fund)], known, ministry.id);
    }).not.toThrow();
  });

  it.each([
    ['memoranda.side-missing', [party(ministry), party(fund)]],
    ['memoranda.party-twice', [party(ministry), party(acecr), party(ministry)]],
    ['memoranda.party-of-other-side', [party(ministry), { ...party(acecr), side: 'MINISTRY' as const }]],
    ['memoranda.party-unknown', [party(ministry), { ...party(acecr), organisationId: '018f0000-0000-7000-8000-000000000009' }]],
    ['memoranda.own-agency-missing', [party(fund), party(acecr)]],
  ])('are refused with %s', (code, parties) => {
    expect(() => {
      requireParties(parties, known, ministry.id);
    }).toThrow(code);
  });

  it('may be registered by the portal itself for agencies other than its own', () => {
    expect(() => {
      requireParties([party(fund), party(acecr)], known, null);
    }).not.toThrow();
  });
});

describe('dates of a memorandum', () => {
  const from = plainDate.parse('2025-04-27');
  it('may be unknown', () => {
    expect(() => {
      requireOrderOfDates({ effectiveFrom: from, effectiveTo: null });
    }).not.toThrow();
    expect(() => {
      requireOrderOfDates({ effectiveFrom: null, effectiveTo: null });
    }).not.toThrow();
  });
  it('end after they begin', () => {
    expect(() => {
      requireOrderOfDates({ effectiveFrom: from, effectiveTo: from });
    }).toThrow('memoranda.ends-before-it-begins');
  });
});

describe('place of a part in the text', () => {
  it.each(['CLAUSE', 'NOTE'] as const)('a %s hangs on an article or clause', (kind) => {
    expect(() => {
      requirePlaceOfArticle(kind, { kind: 'ARTICLE' });
    }).not.toThrow();
    expect(() => {
      requirePlaceOfArticle(kind, null);
    }).toThrow('memoranda.clause-needs-article');
    expect(() => {
      requirePlaceOfArticle(kind, { kind: 'PREAMBLE' });
    }).toThrow('memoranda.clause-needs-article');
  });
  it.each(['ARTICLE', 'PREAMBLE'] as const)('a %s stands alone', (kind) => {
    expect(() => {
      requirePlaceOfArticle(kind, null);
    }).not.toThrow();
    expect(() => {
      requirePlaceOfArticle(kind, { kind: 'ARTICLE' });
    }).toThrow('memoranda.article-stands-alone');
  });
});
