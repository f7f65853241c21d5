import { readsContent, type RuleSet } from '../access';

/** Obligations bind a whole side, so everyone of the parties reads them; the Ministry's manager keeps the register. */
export const obligationRules: RuleSet = (actor, can) => {
  if (!readsContent(actor) || actor.memorandumIds.length === 0) return;
  const own = { memorandumId: { $in: [...actor.memorandumIds] } };
  can('read', 'Obligation', own);
  if (actor.role !== 'MINISTRY_MANAGER') return;
  can('add', 'Obligation', own);
  can('change', 'Obligation', own);
};
