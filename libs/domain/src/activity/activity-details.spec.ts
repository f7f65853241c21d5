import fc from 'fast-check';
import { changesOf, namedIn, opaque, withoutHidden } from '.';

test('ids, codes, choices, days, figures and hashes are kept', () => {
  const kept = {
    id: '00000000-0000-4000-8000-000000000001',
    code: 'PSK-1405-04/01',
    state: 'IN_PROGRESS',
    provinceCode: 'IR-29',
    dueOn: '2026-11-23',
    startsAt: '2026-12-06T05:30:00Z',
    closedAt: '11:00',
    period: '1390..1394',
    progressPercent: 40,
    isActing: true,
    contentHash: 'a'.repeat(64),
    refusal: 'access.denied',
    operation: 'POST /api/tasks/:id/reports',
    changed: ['login', 'nameFa'],
    theme: 'dark',
    none: null,
  };
  expect(opaque(kept)).toEqual(kept);
});

test.each([
  ['a name', { executor: 'مریم یوسفی' }],
  ['a name in Latin letters', { person: 'Maryam Yousefi' }],
  ['a word that could be a name', { note: 'maryam' }],
  ['a mail address', { to: 'm.yousefi@example.org' }],
  ['a telephone', { contact: '09121234567' }],
  ['the number of an identity card', { contact: '0012345678' }],
  ['a sentence', { textFa: 'مقرر گردید …' }],
  ['a letter number', { letterNumber: '۱۴۰۵/ص/۱۲' }],
  ['a name in capitals', { nameEn: 'MARYAM' }],
  ['a login', { login: 'U-1' }],
  ['a telephone as a number', { phone: 9_121_234_567 }],
])('%s is named as changed and not kept', (_, details) => {
  expect(Object.values(opaque(details) as object)).toEqual(['*']);
});

test('what was kept once is kept again, so that the same rule serves writing and reading', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const once = opaque(value as never);
      expect(opaque(once)).toEqual(once);
    }),
  );
});

test('changes are told field by field, without inner ids and without what stayed', () => {
  const details = {
    before: { state: 'IN_PROGRESS', dueOn: '2026-01-01', titleFa: '*', side: 'ACECR' },
    after: { state: 'BLOCKED', dueOn: '2026-01-01', titleFa: '*', side: 'ACECR' },
    reportId: '00000000-0000-4000-8000-000000000001',
    decisionId: null,
    isActing: false,
  };
  expect(changesOf(details)).toEqual([
    { field: 'state', before: 'IN_PROGRESS', after: 'BLOCKED' },
    { field: 'titleFa', before: '*', after: '*' },
    { field: 'isActing', before: undefined, after: false },
  ]);
});

test('fields named as changed, and lists as a whole, are changes too', () => {
  expect(changesOf({ changed: ['login'] })).toEqual([{ field: 'login', before: '*', after: '*' }]);
  expect(changesOf({ before: [], after: [{ period: '1405-H1', value: 1 }] }, 'indicators.targets-set')).toMatchObject([
    { field: 'targets' },
  ]);
});

test('codes of records that a reader may not see are taken out wherever they stand', () => {
  const details = { needsTaskCode: 'T-16', links: ['T-03', { code: 'T-16' }], id: '00000000-0000-4000-8000-000000000001' };
  expect(namedIn(details)).toEqual(['T-16', 'T-03', 'T-16', '00000000-0000-4000-8000-000000000001']);
  expect(withoutHidden(details, (text) => text === 'T-16')).toEqual({ ...details, needsTaskCode: '?', links: ['T-03', { code: '?' }] });
});
