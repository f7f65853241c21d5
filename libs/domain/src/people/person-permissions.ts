import { watchedSide, type RuleSet } from '../access';

/**
 * Names and posts are for everyone who is signed in; accounts belong to the administrator. That of one agency keeps the accounts of its
 * own people and of whoever has no post yet: with the account of anybody else they would act for the other agency, or watch over it.
 */
export const personRules: RuleSet = (actor, can) => {
  can('read', 'Person');
  if (actor.role !== 'ADMIN') return;
  can('add', 'Person');
  can('import', 'Person');
  const side = watchedSide(actor);
  const own = side === null ? undefined : { side: { $in: [side, 'NONE'] } };
  for (const act of ['change', 'read-account', 'erase']) can(act, 'Person', own);
};
