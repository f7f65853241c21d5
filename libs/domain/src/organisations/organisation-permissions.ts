import { watchedSide, type RuleSet } from '../access';

/** Everyone reads who belongs where; the administrator keeps the tree, that of one agency its own branch. */
export const organisationRules: RuleSet = (actor, can) => {
  can('read', 'Organisation');
  if (actor.role !== 'ADMIN') return;
  const side = watchedSide(actor);
  for (const act of ['add', 'change', 'close']) can(act, 'Organisation', side === null ? undefined : { side });
};
