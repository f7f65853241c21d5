import { hashPassword, isPassword } from './password-hash';

test('a password is kept as argon2id of at least 19 MiB and two passes, under a salt of its own', async () => {
  const [one, other] = [await hashPassword('the same password'), await hashPassword('the same password')];
  const cost = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=1\$[\w+/]{22,}\$[\w+/]{43}$/.exec(one);
  expect(Number(cost?.[1])).toBeGreaterThanOrEqual(19_456);
  expect(Number(cost?.[2])).toBeGreaterThanOrEqual(2);
  expect(one).not.toBe(other);
});

test('it is compared to the last character, capitals and spaces with it', async () => {
  const long = `${'گذرواژه بلند '.repeat(8)}Z`;
  const kept = await hashPassword(long);
  expect(await isPassword(long, kept)).toBe(true);
  for (const wrong of [long.slice(0, -1), long.toLowerCase(), long.trimStart().replace(' ', ''), ` ${long}`, `${long} `]) {
    expect(await isPassword(wrong, kept)).toBe(false);
  }
});

test('no password opens an account without one', async () => {
  expect(await isPassword('an account that does not exist', null)).toBe(false);
});
