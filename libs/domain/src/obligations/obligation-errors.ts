import type { ErrorKinds } from '../problems';

export const obligationErrors = {
  'obligations.not-found': 'absent',
  'obligations.objective-unknown': 'invalid',
  'obligations.article-unknown': 'invalid',
  'obligations.code-taken': 'conflict',
} as const satisfies ErrorKinds;
