import { Injectable } from '@nestjs/common';
import type { PlainDate, WallTime } from '@hampeyman/domain/calendar';
import type { Actor } from '@hampeyman/domain/access';
import { approveTask, giveDelayReason, planTask, reportProgress, returnTask, type TaskDetail } from '@hampeyman/domain/tasks';
import { SessionsService } from '../sessions/sessions.service';
import { TaskReportsService } from '../tasks/task-reports.service';
import { TasksService } from '../tasks/tasks.service';
import type { TaskData } from './demonstration-data';
import { keeperPost, memorandumCode, sample, type Play } from './play';
import { TaskOrigins } from './task-origins';

/** What the report tells of an obstacle on the day it appears. */
function obstacleOf({ ledger }: Play, { textFa, textEn, waitingForSide, waitingForPost }: NonNullable<TaskData['blocker']>): object {
  return { blockerFa: textFa, blockerEn: textEn, blockerSide: waitingForSide, blockerPostId: ledger.id('post', waitingForPost) };
}

/** The life of the joint tasks: planned, reported on, verified by the other side. */
@Injectable()
export class TaskActs {
  constructor(
    private readonly sessions: SessionsService,
    private readonly tasks: TasksService,
    private readonly reports: TaskReportsService,
  ) {}

  stage(play: Play): void {
    const origins = new TaskOrigins(play.data);
    for (const task of play.data.tasks) {
      if (origins.decisionOf(task) === null) this.plan(play, task, origins.plannedOn(task));
      this.explainDelay(play, task);
      this.report(play, task);
      this.judge(play, task);
    }
  }

  private plan(play: Play, task: TaskData, day: PlainDate): void {
    const { ledger, stage } = play;
    stage.on(day, '08:00', async () => {
      const request = planTask.parse({
        memorandumId: ledger.id('memorandum', memorandumCode),
        code: task.code,
        side: task.side,
        provinceCode: task.province,
        titleFa: task.titleFa,
        titleEn: task.titleEn,
        obligationId: ledger.id('obligation', task.obligation),
        objectiveId: ledger.id('objective', task.objective),
        startsOn: task.start,
        dueOn: task.due,
        ministryPostId: ledger.id('post', task.ministryPost),
        acecrPostId: ledger.id('post', task.acecrPost),
        helperPostIds: ledger.ids('post', task.helperPosts),
      });
      const actor = await this.sessions.actorOf(keeperPost, day);
      ledger.note('task', task.code, await this.tasks.plan(actor, request, { provenance: sample }));
    });
  }

  /** The reason was given with the report that the work was done at last. */
  private explainDelay(play: Play, task: TaskData): void {
    const last = task.reports.at(-1);
    if (task.delayReason === null || last === undefined) return;
    const { code, excusable, textFa, textEn } = task.delayReason;
    const request = giveDelayReason.parse({ code, textFa, textEn, isExcusable: excusable });
    this.act(play, task, last.date, '10:15', last.byPost, (actor, id, version) => this.tasks.giveDelayReason(actor, id, version, request));
  }

  private report(play: Play, task: TaskData): void {
    for (const { date, byPost, state, percent, noteFa } of task.reports) {
      this.act(play, task, date, '10:30', byPost, (actor, id, version) => {
        const obstacle = state === 'BLOCKED' && task.blocker?.since === date ? obstacleOf(play, task.blocker) : {};
        const request = reportProgress.parse({ state, progressPercent: percent, note: noteFa, ...obstacle });
        return this.reports.report(actor, id, version, request);
      });
    }
  }

  private judge(play: Play, task: TaskData): void {
    for (const { date, byPost, reasonFa, reasonEn } of task.returns) {
      const request = returnTask.parse({ reasonFa, reasonEn });
      this.act(play, task, date, '14:00', byPost, (actor, id, version) => this.reports.sendBack(actor, id, version, request));
    }
    if (task.approval === null) return;
    const { on, verifiedBy } = task.approval;
    this.act(play, task, on, '14:00', verifiedBy, (actor, id, version) => this.reports.approve(actor, id, version, approveTask.parse({})));
  }

  /** Notes what the holder of a post did to the task, on the version its last author left. */
  private act(
    { ledger, stage }: Play,
    task: TaskData,
    day: PlainDate,
    time: WallTime,
    post: string,
    work: (actor: Actor, id: string, version: number) => Promise<TaskDetail>,
  ): void {
    stage.on(day, time, async () => {
      const { id, version } = ledger.get('task', task.code);
      ledger.note('task', task.code, await work(await this.sessions.actorOf(post, day), id, version));
    });
  }
}
