import type { ErrorKinds } from '../problems';

export const holidayErrors = {
  'holidays.not-found': 'absent',
  'holidays.lunar-day-unknown': 'invalid',
  'holidays.too-far': 'invalid',
  'holidays.already-announced': 'conflict',
} as const satisfies ErrorKinds;
