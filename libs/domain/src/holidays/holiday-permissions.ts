import { watchedSide, type RuleSet } from '../access';

/** Everyone reckons with the same holidays; who administers the whole portal announces them. */
export const holidayRules: RuleSet = (actor, can) => {
  can('read', 'Holiday');
  if (actor.role === 'ADMIN' && watchedSide(actor) === null) can('announce', 'Holiday');
};
