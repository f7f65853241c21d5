import { reach, readsContent, type Actor, type RuleSet } from '../access';

/**
 * Rights on a task follow its assignment, not the name of a role: who answers for it on the side that does it reports, who answers
 * on the other side verifies, and helpers report for their side. Roles only add reach.
 */
export const taskRules: RuleSet = (actor, can) => {
  if (!readsContent(actor)) return;
  for (const conditions of reach(actor)) {
    can('read', 'Task', conditions);
    can('read', 'TaskComment', { ...conditions, visibility: 'BOTH' });
    if (actor.side !== null) can('read', 'TaskComment', { ...conditions, visibility: 'OWN_SIDE', side: actor.side });
  }
  if (actor.role === 'AUDITOR' || actor.side === null || actor.postId === null) return;
  for (const conditions of reach(actor)) {
    can('comment', 'Task', conditions);
    if (actor.role === 'MINISTRY_MANAGER') {
      for (const action of ['plan', 'change', 'reschedule', 'cancel']) can(action, 'Task', conditions);
    }
    // finalising minutes plans, extends and cancels; whether the committee is theirs is for decisions to say
    if (actor.committeeIds.length > 0) can('decide', 'Task', conditions);
  }
  for (const assignment of assignments(actor)) can('report', 'Task', assignment);
  const [accountable] = assignments(actor);
  if (accountable !== undefined) can('change', 'Task', accountable);
  can('verify', 'Task', { waitingPostId: actor.postId });
  for (const field of ['ministryPostId', 'acecrPostId', 'helperPostIds']) can('contribute', 'Task', { [field]: actor.postId });
};

/** The tasks on whose doing side the post stands: as the accountable one, and as a helper. */
function assignments(actor: Actor): readonly Readonly<Record<string, unknown>>[] {
  const doing = { side: { $in: [actor.side, 'JOINT'] } };
  const accountable = actor.side === 'MINISTRY' ? 'ministryPostId' : 'acecrPostId';
  return [
    { ...doing, [accountable]: actor.postId },
    { ...doing, helperPostIds: actor.postId },
  ];
}
