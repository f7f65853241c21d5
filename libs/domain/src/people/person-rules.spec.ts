import { addPerson, requireWholeAccount, sideOfPosts } from '.';

describe('an account', () => {
  it('has both a user name and a password, or neither', () => {
    expect(() => {
      requireWholeAccount({ login: 'u.minister', hasPassword: true });
    }).not.toThrow();
    expect(() => {
      requireWholeAccount({ login: null, hasPassword: false });
    }).not.toThrow();
    expect(() => {
      requireWholeAccount({ login: 'u.minister', hasPassword: false });
    }).toThrow('people.login-without-password');
    expect(() => {
      requireWholeAccount({ login: null, hasPassword: true });
    }).toThrow('people.password-without-login');
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
