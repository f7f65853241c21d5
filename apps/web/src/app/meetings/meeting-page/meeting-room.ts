import { Injectable, computed, inject, signal } from '@angular/core';
import type { MeetingDetail } from '@hampeyman/domain/meetings';
import { Refusal, changesBetween, type Change } from '../../http';
import { meetingFacets } from '../meeting-changes/meeting-facets';
import { PostsClient } from '../../posts';
import { Session } from '../../session';
import { MeetingsClient } from '../meetings-client';

/**
 * The meeting on the page, and everything that is done to it: one act after the other, each on the version the former left, so
 * that typing, roll and decisions of one person never collide with each other. Provided by the page.
 */
@Injectable()
export class MeetingRoom {
  private readonly client = inject(MeetingsClient);
  private readonly session = inject(Session);
  private last: Promise<unknown> = Promise.resolve();

  readonly id = signal<string | undefined>(undefined);
  readonly resource = this.client.find(this.id);
  readonly meeting = computed(() => (this.resource.hasValue() ? this.resource.value() : null));
  readonly isHeld = computed(() => this.meeting()?.state === 'HELD');
  /** Whether this person writes minutes that are still a draft. */
  readonly isWriting = computed(() => this.meeting()?.minutes?.state === 'DRAFT' && this.may('write'));

  /** Posts to choose from while minutes are written: executors, delegates, guests. */
  readonly posts = inject(PostsClient).everyHeld(this.isWriting);

  /** Whether the person may do `action` to this meeting; its state is another question. */
  may(action: string): boolean {
    const meeting = this.meeting();
    return meeting !== null && this.session.can(action, 'Meeting', meeting);
  }

  private readonly found = signal<readonly Change[] | null>(null);
  /** What somebody else changed first, so that the last act was refused; null otherwise. */
  readonly changes = this.found.asReadonly();

  /**
   * Does `work` on the meeting as it stands and shows what came of it. Throws the `Refusal`; where somebody was quicker the meeting
   * is then shown as they left it, `changes` says what they did, and the next attempt goes upon that.
   */
  act(work: (meeting: MeetingDetail) => Promise<MeetingDetail>): Promise<MeetingDetail> {
    return this.inTurn(async () => {
      const seen = this.standing();
      this.found.set(null);
      try {
        return this.show(await work(seen));
      } catch (error) {
        if (error instanceof Refusal && error.kind === 'stale') {
          const current = this.show(await this.client.read(seen.id));
          this.found.set(changesBetween(meetingFacets(seen), meetingFacets(current)));
        }
        throw error;
      }
    });
  }

  /** The same for what is written field by field, whose writer looks for conflicts itself. Throws the `Refusal`. */
  write(work: (meeting: MeetingDetail) => Promise<MeetingDetail>): Promise<MeetingDetail> {
    return this.inTurn(async () => this.show(await work(this.standing())));
  }

  /** The same for a small change that also fits a newer version: when somebody was faster, it is done again on theirs. */
  revise(work: (meeting: MeetingDetail) => Promise<MeetingDetail>): Promise<MeetingDetail> {
    return this.inTurn(async () => {
      try {
        return this.show(await work(this.standing()));
      } catch (error) {
        if (!(error instanceof Refusal) || error.kind !== 'stale') throw error;
        return this.show(await work(this.show(await this.client.read(this.standing().id))));
      }
    });
  }

  /** Asks for the meeting anew after something beside it has changed. */
  refresh(): Promise<MeetingDetail> {
    return this.inTurn(async () => this.show(await this.client.read(this.standing().id)));
  }

  private show(meeting: MeetingDetail): MeetingDetail {
    this.resource.set(meeting);
    return meeting;
  }

  private standing(): MeetingDetail {
    const meeting = this.meeting();
    if (meeting === null) throw new Refusal('meetings.not-found');
    return meeting;
  }

  private inTurn(work: () => Promise<MeetingDetail>): Promise<MeetingDetail> {
    const done = this.last.then(work);
    this.last = done.catch(() => null);
    return done;
  }
}
