import { watchedSide, type RuleSet } from '../access';

/**
 * Names and posts are for everyone who is signed in; accounts belong to the administrator. That of one agency keeps the accounts of its
 * own people, those among them whom it added and who have no post yet, and appoints them alone: through anybody else it would act for the
 * other agency, or watch over it.
 */
export const personRules: RuleSet = (actor, can) => {
  can('read', 'Person');
  if (actor.role !== 'ADMIN') return;
  can('add', 'Person');
  can('import', 'Person');
  const side = watchedSide(actor);
  for (const act of ['change', 'read-account', 'erase', 'appoint']) can(act, 'Person', side === null ? undefined : { side });
};
