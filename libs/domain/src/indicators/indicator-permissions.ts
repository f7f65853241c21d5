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

/** What whoever answers for an indicator keeps of its definition: its words and what it is joined to, not by what it is judged. */
const describingFields = [
  ...['titleFa', 'titleEn', 'definitionFa', 'definitionEn', 'unitFa', 'unitEn', 'disaggregation'],
  ...['targetGroup', 'supportInstrument'],
  ...['objectiveIds', 'outcomeIds', 'needIds'],
];

/**
 * Definitions bind the whole country, so whoever stands for a party reads them. The Ministry's manager defines them and changes all of them;
 * the posts that answer for an indicator keep its words, name their own successor and set its targets.
 */
export const indicatorRules: RuleSet = (actor, can) => {
  if (!readsContent(actor)) return;
  for (const conditions of reach(actor)) can('read', 'Indicator', conditions);
  if (actor.role === 'AUDITOR') return;
  const own = { memorandumId: { $in: [...actor.memorandumIds] } };
  const owner = actor.side === 'MINISTRY' ? 'ministryPostId' : 'acecrPostId';
  if (actor.role === 'MINISTRY_MANAGER') can('define', 'Indicator', own);
  if (actor.role === 'MINISTRY_MANAGER') for (const action of ['change', 'set-targets']) can(action, 'Indicator', own);
  if (actor.side === null) return;
  can('change', 'Indicator', { ...own, [owner]: actor.postId }, [...describingFields, owner]);
  can('set-targets', 'Indicator', { ...own, [owner]: actor.postId });
};
