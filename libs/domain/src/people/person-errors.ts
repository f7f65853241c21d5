import type { ErrorKinds } from '../problems';

export const personErrors = {
  'people.not-found': 'absent',
  'people.login-malformed': 'invalid',
  'people.password-without-login': 'invalid',
  'people.login-without-password': 'invalid',
  'people.email-malformed': 'invalid',
  'people.login-taken': 'conflict',
  'people.email-taken': 'conflict',
  'people.erased': 'conflict',
  'people.erases-holder': 'conflict',
  'people.erases-oneself': 'conflict',
  'people.disables-oneself': 'conflict',
} as const satisfies ErrorKinds;
