import { readVerificationCode, verificationCodeOf } from './verification-code';

test('a code is ten letters that nobody confuses, in two groups', () => {
  expect(verificationCodeOf(new Uint8Array([0, 1, 10, 18, 19, 31, 32, 255, 9, 17]))).toBe('01AJK-Z0Z9H');
});

test('a code is read however it was typed', () => {
  const code = '01AJK-Z0Z9H';
  for (const typed of [code, '01ajk z0z9h', '0IAJKZ0Z9H', 'olajk–zoz9h', ' 01AJK_Z0Z9H ']) expect(readVerificationCode(typed)).toBe(code);
});

test.each(['', '01AJK', '01AJK-Z0Z9HH', '01AJK-Z0Z9U', '۰۱AJK-Z0Z9H', 'PSK-1405-04'])('%p is no code', (typed) => {
  expect(readVerificationCode(typed)).toBeNull();
});
