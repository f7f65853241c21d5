import type { ErrorKinds } from '../problems';

export const printingErrors = {
  'printing.too-large': 'too-large',
  'printing.busy': 'unavailable',
  'printing.timed-out': 'unavailable',
  'printing.failed': 'internal',
} as const satisfies ErrorKinds;
