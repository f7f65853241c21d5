import type { ErrorKinds } from '../problems';

export const memorandumErrors = {
  'memoranda.not-found': 'absent',
  'memoranda.article-not-found': 'absent',
  'memoranda.objective-not-found': 'absent',
  'memoranda.outcome-not-found': 'absent',
  'memoranda.need-not-found': 'absent',
  'memoranda.source-not-found': 'absent',
  'memoranda.party-twice': 'invalid',
  'memoranda.party-unknown': 'invalid',
  'memoranda.party-of-other-side': 'invalid',
  'memoranda.side-missing': 'invalid',
  'memoranda.own-agency-missing': 'invalid',
  'memoranda.ends-before-it-begins': 'invalid',
  'memoranda.clause-needs-article': 'invalid',
  'memoranda.article-stands-alone': 'invalid',
  'memoranda.link-unknown': 'invalid',
  'memoranda.code-taken': 'conflict',
  'memoranda.part-code-taken': 'conflict',
  'memoranda.part-in-use': 'conflict',
  'memoranda.transition-not-allowed': 'conflict',
} as const satisfies ErrorKinds;
