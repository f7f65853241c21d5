import { recoveryCodeUsedLetter, secondFactorCode } from '.';

test.each([
  ['123456', '123456'],
  ['۱۲۳ ۴۵۶', '123456'],
  ['ABCD-EFGH-2345-67ZY', 'abcdefgh234567zy'],
  ['abcd-efgh-2345-67zy-ABCD-EFGH', 'abcdefgh234567zyabcdefgh'],
])('%s is read as %s', (typed, code) => {
  expect(secondFactorCode.parse(typed)).toBe(code);
});

test.each(['12345', '1234567', 'abcd-efgh', 'abcdefgh23456701', 'abcdefgh234567zyabcd', ''])('%s is no code', (typed) => {
  expect(secondFactorCode.safeParse(typed).error?.issues[0]?.message).toBe('second-factors.code-malformed');
});

test('news about the second factor say whom to call', () => {
  const letter = recoveryCodeUsedLetter({ fa: 'مریم', en: null });
  expect(letter.params).toEqual({ name: { fa: 'مریم', en: 'مریم' } });
  expect(letter.paragraphs.at(-1)?.en).toContain('administrator');
});
