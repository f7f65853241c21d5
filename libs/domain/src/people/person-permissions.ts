import type { RuleSet } from '../access';

/** Names and posts are for everyone who is signed in; accounts belong to the administrator. */
export const personRules: RuleSet = (actor, can) => {
  can('read', 'Person');
  if (actor.role !== 'ADMIN') return;
  can('add', 'Person');
  can('change', 'Person');
  can('read-account', 'Person');
  can('erase', 'Person');
  can('import', 'Person');
};
