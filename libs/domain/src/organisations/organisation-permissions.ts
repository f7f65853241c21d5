import type { RuleSet } from '../access';

/** Everyone reads who belongs where; the administrator keeps the tree. */
export const organisationRules: RuleSet = (actor, can) => {
  can('read', 'Organisation');
  if (actor.role !== 'ADMIN') return;
  can('add', 'Organisation');
  can('change', 'Organisation');
  can('close', 'Organisation');
};
