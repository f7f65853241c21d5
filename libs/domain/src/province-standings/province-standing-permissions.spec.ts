import type { Actor } from '../access';
import { abilityFor, allows } from '../rights';
import { anActor } from '../testing';

const sees = (change: Partial<Actor>, code: string): boolean => allows(abilityFor(anActor(change)), 'read', 'Province', { code });

describe('who reads a province', () => {
  it.each([
    ['ACECR_STAFF', null, true, true],
    ['MINISTRY_MANAGER', null, true, true],
    ['AUDITOR', null, true, true],
    ['PROVINCIAL_DIRECTOR', 'IR-29', true, false],
    ['ACECR_STAFF', 'IR-29', true, false],
    ['SECRETARY', 'IR-29', true, false],
    ['AUDITOR', 'IR-29', true, false],
    ['SECRETARY', null, true, true],
    ['ADMIN', null, false, false],
  ] as const)('%s of %s: IR-29 %s, IR-20 %s', (role, provinceCode, own, other) => {
    expect([sees({ role, provinceCode }, 'IR-29'), sees({ role, provinceCode }, 'IR-20')]).toEqual([own, other]);
  });

  it('is nobody without a post', () => {
    expect(sees({ role: null, postId: null }, 'IR-29')).toBe(false);
  });
});
