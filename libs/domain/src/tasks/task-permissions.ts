import { reach, readsContent, type Actor, type RuleSet } from '../access';
import { taskStates } from './task';

/** What a task says; it stands while the other side looks at it, so that a verdict is about what was reported. */
const wording = ['titleFa', 'titleEn', 'obligationId', 'objectiveId'] as const;

/** The days of a plan: its planner moves them, or a decision («تمدید»). */
const days = ['startsOn', 'dueOn'] as const;

/** States in which nobody's verdict is awaited. */
const notAwaited = { state: { $in: taskStates.filter((state) => state !== 'AWAITING_APPROVAL') } };

/** Why a field of a task is not for whoever only answers for it. */
export const taskFieldReasons: Readonly<Record<string, string>> = {
  ...Object.fromEntries(wording.map((field) => [field, 'tasks.verdict-awaited'])),
  ...Object.fromEntries(days.map((field) => [field, 'tasks.deadline-by-decision'])),
  ministryPostId: 'tasks.other-side',
  acecrPostId: 'tasks.other-side',
};

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
      for (const action of ['plan', 'change', 'cancel']) can(action, 'Task', conditions);
    }
    // finalising minutes plans, extends and cancels; whether the committee is theirs is for decisions to say
    if (actor.committeeIds.length > 0) can('decide', 'Task', conditions);
  }
  for (const assignment of assignments(actor)) can('report', 'Task', assignment);
  const [accountable] = assignments(actor);
  if (accountable !== undefined) {
    can('change', 'Task', accountable, [actor.side === 'MINISTRY' ? 'ministryPostId' : 'acecrPostId', 'helperPostIds']);
    can('change', 'Task', { ...accountable, ...notAwaited }, wording);
  }
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
