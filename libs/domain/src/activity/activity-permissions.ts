import { reach, readsContent, watchedSide, type RuleSet } from '../access';

/**
 * History is seen where its record is seen, what is for one side's eyes by that side. What belongs to no memorandum (sign-ins, rights,
 * refusals) is for administrators and auditors, of one agency its own part; everyone sees what they did themselves. Who watches over the
 * record may verify it.
 */
export const activityRules: RuleSet = (actor, can) => {
  can('read', 'Activity', { personId: actor.personId, memorandumId: null });
  if (actor.role === 'ADMIN' || actor.role === 'AUDITOR') {
    const side = watchedSide(actor);
    can('read', 'Activity', side === null ? { memorandumId: null } : { memorandumId: null, side });
    can('verify', 'Activity');
  }
  if (!readsContent(actor)) return;
  for (const conditions of reach(actor)) {
    can('read', 'Activity', { ...conditions, audience: null });
    if (actor.side !== null) can('read', 'Activity', { ...conditions, audience: actor.side });
  }
};
