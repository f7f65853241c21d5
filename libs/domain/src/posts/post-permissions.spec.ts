import { abilityFor, allows } from '../rights';
import { anActor } from '../testing';

const acts = ['add', 'change', 'hold', 'close'];
const mayKeep = (actor: Parameters<typeof anActor>[0], post: object): boolean[] =>
  acts.map((act) => allows(abilityFor(anActor({ role: 'ADMIN', ...actor })), act, 'Post', post));
const all = acts.map(() => true);
const none = acts.map(() => false);

test('an administrator of the whole portal keeps every post', () => {
  for (const side of ['MINISTRY', 'ACECR', null]) {
    expect(mayKeep({ scopeLevel: 'NATIONAL' }, { side, role: 'ADMIN', scopeLevel: 'NATIONAL' })).toEqual(all);
  }
});

test('the administrator of one agency keeps its posts, and none by which anybody would watch over the other agency', () => {
  const acecr = { side: 'ACECR', scopeLevel: 'AGENCY' } as const;
  expect(mayKeep(acecr, { side: 'ACECR', role: 'ACECR_STAFF', scopeLevel: 'NATIONAL' })).toEqual(all);
  expect(mayKeep(acecr, { side: 'ACECR', role: null, scopeLevel: 'PROVINCE' })).toEqual(all);
  expect(mayKeep(acecr, { side: 'ACECR', role: 'AUDITOR', scopeLevel: 'AGENCY' })).toEqual(all);
  expect(mayKeep(acecr, { side: 'ACECR', role: 'AUDITOR', scopeLevel: 'NATIONAL' })).toEqual(none);
  expect(mayKeep(acecr, { side: 'ACECR', role: 'ADMIN', scopeLevel: 'NATIONAL' })).toEqual(none);
  expect(mayKeep(acecr, { side: 'MINISTRY', role: null, scopeLevel: 'AGENCY' })).toEqual(none);
  expect(mayKeep(acecr, { side: null, role: null, scopeLevel: 'AGENCY' })).toEqual(none);
});
