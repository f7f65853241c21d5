import type { ErrorKinds } from '../problems';

export const sessionErrors = {
  'sessions.required': 'unauthenticated',
  'sessions.wrong-credentials': 'unauthenticated',
  'sessions.ended': 'unauthenticated',
  'sessions.post-not-held': 'denied',
  'sessions.code-required': 'unauthenticated',
  'sessions.wrong-code': 'unauthenticated',
  'sessions.locked': 'too-many',
  'sessions.second-factor-required': 'denied',
  'sessions.password-change-required': 'denied',
  'sessions.initial-password-expired': 'unauthenticated',
  'sessions.not-found': 'absent',
} as const satisfies ErrorKinds;
