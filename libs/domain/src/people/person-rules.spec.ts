import { addPerson, needsInvitation, requireWholeAccount, sideOfPosts } from '.';

describe('an account', () => {
  const email = 'minister@example.org';
  it('has a user name and a password, or an address to invite its owner at, or nothing of it', () => {
    for (const whole of [
      { login: 'u.minister', email: null, hasPassword: true },
      { login: 'u.minister', email, hasPassword: false },
      { login: null, email, hasPassword: false },
    ])
      expect(() => {
        requireWholeAccount(whole);
      }).not.toThrow();
    expect(() => {
      requireWholeAccount({ login: 'u.minister', email: null, hasPassword: false });
    }).toThrow('people.login-without-password');
    expect(() => {
      requireWholeAccount({ login: null, email, hasPassword: true });
    }).toThrow('people.password-without-login');
  });
  it('invites only whoever could not come in otherwise', () => {
    expect(needsInvitation({ login: 'u.minister', email, hasPassword: false })).toBe(true);
    expect(needsInvitation({ login: 'u.minister', email, hasPassword: true })).toBe(false);
    expect(needsInvitation({ login: null, email, hasPassword: false })).toBe(false);
  });
  it('is asked for with a user name in small letters', () => {
    const asked = addPerson.parse({ nameFa: 'مریم یوسفی', login: ' U.Minister ', password: 'a long first password' });
    expect(asked.login).toBe('u.minister');
    expect(addPerson.safeParse({ nameFa: 'مریم یوسفی', login: 'مریم' }).error?.issues[0]?.message).toBe('people.login-malformed');
  });
});

test('by the posts of today a person is a side’s, nobody’s yet, or beyond one side', () => {
  const at = (...sides: ('MINISTRY' | 'ACECR' | null)[]) =>
    sideOfPosts(sides.map((side) => ({ side }) as Parameters<typeof sideOfPosts>[0][0]));
  expect([at(), at('ACECR'), at('ACECR', 'ACECR'), at('ACECR', 'MINISTRY'), at(null), at(null, 'ACECR')]).toEqual([
    ...['NONE', 'ACECR', 'ACECR', 'BEYOND', 'BEYOND', 'BEYOND'],
  ]);
});
