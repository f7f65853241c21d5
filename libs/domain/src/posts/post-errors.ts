import type { ErrorKinds } from '../problems';

export const postErrors = {
  'posts.not-found': 'absent',
  'posts.organisation-not-found': 'invalid',
  'posts.person-not-found': 'invalid',
  'posts.province-missing': 'invalid',
  'posts.province-unwanted': 'invalid',
  'posts.ends-before-it-begins': 'invalid',
  'posts.code-taken': 'conflict',
  'posts.already-held': 'conflict',
  'posts.nobody-to-act-for': 'conflict',
  'posts.acts-for-oneself': 'conflict',
} as const satisfies ErrorKinds;
