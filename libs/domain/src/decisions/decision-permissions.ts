import { reach, readsContent, type RuleSet } from '../access';

/** What secretary and chair of the committee may do to its decisions. */
export const decisionActs = ['compose', 'change', 'delete', 'close'] as const;

/**
 * Decisions are read by whoever reaches them, also while their minutes are a draft, which the record says (`isFinal`). An auditor
 * writes nothing, whatever seat the post holds.
 */
export const decisionRules: RuleSet = (actor, can) => {
  if (!readsContent(actor)) return;
  for (const conditions of reach(actor)) can('read', 'Decision', conditions);
  if (actor.role === 'AUDITOR' || actor.committeeIds.length === 0) return;
  const own = { committeeId: { $in: [...actor.committeeIds] } };
  for (const act of decisionActs) can(act, 'Decision', own);
};
