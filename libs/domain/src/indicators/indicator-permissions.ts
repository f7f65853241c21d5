import { reach, readsContent, type RuleSet } from '../access';
import type { Indicator } from './indicator';

/** An indicator, or a value of it for a province, as rights ask about it. */
export function indicatorSubject(
  indicator: Pick<Indicator, 'id' | 'memorandumId' | 'ministryPost' | 'acecrPost'>,
  provinceCode: string | null = null,
) {
  const { id, memorandumId, ministryPost, acecrPost } = indicator;
  return { id, memorandumId, provinceCode, ministryPostId: ministryPost?.id ?? null, acecrPostId: acecrPost?.id ?? null };
}

/**
 * Definitions bind the whole country, so whoever stands for a party reads them. The Ministry's manager defines them; they and the posts
 * that answer for an indicator change it and set its targets.
 */
export const indicatorRules: RuleSet = (actor, can) => {
  if (!readsContent(actor)) return;
  for (const conditions of reach(actor)) can('read', 'Indicator', conditions);
  if (actor.role === 'AUDITOR') return;
  const own = { memorandumId: { $in: [...actor.memorandumIds] } };
  const owner = actor.side === 'MINISTRY' ? 'ministryPostId' : 'acecrPostId';
  if (actor.role === 'MINISTRY_MANAGER') can('define', 'Indicator', own);
  for (const action of ['change', 'set-targets']) {
    if (actor.role === 'MINISTRY_MANAGER') can(action, 'Indicator', own);
    if (actor.side !== null) can(action, 'Indicator', { ...own, [owner]: actor.postId });
  }
};
