import type { ErrorKinds } from '../problems';

export const committeeErrors = {
  'committees.not-found': 'absent',
  'committees.code-taken': 'conflict',
  'committees.officers-set-up': 'denied',
  'committees.one-chair': 'invalid',
  'committees.one-secretary': 'invalid',
  'committees.seat-twice': 'invalid',
  'committees.post-without-side': 'invalid',
  'committees.post-of-no-party': 'invalid',
  'committees.post-out-of-reach': 'invalid',
  'committees.seat-dates': 'invalid',
  'committees.quorum-unreachable': 'invalid',
} as const satisfies ErrorKinds;
