import type { RuleSet } from '../access';

/** Everyone reads who holds which post; the administrator makes posts and hands them over. */
export const postRules: RuleSet = (actor, can) => {
  can('read', 'Post');
  if (actor.role !== 'ADMIN') return;
  can('add', 'Post');
  can('change', 'Post');
  can('hold', 'Post');
  can('close', 'Post');
};
