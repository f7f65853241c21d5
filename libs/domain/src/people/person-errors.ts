import type { ErrorKinds } from '../problems';

export const personErrors = {
  'people.not-found': 'absent',
  'people.login-malformed': 'invalid',
  'people.password-without-login': 'invalid',
  'people.login-without-password': 'invalid',
  'people.login-taken': 'conflict',
  'people.disables-oneself': 'conflict',
} as const satisfies ErrorKinds;
