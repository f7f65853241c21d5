import type { ErrorKinds } from '../problems';

export const indicatorValueErrors = {
  'indicator-values.not-found': 'absent',
  'indicator-values.transition-not-allowed': 'conflict',
  'indicator-values.open-exists': 'conflict',
  'indicator-values.no-decider': 'conflict',
  'indicator-values.decider-same-side': 'denied',
  'indicator-values.decider-is-submitter': 'denied',
  'indicator-values.computed': 'invalid',
  'indicator-values.national-only': 'invalid',
  'indicator-values.province-required': 'invalid',
  'indicator-values.period-not-of-frequency': 'invalid',
  'indicator-values.period-not-over': 'invalid',
  'indicator-values.percent-out-of-range': 'invalid',
  'indicator-values.negative': 'invalid',
  'indicator-values.not-whole': 'invalid',
} as const satisfies ErrorKinds;
