import { Injectable } from '@nestjs/common';
import type { Actor } from '@hampeyman/domain/access';
import { addDays, earlier, later, type PlainDate, type WallTime } from '@hampeyman/domain/calendar';
import { setUpCommittee } from '@hampeyman/domain/committees';
import { inviteToMeeting, planMeeting, takeRoll, writeMinutes, type MeetingDetail } from '@hampeyman/domain/meetings';
import { finaliseMinutes, signMinutes } from '@hampeyman/domain/minutes';
import { CommitteesService } from '../committees/committees.service';
import { MeetingsService } from '../meetings/meetings.service';
import { RollsService } from '../meetings/rolls.service';
import { MinutesService } from '../minutes/minutes.service';
import { SessionsService } from '../sessions/sessions.service';
import { TasksService } from '../tasks/tasks.service';
import type { DemonstrationData, MeetingData } from './demonstration-data';
import { keeperPost, memorandumCode, sample, type Play } from './play';

type CommitteeData = DemonstrationData['committees'][number];
type AttendanceData = MeetingData['attendance'][number];

/** A meeting to which nobody was invited yet was planned so many days before the demonstration's day. */
const plannedAheadDays = 7;

/** Committees and their meetings, from the plan to the signed minutes. */
@Injectable()
export class MeetingActs {
  constructor(
    private readonly sessions: SessionsService,
    private readonly committees: CommitteesService,
    private readonly meetings: MeetingsService,
    private readonly rolls: RollsService,
    private readonly minutes: MinutesService,
    private readonly tasks: TasksService,
  ) {}

  stage(play: Play): void {
    for (const committee of play.data.committees) {
      const meetings = play.data.meetings.filter((meeting) => meeting.committee === committee.code);
      this.setUp(play, committee, meetings);
      for (const meeting of meetings) {
        this.plan(play, committee, meeting);
        if (meeting.status === 'HELD') this.hold(play, committee, meeting);
      }
    }
  }

  /** A committee is there when its first meeting is planned, or when its members begin. */
  private setUp({ data, stage, ledger }: Play, committee: CommitteeData, meetings: readonly MeetingData[]): void {
    const { code, fa, en, level, quorum, rhythmFa, rhythmEn, invitationHours, members } = committee;
    const begin = members.map(({ from }) => from).reduce(earlier);
    const day = meetings.map((meeting) => plannedOn(data, meeting)).reduce(earlier, begin);
    stage.on(day, '07:45', async () => {
      const request = setUpCommittee.parse({
        memorandumId: ledger.id('memorandum', memorandumCode),
        code,
        kind: code === 'SC' ? 'STEERING' : 'WORKING_GROUP',
        provinceCode: level === 'NATIONAL' ? null : level,
        nameFa: fa,
        nameEn: en,
        quorumTotal: quorum.total,
        quorumPerSide: quorum.perSide,
        rhythmFa,
        rhythmEn,
        invitationHours,
        seats: members.map(({ post, seat, from, to }) => ({ postId: ledger.id('post', post), seat, from, to })),
      });
      ledger.note('committee', code, await this.committees.setUp(await this.sessions.actorOf(keeperPost, day), request, sample));
    });
  }

  private plan(play: Play, committee: CommitteeData, meeting: MeetingData): void {
    const { data, stage, ledger } = play;
    const day = plannedOn(data, meeting);
    const { code, kind, date, start, end, placeFa, placeEn, classification, agenda, invitationNumber, invitationSentOn } = meeting;
    stage.on(day, '08:30', async () => {
      const request = planMeeting.parse({
        committeeId: ledger.id('committee', committee.code),
        ...{ code, kind, placeFa, placeEn, classification },
        ...{ heldOn: date, startsAt: start, endsAt: end },
        agenda: agenda.map(({ titleFa, titleEn, presenterPost, minutes, links }) => ({
          ...{ titleFa, titleEn, minutes, links },
          presenterPostId: ledger.maybeId('post', presenterPost),
        })),
      });
      ledger.note('meeting', code, await this.meetings.plan(await this.secretary(committee, day), request, sample));
    });
    if (invitationSentOn === null) return;
    this.act(play, committee, meeting, invitationSentOn, '09:00', (actor, id, version) =>
      this.meetings.invite(actor, id, inviteToMeeting.parse({ invitationNumber }), version),
    );
  }

  private hold(play: Play, committee: CommitteeData, meeting: MeetingData): void {
    const { date, start, attendance, discussion, letterNumber, nextMeetingFa, nextMeetingEn, nextMeetingOn, closedAt } = meeting;
    this.act(play, committee, meeting, date, start, (actor, id, version) => {
      const rows = attendance.toSorted((a, b) => a.displayOrder - b.displayOrder).map((row) => rollRow(play, meeting, row));
      return this.rolls.take(actor, id, takeRoll.parse({ attendances: rows }), version);
    });
    this.act(play, committee, meeting, date, '16:00', (actor, id, version) => {
      const discussions = discussion.map(({ agendaOrder, paragraphsFa, gistEn }) => ({
        position: agendaOrder,
        discussionFa: paragraphsFa.join('\n'),
        gistEn,
      }));
      const request = writeMinutes.parse({ discussions, letterNumber, nextMeetingFa, nextMeetingEn, nextMeetingOn, closedAt });
      return this.minutes.write(actor, id, request, version);
    });
    this.finish(play, committee, meeting);
  }

  private finish(play: Play, committee: CommitteeData, meeting: MeetingData): void {
    const { minutesFinalOn, minutesSignedOn } = meeting;
    if (minutesFinalOn !== null) {
      this.act(play, committee, meeting, minutesFinalOn, '12:00', async (actor, id, version) => {
        const final = await this.minutes.finalise(actor, id, finaliseMinutes.parse({}), version);
        for (const { taskLink, task } of final.decisions) {
          if (task !== null && taskLink !== 'CONTINUE') play.ledger.note('task', task.code, await this.tasks.find(actor, task.id));
        }
        return final;
      });
    }
    if (minutesSignedOn !== null) {
      const request = signMinutes.parse({ signedOn: minutesSignedOn });
      this.act(play, committee, meeting, minutesSignedOn, '12:30', (actor, id, version) => this.minutes.sign(actor, id, request, version));
    }
  }

  private act(
    { stage, ledger }: Play,
    committee: CommitteeData,
    meeting: MeetingData,
    day: PlainDate,
    time: WallTime,
    work: (actor: Actor, id: string, version: number) => Promise<MeetingDetail>,
  ): void {
    stage.on(day, time, async () => {
      const { id, version } = ledger.get('meeting', meeting.code);
      ledger.note('meeting', meeting.code, await work(await this.secretary(committee, day), id, version));
    });
  }

  /** Whoever is secretary on the day; the first meeting is prepared by the one who will be secretary from that meeting on. */
  private secretary({ secretary, members }: CommitteeData, day: PlainDate): Promise<Actor> {
    const seat = members.find(({ post }) => post === secretary);
    return this.sessions.actorOf(secretary, later(day, seat?.from ?? day));
  }
}

function plannedOn(data: DemonstrationData, meeting: MeetingData): PlainDate {
  return meeting.invitationSentOn ?? addDays(data.asOf.iso, -plannedAheadDays);
}

function rollRow({ ledger }: Play, meeting: MeetingData, row: AttendanceData): object {
  const { post, person, state, delegateFor, arrivedAt, leftAt } = row;
  const { guestTitleFa = null, guestTitleEn = null, guestOrganisationFa = null } = row;
  const dissent = meeting.dissents.find((one) => one.post === post);
  return {
    ...{ state, arrivedAt, leftAt, guestTitleFa, guestTitleEn, guestOrganisationFa },
    postId: ledger.maybeId('post', post),
    delegateForPostId: ledger.maybeId('post', delegateFor),
    guestPersonId: post === null ? ledger.id('person', person) : null,
    dissentFa: dissent?.textFa ?? null,
    dissentEn: dissent?.gistEn ?? null,
    dissentAgendaPosition: dissent?.agendaOrder ?? null,
  };
}
