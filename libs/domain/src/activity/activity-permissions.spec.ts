import { allows, abilityFor } from '../rights';
import { anActor, id, memorandumId } from '../testing';

const entry = { memorandumId, provinceCode: null, side: 'ACECR', audience: null, personId: id(99) };
const sees = (actor: Parameters<typeof anActor>[0], change: object = {}): boolean =>
  allows(abilityFor(anActor(actor)), 'read', 'Activity', { ...entry, ...change });

test('history is seen where its record is seen', () => {
  expect(sees({})).toBe(true);
  expect(sees({}, { memorandumId: id(2) })).toBe(false);
  expect(sees({ provinceCode: 'IR-20' }, { provinceCode: 'IR-29' })).toBe(false);
  expect(sees({ provinceCode: 'IR-29' }, { provinceCode: 'IR-29' })).toBe(true);
});

test('what is for one side’s eyes is that side’s', () => {
  expect(sees({ side: 'ACECR' }, { audience: 'ACECR' })).toBe(true);
  expect(sees({ side: 'MINISTRY' }, { audience: 'ACECR' })).toBe(false);
});

test('an administrator sees what belongs to no memorandum, and no content', () => {
  const admin: Parameters<typeof anActor>[0] = { role: 'ADMIN', side: null, memorandumIds: [memorandumId] };
  expect(sees(admin, { memorandumId: null })).toBe(true);
  expect(sees(admin)).toBe(false);
});

test('the watch over one agency sees that agency’s part of what belongs to no memorandum', () => {
  for (const role of ['ADMIN', 'AUDITOR'] as const) {
    const watch = (scopeLevel: 'AGENCY' | 'NATIONAL', side: string | null): boolean =>
      sees({ role, side: 'ACECR', scopeLevel }, { memorandumId: null, side });
    expect([watch('AGENCY', 'ACECR'), watch('AGENCY', 'MINISTRY'), watch('AGENCY', null)]).toEqual([true, false, false]);
    expect([watch('NATIONAL', 'ACECR'), watch('NATIONAL', 'MINISTRY'), watch('NATIONAL', null)]).toEqual([true, true, true]);
  }
});

test('whoever does not watch over the record sees of the portal’s own chain what they did themselves', () => {
  expect(sees({}, { memorandumId: null })).toBe(false);
  expect(sees({}, { memorandumId: null, personId: anActor().personId })).toBe(true);
});

test('administrators and auditors verify, nobody else', () => {
  const verifies = (role: 'ADMIN' | 'AUDITOR' | 'MINISTRY_MANAGER' | null): boolean =>
    abilityFor(anActor({ role })).can('verify', 'Activity');
  expect([verifies('ADMIN'), verifies('AUDITOR'), verifies('MINISTRY_MANAGER'), verifies(null)]).toEqual([true, true, false, false]);
});
