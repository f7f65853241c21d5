import { DestroyRef, Injectable, computed, effect, inject, signal } from '@angular/core';
import type { MeetingDetail } from '@hampeyman/domain/meetings';
import { Drafts, Refusal } from '../../http';
import { MeetingsClient } from '../meetings-client';
import { MeetingRoom } from './meeting-room';
import {
  conflictsWith,
  entriesOf,
  requestOf,
  unsentFields,
  valueIn,
  type MinutesField,
  type Writing,
  type Writings,
} from './minutes-fields';

// A pause in typing; short enough that a lost machine costs a sentence.
const pauseInMilliseconds = 1200;
const againInMilliseconds = 10_000;

/**
 * Saves the minutes while they are written and never loses a word: what has not arrived stays in this browser, is sent again when
 * the network is back, and where somebody else changed the same field both texts are kept until a person decides.
 */
@Injectable()
export class MinutesWriter {
  private readonly room = inject(MeetingRoom);
  private readonly client = inject(MeetingsClient);
  private readonly writings = signal<Writings>({});
  private readonly running = signal(false);
  private readonly refused = signal<Refusal | null>(null);
  private timer: ReturnType<typeof setTimeout> | undefined;

  readonly savedAt = signal<string | null>(null);
  readonly refusal = this.refused.asReadonly();
  readonly isSaving = this.running.asReadonly();
  readonly unsent = computed(() => unsentFields(this.writings()));
  readonly conflicts = signal<readonly MinutesField[]>([]);

  constructor() {
    inject(Drafts).keep(this.writings, 'minutes');
    // what an earlier visit left is sent as soon as the meeting is here
    effect(() => {
      if (this.room.isWriting() && this.unsent().length > 0) this.later(pauseInMilliseconds);
    });
    const whenBack = (): void => {
      void this.save();
    };
    addEventListener('online', whenBack);
    inject(DestroyRef).onDestroy(() => {
      clearTimeout(this.timer);
      removeEventListener('online', whenBack);
    });
  }

  /** What stands in a field: what is being written, else what the server holds. */
  shown(field: MinutesField): string {
    const meeting = this.room.meeting();
    return this.writings()[field]?.mine ?? (meeting === null ? '' : valueIn(meeting, field));
  }

  /** Takes what was typed into `field`; it is saved after a pause. */
  write(field: MinutesField, mine: string): void {
    const meeting = this.room.meeting();
    if (meeting === null) return;
    const former = this.writings()[field];
    this.put(field, { base: former?.base ?? valueIn(meeting, field), sent: former?.sent ?? null, mine });
    this.later(pauseInMilliseconds);
  }

  /** Somebody has left `field`: what has arrived is the server's now. */
  leave(field: MinutesField): void {
    if (!this.unsent().includes(field)) this.drop(field);
    else void this.save();
  }

  /** Sends everything not yet sent, except fields in conflict. */
  async save(): Promise<void> {
    clearTimeout(this.timer);
    const fields = this.unsent().filter((field) => !this.conflicts().includes(field));
    if (this.running() || fields.length === 0 || !this.room.isWriting()) return;
    const sending = this.writings();
    this.running.set(true);
    try {
      const meeting = await this.room.write((seen) => this.client.write(seen, requestOf(seen, sending, fields)));
      this.arrived(meeting, sending, fields);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      await this.recover(error);
    } finally {
      this.running.set(false);
    }
    if (this.unsent().some((field) => !this.conflicts().includes(field)))
      this.later(this.refused() === null ? pauseInMilliseconds : againInMilliseconds);
  }

  /** Settles a conflict with the text a person chose out of both. */
  settle(field: MinutesField, chosen: string): void {
    const meeting = this.room.meeting();
    if (meeting === null) return;
    this.conflicts.update((fields) => fields.filter((other) => other !== field));
    this.put(field, { base: valueIn(meeting, field), sent: null, mine: chosen });
    void this.save();
  }

  private arrived(meeting: MeetingDetail, sending: Writings, fields: readonly MinutesField[]): void {
    this.refused.set(null);
    this.savedAt.set(new Date().toISOString());
    for (const field of fields) {
      const now = this.writings()[field];
      const sent = sending[field];
      if (now !== undefined && sent !== undefined) this.put(field, { base: valueIn(meeting, field), mine: now.mine, sent: sent.mine });
    }
  }

  private async recover(error: Refusal): Promise<void> {
    if (error.kind !== 'stale') {
      this.refused.set(error);
      return;
    }
    // somebody else was faster: their meeting is shown, and only fields both have changed wait for a person
    const meeting = await this.room.refresh().catch(() => null);
    if (meeting === null) {
      this.refused.set(error);
      return;
    }
    this.refused.set(null);
    const conflicts = conflictsWith(meeting, this.writings());
    this.conflicts.set(conflicts);
    for (const [field, writing] of entriesOf(this.writings())) {
      if (!conflicts.includes(field)) this.put(field, { ...writing, base: valueIn(meeting, field), sent: null });
    }
  }

  private put(field: MinutesField, writing: Writing): void {
    this.writings.update((writings) => ({ ...writings, [field]: writing }));
  }

  private drop(field: MinutesField): void {
    this.writings.update((writings) => Object.fromEntries(entriesOf(writings).filter(([other]) => other !== field)));
  }

  private later(milliseconds: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      void this.save();
    }, milliseconds);
  }
}
