import { roles, scopeLevels, watchedSide, watchRoles, type RuleSet } from '../access';

/** Posts through which nobody reaches beyond their agency's own people and record: all but those that watch over the whole portal. */
const confined = [
  { role: { $in: [null, ...roles.filter((role) => !watchRoles.includes(role))] } },
  { role: { $in: [...watchRoles] }, scopeLevel: { $in: scopeLevels.filter((level) => level !== 'NATIONAL') } },
];

/**
 * Everyone reads who holds which post; the administrator makes posts and hands them over. That of one agency keeps its own posts, but
 * none by which they or anybody would come to watch over the other agency too.
 */
export const postRules: RuleSet = (actor, can) => {
  can('read', 'Post');
  if (actor.role !== 'ADMIN') return;
  const side = watchedSide(actor);
  for (const act of ['add', 'change', 'hold', 'close']) {
    if (side === null) can(act, 'Post');
    else for (const conditions of confined) can(act, 'Post', { side, ...conditions });
  }
};
