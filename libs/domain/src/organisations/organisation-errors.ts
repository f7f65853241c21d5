import type { ErrorKinds } from '../problems';

export const organisationErrors = {
  'organisations.not-found': 'absent',
  'organisations.parent-not-found': 'invalid',
  'organisations.side-differs': 'invalid',
  'organisations.code-taken': 'conflict',
} as const satisfies ErrorKinds;
