import type { ErrorKinds } from '../problems';

export const secondFactorErrors = {
  'second-factors.code-malformed': 'invalid',
  'second-factors.wrong-code': 'invalid',
  'second-factors.already-enrolled': 'conflict',
  'second-factors.removes-own': 'conflict',
  'second-factors.not-enrolled': 'conflict',
} as const satisfies ErrorKinds;
