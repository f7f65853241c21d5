import type { ErrorKinds } from '../problems';

export const postErrors = {
  'posts.not-found': 'absent',
  'posts.organisation-not-found': 'invalid',
  'posts.person-not-found': 'invalid',
  'posts.province-missing': 'invalid',
  'posts.province-unwanted': 'invalid',
  'posts.ends-before-it-begins': 'invalid',
  'posts.organisation-closed': 'invalid',
  'posts.holding-not-found': 'absent',
  'posts.code-taken': 'conflict',
  'posts.closed': 'conflict',
  'posts.open': 'conflict',
  'posts.closes-while-held': 'conflict',
  'posts.closes-with-open-items': 'conflict',
  'posts.holding-ended': 'conflict',
  'posts.nobody-hands-over': 'conflict',
  'posts.hands-over-to-oneself': 'conflict',
  'posts.already-held': 'conflict',
  'posts.nobody-to-act-for': 'conflict',
  'posts.acts-for-oneself': 'conflict',
} as const satisfies ErrorKinds;
