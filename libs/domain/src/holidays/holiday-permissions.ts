import type { RuleSet } from '../access';

/** Everyone reckons with the same holidays; the administrator announces them. */
export const holidayRules: RuleSet = (actor, can) => {
  can('read', 'Holiday');
  if (actor.role === 'ADMIN') can('announce', 'Holiday');
};
