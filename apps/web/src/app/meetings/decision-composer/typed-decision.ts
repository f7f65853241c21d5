import type { Side, WorkSide } from '@hampeyman/domain/access';
import type { PlainDate } from '@hampeyman/domain/calendar';
import { composeDecisionText, type Body, type Decision, type TaskLink } from '@hampeyman/domain/decisions';
import type { MeetingDetail, PreviousDecision } from '@hampeyman/domain/meetings';
import { searchKeys } from '@hampeyman/domain/persian';
import type { Post } from '@hampeyman/domain/posts';
import type { Language } from '@hampeyman/domain/texts';
import { written } from '../../http';

/** A decision as somebody types it: the four slots, and what it does to a task. */
export interface TypedDecision {
  readonly executorPostId: string | null;
  readonly isJoint: boolean;
  readonly cooperatingPostIds: readonly string[];
  readonly subjectFa: string;
  readonly subjectEn: string;
  readonly dueOn: string | null;
  readonly isContinuing: boolean;
  readonly taskLink: TaskLink;
  readonly taskId: string | null;
  readonly taskDueOn: string | null;
  readonly counterpartPostId: string | null;
  readonly continuesDecisionId: string | null;
  readonly extends: boolean;
  readonly obligationId: string | null;
}

export const blankDecision: TypedDecision = {
  executorPostId: null,
  isJoint: false,
  cooperatingPostIds: [],
  subjectFa: '',
  subjectEn: '',
  dueOn: null,
  isContinuing: false,
  taskLink: 'CREATE',
  taskId: null,
  taskDueOn: null,
  counterpartPostId: null,
  continuesDecisionId: null,
  extends: false,
  obligationId: null,
};

/** A draft decision, ready to be changed. */
export function typedOf(decision: Decision): TypedDecision {
  const { newTask, executorPost } = decision;
  return {
    executorPostId: executorPost.id,
    isJoint: decision.side === 'JOINT',
    cooperatingPostIds: decision.cooperatingPosts.map(({ id }) => id),
    subjectFa: decision.subjectFa,
    subjectEn: decision.subjectEn ?? '',
    dueOn: decision.dueOn,
    isContinuing: decision.isContinuing,
    taskLink: decision.taskLink,
    taskId: decision.task?.id ?? null,
    taskDueOn: newTask?.dueOn ?? null,
    counterpartPostId: (executorPost.side === 'MINISTRY' ? newTask?.acecrPostId : newTask?.ministryPostId) ?? null,
    continuesDecisionId: decision.continues?.id ?? null,
    extends: decision.extends,
    obligationId: decision.obligation?.id ?? null,
  };
}

/** The side a decision is for: the executor's, or both. */
export function sideOf(typed: TypedDecision, executor: Post | null): WorkSide | null {
  return typed.isJoint ? 'JOINT' : (executor?.side ?? null);
}

/** What the typed slots ask of the API; what does not belong to the chosen way of doing it is left out. */
export function slotsOf(typed: TypedDecision, side: WorkSide | null): object {
  const { isJoint: _, taskDueOn, subjectEn, ...slots } = typed;
  const namesTask = typed.taskLink === 'CONTINUE' || typed.taskLink === 'CANCEL';
  const creates = typed.taskLink === 'CREATE';
  return {
    ...slots,
    side,
    subjectEn: written(subjectEn),
    dueOn: typed.isContinuing ? null : typed.dueOn,
    taskId: namesTask ? typed.taskId : null,
    counterpartPostId: creates ? typed.counterpartPostId : null,
    ...(creates && typed.isContinuing && taskDueOn !== null ? { newTask: { dueOn: taskDueOn } } : {}),
    extends: typed.taskLink === 'CONTINUE' && !typed.isContinuing && typed.extends,
  };
}

/** The body a post speaks for in the sentences of minutes; null for one that belongs to neither side. */
export function bodyOf({ side, scopeLevel, organisationProvinceCode }: Post): Body | null {
  return side === null ? null : { side, isProvincial: scopeLevel === 'PROVINCE' || organisationProvinceCode !== null };
}

/** The official sentence as the API will write it; «…» stands for a subject not typed yet. Null until somebody executes. */
export function sentenceOf(typed: TypedDecision, posts: ReadonlyMap<string, Post>, language: Language): string | null {
  const executorPost = typed.executorPostId === null ? undefined : posts.get(typed.executorPostId);
  const executor = executorPost === undefined ? null : bodyOf(executorPost);
  if (executor === null) return null;
  const cooperators = typed.cooperatingPostIds.flatMap((id) => {
    const post = posts.get(id);
    return (post === undefined ? null : bodyOf(post)) ?? [];
  });
  const subject = (language === 'en' ? (written(typed.subjectEn) ?? typed.subjectFa) : typed.subjectFa).trim();
  const side = typed.isJoint ? 'JOINT' : executor.side;
  const dueOn = typed.isContinuing ? null : (typed.dueOn as PlainDate | null);
  return composeDecisionText({ side, executor, cooperators, subject: subject === '' ? '…' : subject, dueOn }, language);
}

/** Who would answer for a new task on `side`: a member present, the chair first, else any member. */
export function counterpartOn(side: Side, { attendances }: MeetingDetail): string | null {
  const members = attendances.filter((one) => one.seat !== null && one.side === side && one.post !== null);
  const present = members.filter(({ state }) => state === 'PRESENT');
  const able = present.length > 0 ? present : members;
  const best = able.find(({ seat }) => seat === 'CHAIR') ?? able[0];
  return best?.post?.id ?? null;
}

// Words too common in subjects to tell one from another.
const common = new Set(['از', 'به', 'در', 'با', 'و', 'برای', 'تا', 'که', 'این', 'آن', 'هر', 'یک']);

function wordsOf(subject: string): Set<string> {
  const words = searchKeys(subject).norm.split(' ');
  return new Set(words.filter((word) => word.length > 2 && !common.has(word)));
}

/** The earlier decision that a subject seems to continue: the one sharing most words with it, two at least. */
export function continuationOf(subject: string, previous: readonly PreviousDecision[]): PreviousDecision | null {
  const words = wordsOf(subject);
  const shared = (one: PreviousDecision): number => [...wordsOf(one.subjectFa)].filter((word) => words.has(word)).length;
  const [best] = previous.filter(({ task }) => task !== null).sort((a, b) => shared(b) - shared(a));
  return best !== undefined && shared(best) >= 2 ? best : null;
}
