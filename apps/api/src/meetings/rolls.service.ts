import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Actor } from '@hampeyman/domain/access';
import { seatsOn, type SeatTerm } from '@hampeyman/domain/committees';
import { moveMeeting, requireOrderlyRoll, type MeetingDetail, type TakeRoll } from '@hampeyman/domain/meetings';
import { requireDraft } from '@hampeyman/domain/minutes';
import { DomainError, invalidField } from '@hampeyman/domain/problems';
import { Activity } from '../activity/activity';
import { Clock } from '../clock/clock';
import { PostDirectory, type DirectoryPost } from '../committees/post-directory';
import { Transaction } from '../database/transaction';
import { AttendancesRepository, type RollLine } from './attendances.repository';
import { subjectOf } from './meeting-activity';
import { MeetingsRepository, type MeetingRow } from './meetings.repository';
import { MeetingsService } from './meetings.service';

type RollRequest = TakeRoll['attendances'][number];

/** The roll of a meeting: who came, who did not and why, who came for whom. */
@Injectable()
export class RollsService {
  constructor(
    private readonly transaction: Transaction,
    private readonly service: MeetingsService,
    private readonly meetings: MeetingsRepository,
    private readonly attendances: AttendancesRepository,
    private readonly posts: PostDirectory,
    private readonly activity: Activity,
    private readonly clock: Clock,
  ) {}

  /**
   * Takes the roll; the first time the meeting is held by it and its minutes are opened as a draft. Throws `meetings.not-found`,
   * `access.denied`, `request.stale`, `meetings.transition-not-allowed`, `meetings.not-begun`, `minutes.not-draft`, `request.invalid`.
   */
  take(actor: Actor, id: string, request: TakeRoll, version: number): Promise<MeetingDetail> {
    return this.transaction.run(actor, async () => {
      const row = await this.service.permitted(actor, id, 'take-roll', version);
      const isFirst = row.minutesState === null;
      const { state } = isFirst ? moveMeeting(row, 'HELD') : row;
      if (row.heldOn > this.clock.today()) throw new DomainError('meetings.not-begun');
      if (!isFirst) requireDraft(row.minutesState);
      const seats = seatsOn(row.seats, row.heldOn);
      requireOrderlyRoll(request.attendances, new Set(seats.map(({ postId }) => postId)));
      await this.attendances.replace(actor, id, await this.rows(actor, row, seats, request.attendances));
      if (isFirst) await this.meetings.openMinutes(actor, row);
      await this.meetings.change(actor, row, { state });
      const meeting = await this.service.find(actor, id);
      await this.meetings.noteQuorum(actor, id, meeting.quorum.isMet);
      await this.activity.record(actor, 'meetings.roll-taken', subjectOf(meeting), {
        before: { state: row.state },
        after: {
          state,
          quorum: meeting.quorum,
          roll: meeting.attendances.map((one) => ({
            post: one.post?.code ?? null,
            personId: one.person?.id ?? null,
            state: one.state,
            delegateFor: one.delegateFor?.code ?? null,
          })),
        },
      });
      return meeting;
    });
  }

  private async rows(actor: Actor, meeting: MeetingRow, seats: readonly SeatTerm[], roll: readonly RollRequest[]): Promise<RollLine[]> {
    const former = new Set((await this.attendances.of(actor, meeting.id, meeting.heldOn)).map(({ id }) => id));
    const posts = await this.posts.byId(
      actor,
      roll.flatMap(({ postId }) => (postId === null ? [] : [postId])),
      meeting.heldOn,
    );
    const people = await this.attendances.peopleAmong(
      actor,
      roll.flatMap(({ guestPersonId }) => (guestPersonId === null ? [] : [guestPersonId])),
    );
    return roll.map(({ guestPersonId, ...one }, index) => {
      const path = `attendances.${String(index)}`;
      if (one.id !== null && !former.has(one.id)) throw invalidField(`${path}.id`, 'meetings.roll-row-unknown');
      const post = one.postId === null ? null : (posts.get(one.postId) ?? null);
      if (one.postId !== null && post === null) throw invalidField(`${path}.postId`, 'meetings.roll-post-unknown');
      if (guestPersonId !== null && !people.has(guestPersonId)) throw invalidField(`${path}.guestPersonId`, 'meetings.roll-post-unknown');
      const seat = seats.find(({ postId }) => postId === (one.state === 'DELEGATE' ? one.delegateForPostId : one.postId));
      return {
        ...one,
        id: one.id ?? randomUUID(),
        delegateForPostId: one.state === 'DELEGATE' ? one.delegateForPostId : null,
        side: seat?.side ?? post?.side ?? null,
        seat: one.state === 'GUEST' ? null : (seat?.seat ?? null),
        personId: personOf(post, guestPersonId),
      };
    });
  }
}

/** The holder on the day of the meeting, so that the roll stays true when the post changes hands. */
function personOf(post: DirectoryPost | null, guestPersonId: string | null): string | null {
  return post === null ? guestPersonId : post.personId;
}
