import { reach, readsContent, type RuleSet } from '../access';

/** History is seen where its record is seen; what belongs to no memorandum is for administrators and auditors. */
export const activityRules: RuleSet = (actor, can) => {
  if (actor.role === 'ADMIN' || actor.role === 'AUDITOR') can('read', 'Activity', { memorandumId: null });
  can('read', 'Activity', { personId: actor.personId, memorandumId: null });
  if (!readsContent(actor)) return;
  for (const conditions of reach(actor)) can('read', 'Activity', conditions);
};
