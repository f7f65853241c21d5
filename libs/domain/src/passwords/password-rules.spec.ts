import { changePassword, newPassword, passwordLinkLetter, weaknessOf, type PasswordOwner } from '.';

const maryam: PasswordOwner = { login: 'maryam.r', names: ['مریم رضایی', 'Maryam Rezaei'] };
const common = (word: string): boolean => ['dragon', 'sunshine', '123qweasdzxc', 'letmein'].includes(word);

test.each([
  ['sunshine2024', 'passwords.too-common'],
  ['--Sunshine--!', 'passwords.too-common'],
  ['dragondragondragon', 'passwords.too-common'],
  ['dragon1dragon1', 'passwords.too-common'],
  ['123QWEasdZXC', 'passwords.too-common'],
  ['aaaaaaaaaaaaaa', 'passwords.too-common'],
  ['ab1ab1ab1ab1ab', 'passwords.too-common'],
  ['1234567890123', 'passwords.too-common'],
  ['۱۲۳۴۵۶۷۸۹۰۱۲', 'passwords.too-common'],
  ['zyxwvutsrqponm', 'passwords.too-common'],
  ['qwertyuiopasdf', 'passwords.too-common'],
  ['Password-2026', 'passwords.too-common'],
  ['hampeyman1405!', 'passwords.too-common'],
  ['گذرواژه۱۴۰۵۱۲', 'passwords.too-common'],
  ['my-Maryam.R-key', 'passwords.like-name'],
  ['rezaei and the sea', 'passwords.like-name'],
  ['رضایی در کوهستان', 'passwords.like-name'],
  ['correct horse battery', null],
  ['سه کبوتر روی بام', null],
  ['sunshine over the dragon', null],
  ['kd83-hf72-mz61-qo90', null],
])('%s: %s', (password, weakness) => {
  expect(weaknessOf(password, maryam, common)).toBe(weakness);
});

test('parts of a name that stand in many words by chance are no name', () => {
  expect(weaknessOf('a calming silence', { login: 'ali', names: ['علی', 'Ali Lim', null] }, common)).toBeNull();
});

test('twelve characters are enough, counted as people count them, and nothing is asked of their kind', () => {
  expect(newPassword.safeParse('twelve chars').success).toBe(true);
  expect(newPassword.safeParse('eleven char').error?.issues[0]?.message).toBe('passwords.too-short');
  expect(newPassword.safeParse('😀😀😀😀😀😀').success).toBe(false);
  expect(newPassword.safeParse('x'.repeat(200)).success).toBe(true);
  expect(newPassword.safeParse('x'.repeat(201)).success).toBe(false);
  expect(newPassword.parse('cafe\u0301 au lait tiède')).toBe('café au lait tiède'.normalize('NFC'));
  expect(changePassword.safeParse({ current: 'old', password: 'a new long password', extra: 1 }).success).toBe(false);
});

test('the token of a link stands where no server sees it', () => {
  const { action } = passwordLinkLetter({ fa: 'مریم', en: null }, 'secret');
  expect(action?.path).toBe('/new-password#secret');
});
