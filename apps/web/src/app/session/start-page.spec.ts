import { anActor } from '@hampeyman/domain/testing';
import { returnAddress, startPage } from './start-page';

describe('start page', () => {
  it.each([
    ['MINISTRY_MANAGER', '/dashboard'],
    ['ACECR_STAFF', '/my-work'],
    ['PROVINCIAL_DIRECTOR', '/dashboard'],
    ['SECRETARY', '/dashboard'],
    ['AUDITOR', '/dashboard'],
    ['ADMIN', '/people'],
  ] as const)('a person as %s starts at %s', (role, address) => {
    expect(startPage(anActor({ role }))).toBe(address);
  });

  it.each([
    ['/tasks?state=BLOCKED', '/tasks?state=BLOCKED'],
    [null, '/'],
    ['https://elsewhere.example', '/'],
    ['//elsewhere.example', '/'],
    ['/\\elsewhere.example', '/'],
    ['/sign-in?from=/tasks', '/'],
  ])('coming from %s one returns to %s', (from, address) => {
    expect(returnAddress(from)).toBe(address);
  });
});
