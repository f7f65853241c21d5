import type { ErrorKinds } from '../problems';

export const organisationErrors = {
  'organisations.not-found': 'absent',
  'organisations.parent-not-found': 'invalid',
  'organisations.side-differs': 'invalid',
  'organisations.parent-closed': 'invalid',
  'organisations.under-itself': 'conflict',
  'organisations.code-taken': 'conflict',
  'organisations.closed': 'conflict',
  'organisations.open': 'conflict',
  'organisations.has-open-posts': 'conflict',
  'organisations.has-open-units': 'conflict',
} as const satisfies ErrorKinds;
