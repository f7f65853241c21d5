import { Injectable } from '@nestjs/common';
import type { Actor, Side } from '@hampeyman/domain/access';
import {
  composeDecisionText,
  requireFittingSlots,
  requireOwnProvince,
  requireOwnTask,
  taskProvince,
  withAccountablePosts,
  type ChangeDecision,
  type ComposeDecision,
  type NewTask,
  type SidedPost,
} from '@hampeyman/domain/decisions';
import { misplacementOf } from '@hampeyman/domain/posts';
import { DomainError, invalidField } from '@hampeyman/domain/problems';
import { PostDirectory, type DirectoryPost } from '../committees/post-directory';
import { DecisionsRepository, type DecidingMeeting, type DecisionRow, type NewDecision } from './decisions.repository';

type Slots = Omit<ComposeDecision, 'meetingId'>;
type Bodies = Readonly<Record<'executor', DirectoryPost & { side: Side }>> & {
  readonly cooperators: readonly (DirectoryPost & { side: Side })[];
};

/** What is stored of a composed decision. */
export interface ComposedDecision {
  readonly values: Omit<NewDecision, 'id' | 'memorandumId' | 'committeeId' | 'meetingId' | 'code' | 'rowNo'>;
  readonly cooperators: readonly string[];
}

/** Makes a decision from its slots: checks what they name, writes the sentence, prepares a new task. */
@Injectable()
export class DecisionComposer {
  constructor(
    private readonly decisions: DecisionsRepository,
    private readonly posts: PostDirectory,
  ) {}

  /** Throws `request.invalid` at the slot that does not fit, `decisions.task-closed`. */
  async compose(actor: Actor, meeting: DecidingMeeting, slots: Slots): Promise<ComposedDecision> {
    requireFittingSlots(slots, meeting);
    requireOwnProvince(slots.newTask, meeting.provinceCode);
    const bodies = await this.bodies(actor, meeting, slots);
    await this.requireLinks(actor, meeting, slots);
    const newTask = slots.taskLink === 'CREATE' ? await this.newTask(actor, meeting, slots, bodies.executor) : null;
    const { side, subjectFa, subjectEn, agendaPosition, obligationId, dueOn, isContinuing, taskLink, taskId, continuesDecisionId } = slots;
    return {
      values: {
        side,
        subjectFa,
        subjectEn,
        textFa: slots.textFa ?? sentence(slots, bodies, 'fa'),
        textEn: slots.textEn ?? (subjectEn === null ? null : sentence(slots, bodies, 'en')),
        executorPostId: slots.executorPostId,
        agendaPosition,
        obligationId,
        dueOn,
        isContinuing,
        taskLink,
        taskId,
        continuesDecisionId,
        extends: slots.extends,
        newTask,
      },
      cooperators: slots.cooperatingPostIds,
    };
  }

  /** The same for a change of a draft: what it does not name stays, and a sentence made from the slots follows them. */
  async recompose(actor: Actor, meeting: DecidingMeeting, former: DecisionRow, change: ChangeDecision): Promise<ComposedDecision> {
    const before: Slots = {
      side: former.side,
      executorPostId: former.executorPost.id,
      cooperatingPostIds: former.cooperatingPosts.map(({ id }) => id),
      subjectFa: former.subjectFa,
      subjectEn: former.subjectEn,
      textFa: former.textFa,
      textEn: former.textEn,
      agendaPosition: former.agendaPosition,
      obligationId: former.obligation?.id ?? null,
      dueOn: former.dueOn,
      isContinuing: former.isContinuing,
      taskLink: former.taskLink,
      taskId: former.taskId,
      counterpartPostId: null,
      newTask: former.newTask,
      continuesDecisionId: former.continues?.id ?? null,
      extends: former.extends,
    };
    const bodies = await this.bodies(actor, meeting, before);
    const isComposed = { fa: former.textFa === sentence(before, bodies, 'fa'), en: former.textEn === sentence(before, bodies, 'en') };
    const after: Slots = {
      ...before,
      textFa: isComposed.fa ? null : before.textFa,
      textEn: isComposed.en ? null : before.textEn,
      ...change,
    };
    // another way of doing it leaves behind what belonged to the former one
    const isOther = change.taskLink !== undefined && change.taskLink !== former.taskLink;
    const isOtherExecutor = change.executorPostId !== undefined && change.executorPostId !== before.executorPostId;
    return this.compose(actor, meeting, {
      ...after,
      taskId: isOther && change.taskId === undefined ? null : after.taskId,
      extends: isOther && change.extends === undefined ? false : after.extends,
      newTask:
        change.newTask === undefined && (isOther || isOtherExecutor || change.counterpartPostId !== undefined)
          ? withoutPosts(isOther ? null : before.newTask)
          : after.newTask,
    });
  }

  private async bodies(actor: Actor, meeting: DecidingMeeting, { side, executorPostId, cooperatingPostIds }: Slots): Promise<Bodies> {
    const posts = await this.posts.byId(actor, [executorPostId, ...cooperatingPostIds], meeting.heldOn);
    const executor = sided(posts.get(executorPostId));
    if (executor === null) throw invalidField('executorPostId', 'decisions.executor-unknown');
    requireReach('executorPostId', executor, meeting);
    if (side !== 'JOINT' && executor.side !== side) throw invalidField('executorPostId', 'decisions.executor-of-other-side');
    const cooperators = cooperatingPostIds.map((id, index) => {
      const post = sided(posts.get(id));
      const path = `cooperatingPostIds.${String(index)}`;
      if (post === null) throw invalidField(path, 'decisions.cooperator-unknown');
      requireReach(path, post, meeting);
      return post;
    });
    return { executor, cooperators };
  }

  /**
   * Refuses links to what is not in the memorandum or out of the writer's reach, and to a task that is over. What concerns the whole country
   * a committee of a province may carry on, but neither put off nor cancel.
   */
  private async requireLinks(actor: Actor, { memorandumId, provinceCode }: DecidingMeeting, slots: Slots): Promise<void> {
    const { obligationId, taskId, continuesDecisionId } = slots;
    if (obligationId !== null && (await this.decisions.reaches(actor, 'Obligation', obligationId, memorandumId)) === null) {
      throw invalidField('obligationId', 'decisions.obligation-unknown');
    }
    if (continuesDecisionId !== null && (await this.decisions.reaches(actor, 'Decision', continuesDecisionId, memorandumId)) === null) {
      throw invalidField('continuesDecisionId', 'decisions.continued-unknown');
    }
    if (taskId === null) return;
    const task = await this.decisions.reaches(actor, 'Task', taskId, memorandumId);
    if (task === null) throw invalidField('taskId', 'decisions.task-unknown');
    const overrules = slots.taskLink === 'CANCEL' || slots.extends;
    requireOwnTask(task, provinceCode, overrules);
    if (task.state === 'COMPLETED' || task.state === 'CANCELLED') throw new DomainError('decisions.task-closed', { code: task.code });
  }

  private async requireTaskPosts(actor: Actor, meeting: DecidingMeeting, task: NewTask | null): Promise<void> {
    const named = task === null ? [] : taskPosts(task);
    const posts = await this.posts.byId(
      actor,
      named.map(({ id }) => id),
      meeting.heldOn,
    );
    for (const { path, id } of named) {
      const post = sided(posts.get(id));
      if (post === null) throw invalidField(path, 'decisions.cooperator-unknown');
      requireReach(path, post, { ...meeting, provinceCode: taskProvince(task, meeting.provinceCode) });
    }
  }

  private async newTask(actor: Actor, meeting: DecidingMeeting, slots: Slots, executor: SidedPost): Promise<NewTask> {
    const { counterpartPostId } = slots;
    await this.requireTaskPosts(actor, meeting, slots.newTask);
    if (counterpartPostId === null) return withAccountablePosts(slots.newTask, executor, null);
    const posts = await this.posts.byId(actor, [counterpartPostId], meeting.heldOn);
    const counterpart = sided(posts.get(counterpartPostId));
    if (counterpart === null) throw invalidField('counterpartPostId', 'decisions.counterpart-of-same-side');
    requireReach('counterpartPostId', counterpart, meeting);
    return withAccountablePosts(slots.newTask, executor, counterpart);
  }
}

function sided(post: DirectoryPost | undefined): (DirectoryPost & { side: Side }) | null {
  return post === undefined || post.side === null ? null : { ...post, side: post.side };
}

/** What is decided is done by the parties, and what a provincial committee decides in its province or by national posts. */
function requireReach(path: string, post: DirectoryPost, meeting: DecidingMeeting): void {
  const misplacement = misplacementOf(post, meeting);
  if (misplacement !== null) throw invalidField(path, `decisions.${misplacement}`);
}

/** The posts a new task names, each at its field. */
function taskPosts({ ministryPostId, acecrPostId, helperPostIds }: NewTask): readonly { readonly path: string; readonly id: string }[] {
  const named = [
    ['ministryPostId', ministryPostId],
    ['acecrPostId', acecrPostId],
    ...(helperPostIds ?? []).map((id, index) => [`helperPostIds.${String(index)}`, id] as const),
  ] as const;
  return named.flatMap(([field, id]) => (id === null ? [] : [{ path: `newTask.${field}`, id }]));
}

function withoutPosts(task: NewTask | null): NewTask | null {
  return task === null ? null : { ...task, ministryPostId: null, acecrPostId: null };
}

function sentence({ side, subjectFa, subjectEn, dueOn }: Slots, { executor, cooperators }: Bodies, language: 'fa' | 'en'): string {
  const subject = language === 'en' ? (subjectEn ?? subjectFa) : subjectFa;
  return composeDecisionText({ side, executor, cooperators, subject, dueOn }, language);
}
