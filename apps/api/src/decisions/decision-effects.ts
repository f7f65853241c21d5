import { Injectable } from '@nestjs/common';
import type { Actor } from '@hampeyman/domain/access';
import type { PlainDate } from '@hampeyman/domain/calendar';
import { isPlannable, requireOwnProvince, taskProvince, type DecisionEffect } from '@hampeyman/domain/decisions';
import { DomainError, invalidField } from '@hampeyman/domain/problems';
import type { PlanTask } from '@hampeyman/domain/tasks';
import { Activity } from '../activity/activity';
import { Clock } from '../clock/clock';
import { Transaction } from '../database/transaction';
import { TasksService } from '../tasks/tasks.service';
import { DecisionsRepository, seesNewTask, type DecisionRow } from './decisions.repository';
import { subjectOf } from './decisions.service';

/** What decisions do to tasks when their minutes become final: create, continue, cancel, or nothing. */
@Injectable()
export class DecisionEffects {
  constructor(
    private readonly transaction: Transaction,
    private readonly decisions: DecisionsRepository,
    private readonly tasks: TasksService,
    private readonly activity: Activity,
    private readonly clock: Clock,
  ) {}

  /** What finalising the meeting would do, decision by decision, without doing it. */
  async preview(actor: Actor, meetingId: string): Promise<DecisionEffect[]> {
    const rows = await this.decisions.ofMeeting(actor, meetingId, this.today());
    return rows.map((decision) => {
      const { id, code, number, taskLink, task } = decision;
      const plan =
        taskLink === 'CREATE' && seesNewTask(actor, decision) && isPlannable(decision.newTask, decision.dueOn) ? planOf(decision) : null;
      const dueBefore = task?.dueOn ?? null;
      return {
        decisionId: id,
        code,
        number,
        taskLink,
        task: task === null ? null : { id: task.id, code: task.code, titleFa: task.titleFa, titleEn: task.titleEn },
        newTask: plan === null ? null : { titleFa: plan.titleFa, titleEn: plan.titleEn, startsOn: plan.startsOn, dueOn: plan.dueOn },
        dueBefore,
        dueAfter: decision.extends ? decision.dueOn : (plan?.dueOn ?? dueBefore),
      };
    });
  }

  /**
   * Makes every decision of the meeting final and carries it out, in the caller's transaction. Throws `decisions.task-closed`,
   * `request.invalid`, and what the tasks refuse.
   */
  finalise(actor: Actor, meetingId: string): Promise<void> {
    return this.transaction.run(actor, async () => {
      for (const decision of await this.decisions.ofMeeting(actor, meetingId, this.today())) {
        const taskId = await this.carryOut(actor, decision);
        await this.decisions.change(actor, decision, { isFinal: true, taskId, newTask: null }, null);
        await this.activity.record(actor, 'decisions.finalised', subjectOf(decision), {
          taskLink: decision.taskLink,
          taskId,
          dueOn: decision.dueOn,
          extends: decision.extends,
        });
      }
    });
  }

  /** The task of the decision after it was carried out, null for one that needs none. */
  private async carryOut(actor: Actor, decision: DecisionRow): Promise<string | null> {
    const { id, code, taskLink, taskId, dueOn } = decision;
    if (taskLink === 'NONE') return null;
    if (taskLink === 'CREATE') {
      requireOwnProvince(decision.newTask, decision.provinceCode);
      const provenance = { source: null, isSample: decision.isSample };
      const { id: created } = await this.tasks.plan(actor, planOf(decision), { provenance, decisionId: id });
      return created;
    }
    if (taskId === null) throw invalidField('taskId', 'decisions.task-required');
    const { state, code: taskCode } = await this.tasks.find(actor, taskId);
    if (state === 'COMPLETED' || state === 'CANCELLED') throw new DomainError('decisions.task-closed', { code: taskCode });
    if (taskLink === 'CANCEL') {
      await this.tasks.cancel(
        actor,
        taskId,
        { decisionId: id, decidedOn: decision.meeting.heldOn },
        { reasonFa: `${code}: ${decision.subjectFa}` },
      );
    } else if (decision.extends && dueOn !== null) {
      await this.tasks.extend(actor, taskId, dueOn, id);
    }
    return taskId;
  }

  private today(): PlainDate {
    return this.clock.today() as PlainDate;
  }
}

/** The task a decision creates; what was not said of it comes from the decision, its meeting and its committee. */
function planOf(decision: DecisionRow): PlanTask {
  const said = decision.newTask;
  const ministryPostId = said?.ministryPostId ?? null;
  const acecrPostId = said?.acecrPostId ?? null;
  const dueOn = said?.dueOn ?? decision.dueOn;
  if (ministryPostId === null || acecrPostId === null) throw invalidField('counterpartPostId', 'decisions.counterpart-required');
  if (dueOn === null) throw invalidField('newTask.dueOn', 'decisions.new-task-needs-deadline');
  const helpers = said?.helperPostIds ?? decision.cooperatingPosts.map(({ id }) => id);
  return {
    memorandumId: decision.memorandumId,
    code: said?.code ?? null,
    side: said?.side ?? decision.side,
    provinceCode: taskProvince(said, decision.provinceCode),
    titleFa: said?.titleFa ?? decision.subjectFa,
    titleEn: said?.titleEn ?? decision.subjectEn,
    obligationId: decision.obligation?.id ?? null,
    objectiveId: said?.objectiveId ?? null,
    startsOn: said?.startsOn ?? decision.meeting.heldOn,
    dueOn,
    ministryPostId,
    acecrPostId,
    helperPostIds: [...new Set(helpers)].filter((id) => id !== ministryPostId && id !== acecrPostId),
  };
}
