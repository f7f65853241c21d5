import { Injectable } from '@nestjs/common';
import type { Actor } from '@hampeyman/domain/access';
import { earlier, type PlainDate } from '@hampeyman/domain/calendar';
import { seatsOn } from '@hampeyman/domain/committees';
import { decisionDaysLate, isPlannable } from '@hampeyman/domain/decisions';
import {
  finalisationChecks,
  isInvitationLate,
  previousDecisionsOf,
  quorumOf,
  type MeetingDetail,
  type PreviousDecision,
} from '@hampeyman/domain/meetings';
import { taskState } from '@hampeyman/domain/tasks';
import { Clock } from '../clock/clock';
import { DecisionsService } from '../decisions/decisions.service';
import { AgendaRepository } from './agenda.repository';
import { AttendancesRepository } from './attendances.repository';
import { MeetingsRepository, type MeetingRow } from './meetings.repository';

/** Puts together what the page of a meeting shows, in a constant number of statements. */
@Injectable()
export class MeetingDetails {
  constructor(
    private readonly meetings: MeetingsRepository,
    private readonly agenda: AgendaRepository,
    private readonly attendances: AttendancesRepository,
    private readonly decisions: DecisionsService,
    private readonly clock: Clock,
  ) {}

  /** The meeting `row`, which the reader was found to reach, with everything on its page; days are counted to `asOf`, by default today. */
  async of(actor: Actor, row: MeetingRow, asOf: PlainDate | null = null): Promise<MeetingDetail> {
    const { invitationHours, seats, frozen, ...meeting } = row;
    const agenda = await this.agenda.of(actor, row, row.heldOn);
    const attendances = await this.attendances.of(actor, row.id, row.heldOn);
    const decisions = await this.decisions.ofMeeting(actor, row.id, asOf);
    const members = seatsOn(seats, row.heldOn);
    const named = new Set(attendances.flatMap(({ post, delegateFor }) => [post?.id, delegateFor?.id]));
    const quorum = quorumOf({
      seats: members,
      roll: attendances.map(({ state, post, delegateFor }) => ({
        state,
        postId: post?.id ?? null,
        delegateForPostId: delegateFor?.id ?? null,
      })),
      total: row.committeeQuorum.total,
      perSide: row.committeeQuorum.perSide,
    });
    const checks = finalisationChecks({
      roll: attendances,
      forgotten: members.filter(({ postId }) => !named.has(postId)).length,
      quorum,
      agenda,
      decisions: decisions.map((decision) => ({
        ...decision,
        hasTask: decision.isFinal || decision.taskLink !== 'CREATE' || isPlannable(decision.newTask, decision.dueOn),
      })),
      letterNumber: row.minutes?.letterNumber ?? null,
      nextMeeting: row.nextMeetingFa ?? row.nextMeetingOn,
      closedAt: row.closedAt,
    });
    return {
      ...meeting,
      isInvitationLate: isInvitationLate(row.invitationSentOn, row.startsAt, invitationHours),
      agenda,
      attendances,
      quorum: { ...quorum, ...frozen?.quorum },
      decisions,
      previousDecisions: await this.previousDecisions(actor, row, asOf),
      checks,
    };
  }

  /** Item 9 of the minutes: as final minutes say it, else as it stood on the day of the meeting, before that as it stands now. */
  async previousDecisions(actor: Actor, row: MeetingRow, wanted: PlainDate | null = null): Promise<PreviousDecision[]> {
    const asOf = earlier(row.heldOn, wanted ?? (this.clock.today() as PlainDate));
    const rows = await this.decisions.earlier(actor, row.committeeId, row.startsAt, asOf);
    if (row.frozen !== null) return asFrozen(rows, row.frozen.previousDecisions);
    const before = await this.meetings.heldBefore(actor, row.committeeId, row.startsAt);
    return previousDecisionsOf(rows, before).map(({ closedOn: _, ...decision }) => ({
      ...decision,
      daysLate: decisionDaysLate(decision.state, decision.dueOn, asOf),
    }));
  }
}

function asFrozen(
  rows: Awaited<ReturnType<DecisionsService['earlier']>>,
  frozen: NonNullable<MeetingRow['frozen']>['previousDecisions'],
): PreviousDecision[] {
  const said = new Map(frozen.map((one) => [one.code, one]));
  return rows.flatMap(({ closedOn: _, ...decision }) => {
    const one = said.get(decision.code);
    if (one === undefined) return [];
    return [{ ...decision, state: taskState.parse(one.state), progressPercent: one.progressPercent, daysLate: one.daysLate }];
  });
}
