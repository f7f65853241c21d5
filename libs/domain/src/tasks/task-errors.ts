import type { ErrorKinds } from '../problems';

export const taskErrors = {
  'tasks.not-found': 'absent',
  'tasks.step-not-found': 'absent',
  'tasks.document-not-found': 'absent',
  'tasks.transition-not-allowed': 'conflict',
  'tasks.closed': 'conflict',
  'tasks.code-taken': 'conflict',
  'tasks.dependency-circle': 'conflict',
  'tasks.dependency-known': 'conflict',
  'tasks.step-done': 'conflict',
  'tasks.document-answered': 'conflict',
  'tasks.verifier-same-side': 'denied',
  'tasks.verifier-is-doer': 'denied',
  'tasks.deadline-by-decision': 'denied',
  'tasks.other-side': 'denied',
  'tasks.due-before-start': 'invalid',
  'tasks.blocker-required': 'invalid',
  'tasks.post-of-wrong-side': 'invalid',
  'tasks.post-out-of-reach': 'invalid',
  'tasks.link-elsewhere': 'invalid',
  'tasks.needs-itself': 'invalid',
} as const satisfies ErrorKinds;
