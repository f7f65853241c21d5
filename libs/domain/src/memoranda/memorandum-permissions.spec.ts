import { roles, systemActor, type Actor, type Role } from '../access';
import { abilityFor, allows } from '../rights';

const own = '018f0000-0000-7000-8000-00000000000a';
const foreign = '018f0000-0000-7000-8000-00000000000b';
const actor = (role: Role | null, change: Partial<Actor> = {}): Actor => ({
  ...systemActor,
  role,
  personId: '018f0000-0000-7000-8000-000000000001',
  postId: '018f0000-0000-7000-8000-000000000002',
  side: role === 'ACECR_STAFF' ? 'ACECR' : 'MINISTRY',
  memorandumIds: [own],
  ...change,
});
const may = (who: Actor, action: string, type: string, record: object) => allows(abilityFor(who), action, type, record);

describe('rights on memoranda and obligations', () => {
  it.each(roles)('%s reads only what their agency has signed, and the administrator nothing', (role) => {
    for (const [type, key] of [
      ['Memorandum', 'id'],
      ['Obligation', 'memorandumId'],
    ] as const) {
      expect(may(actor(role), 'read', type, { [key]: own })).toBe(role !== 'ADMIN');
      expect(may(actor(role), 'read', type, { [key]: foreign })).toBe(false);
    }
  });

  it.each(roles)('%s changes the text and the register only as manager of the Ministry', (role) => {
    expect(may(actor(role), 'change', 'Memorandum', { id: own })).toBe(role === 'MINISTRY_MANAGER');
    expect(may(actor(role), 'register', 'Memorandum', {})).toBe(role === 'MINISTRY_MANAGER');
    for (const action of ['add', 'change']) {
      expect(may(actor(role), action, 'Obligation', { memorandumId: own })).toBe(role === 'MINISTRY_MANAGER');
      expect(may(actor(role), action, 'Obligation', { memorandumId: foreign })).toBe(false);
    }
  });

  it('a provincial director reads the whole text, because it binds every province', () => {
    expect(may(actor('PROVINCIAL_DIRECTOR', { provinceCode: 'IR-29' }), 'read', 'Memorandum', { id: own })).toBe(true);
  });

  it('someone without a post reads nothing of it', () => {
    expect(may(actor(null, { postId: null }), 'read', 'Memorandum', { id: own })).toBe(false);
  });
});

describe('rights on organisations, posts and people', () => {
  it.each(roles)('%s reads them, and only the administrator changes them', (role) => {
    const national = actor(role, { scopeLevel: 'NATIONAL' });
    for (const type of ['Organisation', 'Post', 'Person']) {
      expect(may(national, 'read', type, {})).toBe(true);
      for (const action of ['add', 'change']) expect(may(national, action, type, {})).toBe(role === 'ADMIN');
    }
    expect(may(national, 'hold', 'Post', {})).toBe(role === 'ADMIN');
    expect(may(national, 'read-account', 'Person', {})).toBe(role === 'ADMIN');
  });
});
