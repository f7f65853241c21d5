import type { ErrorKinds } from '../problems';

export const indicatorErrors = {
  'indicators.not-found': 'absent',
  'indicators.code-taken': 'conflict',
  'indicators.has-values': 'conflict',
  'indicators.ratio-needs-parts': 'invalid',
  'indicators.ratio-not-summed': 'invalid',
  'indicators.half-computed': 'invalid',
  'indicators.component-unfit': 'invalid',
  'indicators.post-of-wrong-side': 'invalid',
  'indicators.post-of-no-party': 'invalid',
  'indicators.link-elsewhere': 'invalid',
  'indicators.target-needs-no-province': 'invalid',
} as const satisfies ErrorKinds;
