import { reach, readsContent, type RuleSet } from '../access';

/** What secretary and chair keep of their own committee. Its quorum is not for those whom it binds. */
const ownFields = ['nameFa', 'nameEn', 'rhythmFa', 'rhythmEn', 'invitationHours', 'seats'];

/**
 * Whoever reaches a committee reads it. The ministry's manager sets committees up anywhere, a provincial director in the own
 * province; secretary and chair keep words, invitation and members of their own.
 */
export const committeeRules: RuleSet = (actor, can) => {
  if (!readsContent(actor)) return;
  for (const conditions of reach(actor)) can('read', 'Committee', conditions);
  if (actor.role === 'AUDITOR') return;
  const setsUp = actor.role === 'MINISTRY_MANAGER' || actor.role === 'PROVINCIAL_DIRECTOR';
  if (setsUp && actor.memorandumIds.length > 0) {
    const memorandum = { memorandumId: { $in: [...actor.memorandumIds] } };
    const where = actor.provinceCode === null ? memorandum : { ...memorandum, provinceCode: actor.provinceCode };
    can('set-up', 'Committee', where);
    can('change', 'Committee', where);
  }
  if (actor.committeeIds.length > 0) can('change', 'Committee', { id: { $in: [...actor.committeeIds] } }, ownFields);
};
