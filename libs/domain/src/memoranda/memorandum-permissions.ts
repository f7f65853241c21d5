import { readsContent, type RuleSet } from '../access';

/**
 * Whoever stands for a party reads the whole text, whatever their province: it binds everyone. The Ministry's manager
 * registers memoranda and keeps their text; the administrator sees no content.
 */
export const memorandumRules: RuleSet = (actor, can) => {
  if (!readsContent(actor)) return;
  if (actor.role === 'MINISTRY_MANAGER') can('register', 'Memorandum');
  if (actor.memorandumIds.length === 0) return;
  const own = { id: { $in: [...actor.memorandumIds] } };
  can('read', 'Memorandum', own);
  if (actor.role === 'MINISTRY_MANAGER') can('change', 'Memorandum', own);
};
