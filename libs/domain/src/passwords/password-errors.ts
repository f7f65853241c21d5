import type { ErrorKinds } from '../problems';

export const passwordErrors = {
  'passwords.too-short': 'invalid',
  'passwords.too-common': 'invalid',
  'passwords.like-name': 'invalid',
  'passwords.not-new': 'invalid',
  'passwords.wrong-current': 'invalid',
  'passwords.link-not-valid': 'absent',
} as const satisfies ErrorKinds;
