import type { ErrorKinds } from '../problems';

export const provinceErrors = {
  'provinces.not-found': 'absent',
} as const satisfies ErrorKinds;
