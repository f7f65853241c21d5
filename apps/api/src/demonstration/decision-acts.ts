import { Injectable } from '@nestjs/common';
import type { Actor } from '@hampeyman/domain/access';
import type { PlainDate } from '@hampeyman/domain/calendar';
import { closeDecision, composeDecision, type ComposeDecision } from '@hampeyman/domain/decisions';
import { DecisionsService } from '../decisions/decisions.service';
import { SessionsService } from '../sessions/sessions.service';
import type { DecisionData, MeetingData, TaskData } from './demonstration-data';
import { sample, type Play } from './play';
import { TaskOrigins } from './task-origins';

/** Decisions typed into the draft minutes, and those closed by themselves later on. */
@Injectable()
export class DecisionActs {
  constructor(
    private readonly sessions: SessionsService,
    private readonly decisions: DecisionsService,
  ) {}

  stage(play: Play): void {
    const origins = new TaskOrigins(play.data);
    for (const meeting of play.data.meetings) {
      const made = play.data.decisions.filter((decision) => decision.meeting === meeting.code);
      for (const decision of made.toSorted((a, b) => a.code.localeCompare(b.code))) {
        this.compose(play, meeting, decision, origins);
        this.close(play, meeting, decision);
      }
    }
  }

  private compose(play: Play, meeting: MeetingData, decision: DecisionData, origins: TaskOrigins): void {
    const { ledger, stage } = play;
    stage.on(meeting.date, '16:10', async () => {
      const [continued] = decision.refersTo;
      const request = composeDecision.parse({
        meetingId: ledger.id('meeting', meeting.code),
        side: decision.executorSide,
        executorPostId: ledger.id('post', decision.executorPost),
        cooperatingPostIds: ledger.ids('post', decision.cooperatingPosts),
        subjectFa: decision.subjectFa,
        textFa: decision.textFa,
        agendaPosition: decision.agendaOrder,
        obligationId: ledger.maybeId('obligation', decision.obligation),
        dueOn: decision.due,
        continuesDecisionId: ledger.maybeId('decision', continued?.decision ?? null),
        ...taskSlots(play, decision, origins),
      } satisfies Partial<Record<keyof ComposeDecision, unknown>>);
      const actor = await this.secretary(play, meeting, meeting.date);
      ledger.note('decision', decision.code, await this.decisions.compose(actor, request, sample));
    });
  }

  /** Closes what was done apart from its task: «آغاز…» is done when the work has begun, and some decisions have no task. */
  private close(play: Play, meeting: MeetingData, decision: DecisionData): void {
    const { closedOn, doneOn, status } = decision;
    const task = play.data.tasks.find(({ code }) => code === decision.task);
    if (closedOn === null || status !== 'COMPLETED' || task?.approval?.on === closedOn) return;
    play.stage.on(closedOn, '13:00', async () => {
      const actor = await this.secretary(play, meeting, closedOn);
      const { id, version } = await this.decisions.find(actor, play.ledger.id('decision', decision.code));
      await this.decisions.close(actor, id, closeDecision.parse({ state: 'COMPLETED', doneOn }), version);
    });
  }

  private secretary({ data }: Play, meeting: MeetingData, day: PlainDate): Promise<Actor> {
    const committee = data.committees.find(({ code }) => code === meeting.committee);
    return this.sessions.actorOf(committee?.secretary ?? '', day);
  }
}

/** What finalising shall do: make the task whose work begins afterwards, cancel one, go on with one, or nothing. */
function taskSlots(play: Play, decision: DecisionData, origins: TaskOrigins): object {
  const made = origins.madeBy(decision);
  if (made !== null) return { taskLink: 'CREATE', newTask: newTaskOf(play, made) };
  if (decision.task === null) return { taskLink: 'NONE' };
  return { taskLink: decision.cancelsTask === undefined ? 'CONTINUE' : 'CANCEL', taskId: play.ledger.id('task', decision.task) };
}

function newTaskOf({ ledger }: Play, task: TaskData): object {
  const { code, titleFa, titleEn, start, due, objective, side, province, ministryPost, acecrPost, helperPosts } = task;
  return {
    ...{ code, titleFa, titleEn, side },
    ...{ startsOn: start, dueOn: due, provinceCode: province ?? 'NATIONAL' },
    objectiveId: ledger.id('objective', objective),
    ministryPostId: ledger.id('post', ministryPost),
    acecrPostId: ledger.id('post', acecrPost),
    helperPostIds: ledger.ids('post', helperPosts),
  };
}
