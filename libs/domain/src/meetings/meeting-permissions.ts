import { reach, readsContent, type RuleSet } from '../access';

/** What secretary and chair of the committee may do to its meetings and their minutes. */
export const meetingActs = [
  'plan',
  'change',
  'invite',
  'take-roll',
  'cancel',
  'write',
  'circulate',
  'finalise',
  'sign',
  'distribute',
  'add-addendum',
] as const;

/** Whoever reaches a meeting reads it with its minutes, drafts too; secretary and chair of its committee run it, an auditor never. */
export const meetingRules: RuleSet = (actor, can) => {
  if (!readsContent(actor)) return;
  for (const conditions of reach(actor)) can('read', 'Meeting', conditions);
  if (actor.role === 'AUDITOR' || actor.committeeIds.length === 0) return;
  for (const act of meetingActs) can(act, 'Meeting', { committeeId: { $in: [...actor.committeeIds] } });
};
