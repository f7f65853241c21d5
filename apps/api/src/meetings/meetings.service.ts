import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Actor } from '@hampeyman/domain/access';
import { tehranTime, type PlainDate } from '@hampeyman/domain/calendar';
import { seatsOn, type Committee, type SeatTerm } from '@hampeyman/domain/committees';
import {
  meetingNumberCode,
  meetingTimes,
  moveMeeting,
  proposeAgenda,
  type AgendaProposal,
  type CancelMeeting,
  type ChangeMeeting,
  type InviteToMeeting,
  type ListMeetings,
  type Meeting,
  type MeetingDetail,
  type PlanMeeting,
  type WriteMinutes,
} from '@hampeyman/domain/meetings';
import { DomainError, invalidField, StaleError } from '@hampeyman/domain/problems';
import { entered, type List, type Provenance } from '@hampeyman/domain/records';
import { authorize } from '../access/authorize';
import { Activity } from '../activity/activity';
import { Clock } from '../clock/clock';
import { CommitteesService } from '../committees/committees.service';
import { PostDirectory } from '../committees/post-directory';
import { Transaction } from '../database/transaction';
import { page } from '../http/cursor';
import { AgendaRepository } from './agenda.repository';
import { AttendancesRepository } from './attendances.repository';
import { MeetingDetails } from './meeting-details';
import { meetingSearch, MeetingsRepository, type MeetingRow } from './meetings.repository';
import { subjectOf } from './meeting-activity';

@Injectable()
export class MeetingsService {
  constructor(
    private readonly transaction: Transaction,
    private readonly meetings: MeetingsRepository,
    private readonly agenda: AgendaRepository,
    private readonly attendances: AttendancesRepository,
    private readonly details: MeetingDetails,
    private readonly committees: CommitteesService,
    private readonly posts: PostDirectory,
    private readonly activity: Activity,
    private readonly clock: Clock,
  ) {}

  /** The meetings `actor` may see, newest first unless asked otherwise. */
  async list(actor: Actor, query: ListMeetings): Promise<List<Meeting>> {
    const rows = await this.meetings.list(actor, query);
    return page(rows, query.limit, ({ startsAt, id }) => [startsAt, id]);
  }

  /** A meeting with everything on its page, days counted to `asOf` (by default today). Throws `meetings.not-found`. */
  async find(actor: Actor, id: string, asOf: PlainDate | null = null): Promise<MeetingDetail> {
    return this.details.of(actor, await this.meetings.find(actor, id), asOf);
  }

  /** What the next agenda might be: open decisions and what is late or blocked in the committee's reach. Throws `meetings.not-found`. */
  async proposeAgenda(actor: Actor, id: string): Promise<AgendaProposal> {
    const meeting = await this.meetings.find(actor, id);
    const previous = await this.details.previousDecisions(actor, meeting);
    return proposeAgenda({
      openDecisions: previous
        .filter(({ state }) => state !== 'COMPLETED' && state !== 'CANCELLED')
        .map(({ code, task, daysLate }) => ({ code, taskCode: task?.code ?? null, daysLate })),
      tasks: await this.agenda.troubledTasks(actor, meeting, this.today()),
    });
  }

  /**
   * Plans a meeting: gives it its numbers and expects the members of that day. Throws `access.denied`, `request.invalid`,
   * `meetings.no-members`, `meetings.code-taken`.
   */
  plan(actor: Actor, request: PlanMeeting, provenance: Provenance = entered): Promise<MeetingDetail> {
    return this.transaction.run(actor, async () => {
      const committee = await this.committee(actor, request.committeeId);
      const { memorandumId, provinceCode } = committee;
      authorize(actor, 'plan', 'Meeting', { memorandumId, provinceCode, committeeId: committee.id });
      const { agenda, heldOn, startsAt, endsAt, ...values } = request;
      await this.requirePresenters(actor, agenda, heldOn);
      // history that is brought in whole names what came of it later
      if (provenance === entered) await this.requireLinks(actor, agenda, memorandumId);
      const seats = membersOn(committee, heldOn);
      const numbers = await this.meetings.nextNumbers(committee);
      const numbered = { code: request.code ?? numbers.code, numberCode: meetingNumberCode(committee.code, heldOn, numbers.sequenceNo) };
      const id = randomUUID();
      await this.meetings.insert(actor, {
        ...values,
        ...numbered,
        id,
        memorandumId,
        provinceCode,
        sequenceNo: numbers.sequenceNo,
        ...meetingTimes(heldOn, startsAt, endsAt),
        isSample: provenance.isSample || committee.isSample,
        ...meetingSearch({ ...numbered, committee, placeFa: request.placeFa, placeEn: request.placeEn }),
      });
      await this.agenda.replace(actor, { id, memorandumId }, agenda);
      await this.attendances.expect(actor, id, seats);
      const meeting = await this.find(actor, id);
      await this.activity.record(actor, 'meetings.planned', subjectOf(meeting), { after: planOf(meeting) });
      return meeting;
    });
  }

  /**
   * Changes the plan of a meeting that has not been held; a new day has new members, and a new year a new number. Throws
   * `meetings.not-found`, `access.denied`, `request.stale`, `meetings.not-planned`, `request.invalid`, `meetings.no-members`.
   */
  change(actor: Actor, id: string, request: ChangeMeeting, version: number): Promise<MeetingDetail> {
    return this.transaction.run(actor, async () => {
      const row = await this.permitted(actor, id, 'change', version);
      if (row.state !== 'PLANNED') throw new DomainError('meetings.not-planned');
      const committee = await this.committees.find(actor, row.committeeId);
      const before = planOf(await this.details.of(actor, row));
      const { agenda, heldOn = row.heldOn, startsAt = tehranTime(row.startsAt), endsAt = tehranTime(row.endsAt), ...values } = request;
      if (agenda !== undefined) {
        await this.requirePresenters(actor, agenda, heldOn);
        await this.requireLinks(actor, agenda, row.memorandumId);
        await this.agenda.replace(actor, row, agenda);
      }
      if (heldOn !== row.heldOn) await this.attendances.expect(actor, id, membersOn(committee, heldOn));
      const numberCode = meetingNumberCode(committee.code, heldOn, row.sequenceNo);
      const { code, placeFa, placeEn } = { ...row, ...values };
      await this.meetings.change(actor, row, {
        ...values,
        numberCode,
        ...meetingTimes(heldOn, startsAt, endsAt),
        ...meetingSearch({ code, numberCode, committee, placeFa, placeEn }),
      });
      const meeting = await this.find(actor, id);
      await this.activity.record(actor, 'meetings.changed', subjectOf(meeting), { before, after: planOf(meeting) });
      return meeting;
    });
  }

  /** Records that the members were invited today. Throws `meetings.not-found`, `access.denied`, `request.stale`, `meetings.not-planned`. */
  invite(actor: Actor, id: string, request: InviteToMeeting, version: number): Promise<MeetingDetail> {
    return this.transaction.run(actor, async () => {
      const row = await this.permitted(actor, id, 'invite', version);
      if (row.state !== 'PLANNED') throw new DomainError('meetings.not-planned');
      const invitationSentOn = this.today();
      await this.meetings.change(actor, row, { invitationSentOn, invitationNumber: request.invitationNumber });
      const meeting = await this.find(actor, id);
      await this.activity.record(actor, 'meetings.invited', subjectOf(meeting), {
        before: { invitationSentOn: row.invitationSentOn },
        after: { invitationSentOn, invitationNumber: request.invitationNumber, isInvitationLate: meeting.isInvitationLate },
      });
      return meeting;
    });
  }

  /** Cancels a planned meeting. Throws `meetings.not-found`, `access.denied`, `request.stale`, `meetings.transition-not-allowed`. */
  cancel(actor: Actor, id: string, request: CancelMeeting, version: number): Promise<MeetingDetail> {
    return this.transaction.run(actor, async () => {
      const row = await this.permitted(actor, id, 'cancel', version);
      const { state } = moveMeeting(row, 'CANCELLED');
      await this.meetings.change(actor, row, { state, cancelReasonFa: request.reasonFa });
      const meeting = await this.find(actor, id);
      await this.activity.record(actor, 'meetings.cancelled', subjectOf(meeting), {
        before: { state: row.state },
        after: { state, reasonFa: request.reasonFa },
      });
      return meeting;
    });
  }

  /**
   * The meeting, locked, after it was seen that `actor` may do `act` to it on the version seen: the way in for everything that is done
   * to a meeting, its roll and its minutes. Throws `meetings.not-found`, `access.denied`, `request.stale`.
   */
  async permitted(actor: Actor, id: string, act: string, version: number): Promise<MeetingRow> {
    const row = await this.meetings.lock(actor, id);
    authorize(actor, act, 'Meeting', row);
    if (row.version !== version) throw new StaleError(await this.details.of(actor, row));
    return row;
  }

  /** Keeps what its minutes say of the meeting itself, in their transaction: what was said, the next meeting, the hour of closing. */
  async keep(actor: Actor, row: MeetingRow, { discussions = [], ...said }: Omit<WriteMinutes, 'letterNumber'>): Promise<MeetingDetail> {
    await this.agenda.write(actor, row.id, discussions);
    await this.meetings.change(actor, row, said);
    return this.find(actor, row.id);
  }

  private async committee(actor: Actor, id: string): Promise<Committee> {
    try {
      return await this.committees.find(actor, id);
    } catch (error) {
      // here the committee is not the address but a field of the request
      if (error instanceof DomainError && error.code === 'committees.not-found')
        throw invalidField('committeeId', 'meetings.committee-unknown');
      throw error;
    }
  }

  private async requirePresenters(actor: Actor, agenda: PlanMeeting['agenda'], day: PlainDate): Promise<void> {
    const ids = agenda.flatMap(({ presenterPostId }) => (presenterPostId === null ? [] : [presenterPostId]));
    const known = await this.posts.byId(actor, ids, day);
    agenda.forEach(({ presenterPostId }, index) => {
      if (presenterPostId !== null && !known.has(presenterPostId)) {
        throw invalidField(`agenda.${String(index)}.presenterPostId`, 'meetings.presenter-unknown');
      }
    });
  }

  /** Refuses a code that leads nowhere the writer may go: nobody would see it on the agenda, or miss it. */
  private async requireLinks(actor: Actor, agenda: PlanMeeting['agenda'], memorandumId: string): Promise<void> {
    const leading = await this.agenda.leading(
      actor,
      memorandumId,
      agenda.flatMap(({ links }) => links),
    );
    agenda.forEach(({ links }, index) => {
      const lost = links.find(({ type, code }) => !leading.some((one) => one.type === type && one.code === code));
      if (lost !== undefined) throw invalidField(`agenda.${String(index)}.links`, 'meetings.link-unknown', { code: lost.code });
    });
  }

  private today(): PlainDate {
    return this.clock.today() as PlainDate;
  }
}

/** The members of `day`. Throws `meetings.no-members`. */
function membersOn(committee: Committee, day: PlainDate): SeatTerm[] {
  const seats = seatsOn(committee.seats, day).map(({ post, ...seat }) => ({ ...seat, postId: post.id }));
  if (seats.length === 0) throw new DomainError('meetings.no-members');
  return seats;
}

/** What the record of changes keeps of a plan. */
function planOf(meeting: MeetingDetail): Readonly<Record<string, unknown>> {
  const { numberCode, kind, startsAt, endsAt, placeFa, classification, agenda } = meeting;
  return {
    numberCode,
    kind,
    startsAt,
    endsAt,
    placeFa,
    classification,
    agenda: agenda.map(({ titleFa, minutes, links }) => ({ titleFa, minutes, links: links.map(({ code }) => code) })),
  };
}
