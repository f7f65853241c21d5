import type { ErrorKinds } from '../problems';

export const minutesErrors = {
  'minutes.not-opened': 'conflict',
  'minutes.not-draft': 'conflict',
  'minutes.not-final': 'conflict',
  'minutes.transition-not-allowed': 'conflict',
  'minutes.not-ready': 'conflict',
  'minutes.agenda-position-unknown': 'invalid',
  'minutes.next-meeting-too-early': 'invalid',
  'minutes.date-too-early': 'invalid',
  'minutes.date-in-future': 'invalid',
} as const satisfies ErrorKinds;
