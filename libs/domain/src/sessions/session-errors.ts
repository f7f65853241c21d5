import type { ErrorKinds } from '../problems';

export const sessionErrors = {
  'sessions.required': 'unauthenticated',
  'sessions.wrong-credentials': 'unauthenticated',
  'sessions.ended': 'unauthenticated',
  'sessions.post-not-held': 'denied',
  'sessions.locked': 'too-many',
} as const satisfies ErrorKinds;
