import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Actor } from '@hampeyman/domain/access';
import { tehranDate, type PlainDate } from '@hampeyman/domain/calendar';
import { blockingChecks, type FinalisationPreview, type MeetingDetail, type WriteMinutes } from '@hampeyman/domain/meetings';
import {
  isFrozen,
  moveMinutes,
  requireDraft,
  verificationCodeOf,
  type AddAddendum,
  type DistributeMinutes,
  type FinaliseMinutes,
  type MinutesState,
  type SignMinutes,
} from '@hampeyman/domain/minutes';
import { DomainError, invalidField } from '@hampeyman/domain/problems';
import { Activity } from '../activity/activity';
import { Clock } from '../clock/clock';
import type { Columns } from '../database/rows';
import { Transaction } from '../database/transaction';
import { DecisionEffects } from '../decisions/decision-effects';
import { subjectOf } from '../meetings/meeting-activity';
import { MeetingsService } from '../meetings/meetings.service';
import { contentHashOf, MinutesContent } from './minutes-content';
import type { MinutesEntity } from './minutes.entity';
import { MinutesRepository } from './minutes.repository';

type Meeting = Awaited<ReturnType<MeetingsService['permitted']>>;

/** The minutes of meetings, from the first word to the copies that go out. All of it happens on the version of the meeting. */
@Injectable()
export class MinutesService {
  constructor(
    private readonly transaction: Transaction,
    private readonly meetings: MeetingsService,
    private readonly minutes: MinutesRepository,
    private readonly content: MinutesContent,
    private readonly effects: DecisionEffects,
    private readonly activity: Activity,
    private readonly clock: Clock,
  ) {}

  /**
   * Writes into the draft what was said and how the meeting closed. Throws `meetings.not-found`, `access.denied`, `request.stale`,
   * `minutes.not-opened`, `minutes.not-draft`, `request.invalid`.
   */
  write(actor: Actor, id: string, request: WriteMinutes, version: number): Promise<MeetingDetail> {
    return this.transaction.run(actor, async () => {
      const row = await this.meetings.permitted(actor, id, 'write', version);
      requireDraft(row.minutesState);
      const { letterNumber, ...said } = request;
      await this.requireFits(actor, row, said);
      if (letterNumber !== undefined) await this.minutes.change(actor, id, { letterNumber });
      const meeting = await this.meetings.keep(actor, row, said);
      await this.activity.record(actor, 'minutes.written', subjectOf(meeting), {
        after: { ...request, discussions: request.discussions?.map(({ position }) => position) ?? [] },
      });
      return meeting;
    });
  }

  /** Sends the draft to the members for comment; until it is withdrawn its text stays. Throws as `write`, `minutes.transition-not-allowed`. */
  circulate(actor: Actor, id: string, version: number): Promise<MeetingDetail> {
    return this.transaction.run(actor, () => this.pass(actor, id, version, 'circulate', 'FOR_COMMENT', 'minutes.circulated'));
  }

  /** Takes the draft back for corrections. Throws as `circulate`. */
  withdraw(actor: Actor, id: string, version: number): Promise<MeetingDetail> {
    return this.transaction.run(actor, () => this.pass(actor, id, version, 'circulate', 'DRAFT', 'minutes.withdrawn'));
  }

  /** What finalising would do to tasks, and what it still waits for. Throws `meetings.not-found`. */
  async preview(actor: Actor, id: string): Promise<FinalisationPreview> {
    const { checks } = await this.meetings.find(actor, id);
    return { checks, isReady: blockingChecks(checks).length === 0, effects: await this.effects.preview(actor, id) };
  }

  /**
   * Makes the minutes final in one act: every decision becomes final and creates, continues or cancels its task; then the content is
   * frozen, hashed and given its verification code. Throws as `circulate`, `minutes.not-ready` and what the decisions refuse.
   */
  finalise(actor: Actor, id: string, { letterNumber }: FinaliseMinutes, version: number): Promise<MeetingDetail> {
    return this.transaction.run(actor, async () => {
      const row = await this.opened(actor, id, 'finalise', version);
      const { state } = moveMinutes({ state: row.minutesState }, 'FINAL');
      const { checks } = await this.meetings.find(actor, id);
      const open = blockingChecks(checks);
      if (open.length > 0)
        throw new DomainError('minutes.not-ready', { count: open.length, checks: open.map(({ code }) => code).join(', ') });
      if (letterNumber !== null) await this.minutes.change(actor, id, { letterNumber });
      await this.effects.finalise(actor, id);
      const content = await this.content.of(actor, await this.meetings.find(actor, id));
      const contentHash = contentHashOf(content);
      await this.minutes.change(actor, id, {
        state,
        content,
        contentHash,
        verificationCode: verificationCodeOf(randomBytes(10)),
        finalisedAt: this.clock.now(),
        finalisedByPersonId: actor.personId,
      });
      const meeting = await this.meetings.keep(actor, row, {});
      await this.activity.record(actor, 'minutes.finalised', subjectOf(meeting), {
        before: { state: row.minutesState },
        after: { state, contentHash, decisions: meeting.decisions.map(({ code }) => code) },
      });
      return meeting;
    });
  }

  /** Notes that the final minutes were signed, and where the original is kept. Throws as `circulate`, `request.invalid`. */
  sign(actor: Actor, id: string, { signedOn, originalKeptAtFa }: SignMinutes, version: number): Promise<MeetingDetail> {
    return this.transaction.run(actor, async () => {
      const row = await this.opened(actor, id, 'sign', version);
      const { state } = moveMinutes({ state: row.minutesState }, 'SIGNED');
      this.requirePast('signedOn', signedOn, row.heldOn);
      return this.note(actor, row, state, { signedOn, originalKeptAtFa }, 'minutes.signed');
    });
  }

  /** Notes that the copies went out. Throws as `sign`. */
  distribute(actor: Actor, id: string, { distributedOn }: DistributeMinutes, version: number): Promise<MeetingDetail> {
    return this.transaction.run(actor, async () => {
      const row = await this.opened(actor, id, 'distribute', version);
      const { state } = moveMinutes({ state: row.minutesState }, 'DISTRIBUTED');
      this.requirePast('distributedOn', distributedOn, row.minutes?.signedOn ?? row.heldOn);
      return this.note(actor, row, state, { distributedOn }, 'minutes.distributed');
    });
  }

  /** Adds a numbered correction to final minutes, which themselves stay as they are. Throws as `write`, `minutes.not-final`. */
  addAddendum(actor: Actor, id: string, request: AddAddendum, version: number): Promise<MeetingDetail> {
    return this.transaction.run(actor, async () => {
      const row = await this.opened(actor, id, 'add-addendum', version);
      if (!isFrozen(row.minutesState)) throw new DomainError('minutes.not-final');
      const number = (row.minutes?.addenda.length ?? 0) + 1;
      const addedAt = this.clock.now();
      const contentHash = contentHashOf({ minutes: row.minutes?.contentHash ?? null, number, ...request });
      await this.minutes.addAddendum(actor, id, request, { contentHash, number, addedAt });
      const meeting = await this.meetings.keep(actor, row, {});
      await this.activity.record(actor, 'minutes.addendum-added', subjectOf(meeting), { after: { number, contentHash } });
      return meeting;
    });
  }

  private async pass(actor: Actor, id: string, version: number, act: string, to: MinutesState, action: string): Promise<MeetingDetail> {
    const row = await this.opened(actor, id, act, version);
    const { state } = moveMinutes({ state: row.minutesState }, to);
    return this.note(actor, row, state, {}, action);
  }

  private async note(
    actor: Actor,
    row: Meeting,
    state: MinutesState,
    values: Columns<MinutesEntity>,
    action: string,
  ): Promise<MeetingDetail> {
    await this.minutes.change(actor, row.id, { state, ...values });
    const meeting = await this.meetings.keep(actor, row, {});
    await this.activity.record(actor, action, subjectOf(meeting), { before: { state: row.minutesState }, after: { state, ...values } });
    return meeting;
  }

  private async opened(actor: Actor, id: string, act: string, version: number): Promise<Meeting & { readonly minutesState: MinutesState }> {
    const row = await this.meetings.permitted(actor, id, act, version);
    const { minutesState } = row;
    if (minutesState === null) throw new DomainError('minutes.not-opened');
    return { ...row, minutesState };
  }

  private async requireFits(actor: Actor, row: Meeting, { discussions = [], nextMeetingOn }: WriteMinutes): Promise<void> {
    const { agenda } = discussions.length === 0 ? { agenda: [] } : await this.meetings.find(actor, row.id);
    discussions.forEach(({ position }, index) => {
      if (!agenda.some((item) => item.position === position)) {
        throw invalidField(`discussions.${String(index)}.position`, 'minutes.agenda-position-unknown', { position });
      }
    });
    if (nextMeetingOn !== undefined && nextMeetingOn !== null && nextMeetingOn <= row.heldOn) {
      throw invalidField('nextMeetingOn', 'minutes.next-meeting-too-early');
    }
  }

  private requirePast(path: string, day: PlainDate, earliest: PlainDate): void {
    if (day < earliest) throw invalidField(path, 'minutes.date-too-early', { earliest });
    if (day > tehranDate(this.clock.now())) throw invalidField(path, 'minutes.date-in-future');
  }
}
