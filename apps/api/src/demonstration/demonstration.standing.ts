import type { Decision } from '@hampeyman/domain/decisions';
import type { MeetingDetail } from '@hampeyman/domain/meetings';
import type { Task, TaskDetail } from '@hampeyman/domain/tasks';
import type { DecisionData, DemonstrationData, MeetingData, TaskData } from './demonstration-data';

/** Two readings of the same record, brought into one form: how it stands in the portal, and what the data tell of it. */
export class Standing {
  constructor(private readonly data: DemonstrationData) {}

  /** The Persian name of a person of the data. */
  name(id: string): string | undefined {
    return this.data.people.find((person) => person.id === id)?.nameFa;
  }

  task(task: Task): object {
    return {
      ...{ code: task.code, side: task.side, province: task.provinceCode, titleFa: task.titleFa, titleEn: task.titleEn },
      ...{ obligation: task.obligation?.code, objective: task.objective?.code, start: task.startsOn, due: task.dueOn },
      ...{ status: task.state, progress: task.progressPercent, isLate: task.daysLate > 0, isSample: task.isSample },
      ...{ waitingSince: task.waitingSince, waitingSide: task.waitingSide, cancelledOn: task.cancelledOn, completedOn: task.completedOn },
      blocker: task.blockerFa === null ? null : [task.blockerFa, task.blockerEn, task.blockedSince, task.blockerSide],
    };
  }

  toldTask(task: TaskData): object {
    return {
      ...{ code: task.code, side: task.side, province: task.province, titleFa: task.titleFa, titleEn: task.titleEn },
      ...{ obligation: task.obligation, objective: task.objective, start: task.start, due: task.due },
      ...{ status: task.status, progress: task.progress, isLate: task.overdueAsOf, isSample: task.isSample },
      ...{ waitingSince: task.waitingSince, waitingSide: task.waitingFor?.side ?? null, cancelledOn: task.cancelledOn },
      completedOn: task.approval?.on ?? null,
      blocker: task.blocker && [task.blocker.textFa, task.blocker.textEn, task.blocker.since, task.blocker.waitingForSide],
    };
  }

  taskParts(task: TaskDetail): object {
    return {
      posts: [task.ministryPost.code, task.acecrPost.code, ...task.helperPosts.map(({ code }) => code).sort()],
      reports: task.reports
        .toReversed()
        .map((one) => [one.reportedOn, one.progressPercent, one.state, one.note, one.post.code, one.person.nameFa]),
      verdicts: task.verdicts.toReversed().map((one) => [one.kind, one.decidedOn, one.post.code, one.person.nameFa, one.reasonFa]),
      needs: task.needs.map(({ code, kind }) => `${code} ${kind}`).sort(),
      steps: task.steps.map(({ side, titleFa, doneOn }) => [side, titleFa, doneOn]),
      documents: task.documents.map(({ titleFa, side, state, datedOn }) => `${datedOn} ${side} ${state} ${titleFa}`).sort(),
      delay: task.delayReason && [task.delayReason.code, task.delayReason.isExcusable, task.delayReason.textFa],
    };
  }

  toldTaskParts(task: TaskData): object {
    const { approval, delayReason } = task;
    return {
      posts: [task.ministryPost, task.acecrPost, ...task.helperPosts.toSorted()],
      reports: task.reports.map((one) => [one.date, one.percent, one.state, one.noteFa, one.byPost, this.name(one.person)]),
      verdicts: [
        ...task.returns.map((one) => ['RETURNED', one.date, one.byPost, this.name(one.person), one.reasonFa]),
        ...(approval === null ? [] : [['APPROVED', approval.on, approval.verifiedBy, this.name(approval.person), null]]),
      ],
      needs: task.dependsOn.map((one) => `${one.task} ${one.kind}`).sort(),
      steps: task.steps.map(({ side, titleFa, doneOn }) => [side, titleFa, doneOn]),
      documents: task.documents.map(({ titleFa, side, state, on }) => `${on} ${side} ${state} ${titleFa}`).sort(),
      delay: delayReason && [delayReason.code, delayReason.excusable, delayReason.textFa],
    };
  }

  meeting(one: MeetingDetail): object {
    const isHeld = one.state === 'HELD';
    return {
      ...{ code: one.code, date: one.heldOn, status: one.state, sequenceNo: one.sequenceNo, classification: one.classification },
      ...{ invitation: [one.invitationNumber, one.invitationSentOn], letterNumber: one.minutes?.letterNumber ?? null },
      ...{ minutesState: one.minutesState, signedOn: one.minutes?.signedOn ?? null, closedAt: one.closedAt },
      nextMeeting: [one.nextMeetingFa, one.nextMeetingEn, one.nextMeetingOn],
      quorumMet: isHeld ? one.quorum.isMet : null,
      agenda: one.agenda.map((item) => [item.position, item.titleFa, item.presenter?.code ?? null, item.minutes, ...linksOf(item.links)]),
      discussion: one.agenda.flatMap(({ position, discussionFa }) => (discussionFa === '' ? [] : [[position, discussionFa]])),
      roll: isHeld
        ? one.attendances.map((row) => [
            row.post?.code ?? null,
            row.person?.nameFa,
            row.state,
            row.delegateFor?.code ?? null,
            row.arrivedAt,
            row.leftAt,
          ])
        : [],
      dissents: one.attendances.flatMap(({ post, dissentFa, dissentAgendaPosition }) =>
        dissentFa === null ? [] : [[post?.code, dissentAgendaPosition, dissentFa]],
      ),
      previous: isHeld
        ? one.previousDecisions.map(({ code, state, progressPercent }) => `${code} ${state} ${String(progressPercent)}`).sort()
        : [],
    };
  }

  toldMeeting(one: MeetingData): object {
    const isHeld = one.status === 'HELD';
    return {
      ...{ code: one.code, date: one.date, status: one.status, sequenceNo: one.sequenceNo, classification: one.classification },
      ...{ invitation: [one.invitationNumber, one.invitationSentOn], letterNumber: one.letterNumber },
      ...{ minutesState: one.minutesState, signedOn: one.minutesSignedOn, closedAt: one.closedAt },
      nextMeeting: [one.nextMeetingFa, one.nextMeetingEn, one.nextMeetingOn],
      quorumMet: one.quorumMet,
      agenda: one.agenda.map((item) => [item.order, item.titleFa, item.presenterPost, item.minutes, ...linksOf(item.links)]),
      discussion: one.discussion.map(({ agendaOrder, paragraphsFa }) => [agendaOrder, paragraphsFa.join('\n')]),
      roll: one.attendance.map((row) => [row.post, this.name(row.person), row.state, row.delegateFor, row.arrivedAt, row.leftAt]),
      dissents: one.dissents.map(({ post, agendaOrder, textFa }) => [post, agendaOrder, textFa]),
      previous: isHeld ? one.previousDecisions.map(({ decision, state, percent }) => `${decision} ${state} ${String(percent)}`).sort() : [],
    };
  }

  decision(one: Decision): object {
    return {
      ...{
        code: one.code,
        text: one.textFa,
        side: one.side,
        executor: one.executorPost.code,
        with: one.cooperatingPosts.map(({ code }) => code),
      },
      ...{ status: one.state, due: one.dueOn, doneOn: one.doneOn, closedOn: one.closedOn, task: one.task?.code ?? null },
      ...{ isLate: one.daysLate > 0, continues: one.continues?.code ?? null, extends: one.extends, isSample: one.isSample },
      ...{ obligation: one.obligation?.code, agenda: one.agendaPosition },
    };
  }

  /** A later date on a later decision moves no deadline: the earlier decision and its task stay late. */
  toldDecision(one: DecisionData): object {
    return {
      ...{ code: one.code, text: one.textFa, side: one.executorSide, executor: one.executorPost, with: one.cooperatingPosts },
      ...{ status: one.status, due: one.due, doneOn: one.doneOn, closedOn: one.closedOn, task: one.task },
      ...{ isLate: one.overdueAsOf, continues: one.refersTo[0]?.decision ?? null, extends: false, isSample: true },
      ...{ obligation: one.obligation, agenda: one.agendaOrder },
    };
  }
}

function linksOf(links: readonly { readonly type: string; readonly code: string }[]): string[] {
  return links.map(({ type, code }) => `${type} ${code}`);
}
