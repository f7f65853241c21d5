import { DestroyRef, Injectable, computed, effect, inject, signal } from '@angular/core';
import { addMinutes, minutesBetween, tehranDate } from '@hampeyman/domain/calendar';
import { Drafts } from '../../http';
import { MeetingRoom } from './meeting-room';

const second = 1000;

/** The time each item of the agenda has taken so far, measured while its page is open on the day of the meeting. */
@Injectable()
export class AgendaClock {
  private readonly room = inject(MeetingRoom);
  private readonly spent = signal<Readonly<Record<string, number>>>({});

  /** The item under discussion. */
  readonly position = signal(1);
  readonly now = signal(new Date().toISOString());
  /** Whether the meeting is running: minutes are being written on its day and no closing hour is noted. */
  readonly isRunning = computed(() => {
    const meeting = this.room.meeting();
    return meeting !== null && this.room.isWriting() && meeting.closedAt === null && tehranDate(this.now()) === meeting.heldOn;
  });
  /** Minutes since the meeting began. */
  readonly sinceStart = computed(() => {
    const meeting = this.room.meeting();
    return meeting === null ? 0 : Math.max(0, minutesBetween(meeting.startsAt, this.now()));
  });
  /** When the meeting will end if the items still open take the time planned for them. */
  readonly expectedEnd = computed(() => {
    const meeting = this.room.meeting();
    if (meeting === null) return null;
    const left = meeting.agenda
      .filter(({ position }) => position >= this.position())
      .reduce((sum, { position, minutes }) => sum + Math.max(0, minutes - this.minutesOf(position)), 0);
    return addMinutes(this.now(), left);
  });
  /** Minutes by which that is later than planned; negative when earlier. */
  readonly behind = computed(() => {
    const meeting = this.room.meeting();
    const end = this.expectedEnd();
    return meeting === null || end === null ? 0 : minutesBetween(meeting.endsAt, end);
  });

  constructor() {
    inject(Drafts).keep(this.spent, 'clock');
    const timer = setInterval(() => {
      this.now.set(new Date().toISOString());
      if (this.isRunning()) this.spent.update((spent) => ({ ...spent, [this.position()]: (spent[this.position()] ?? 0) + 1 }));
    }, second);
    inject(DestroyRef).onDestroy(() => {
      clearInterval(timer);
    });
    effect(() => {
      const first = this.room.meeting()?.agenda[0]?.position;
      if (first !== undefined && !(this.room.meeting()?.agenda.some(({ position }) => position === this.position()) ?? false))
        this.position.set(first);
    });
  }

  /** Whole minutes spent on an item. */
  minutesOf(position: number): number {
    return Math.floor((this.spent()[position] ?? 0) / 60);
  }

  /** The time spent on an item, `M:SS`. */
  clockOf(position: number): string {
    const seconds = this.spent()[position] ?? 0;
    return `${String(Math.floor(seconds / 60))}:${String(seconds % 60).padStart(2, '0')}`;
  }
}
