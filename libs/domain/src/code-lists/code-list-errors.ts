import type { ErrorKinds } from '../problems';

export const codeListErrors = {
  'code-lists.not-found': 'absent',
  'code-lists.code-malformed': 'invalid',
  'code-lists.code-taken': 'conflict',
  'code-lists.built-in': 'conflict',
  'code-lists.ends-before-it-begins': 'invalid',
  'code-lists.not-retired': 'conflict',
  'code-lists.not-offered': 'invalid',
} as const satisfies ErrorKinds;
