import { Component, computed, inject, input, signal } from '@angular/core';
import type { Attendance, AttendanceState, MeetingDetail, TakeRoll } from '@hampeyman/domain/meetings';
import { Today } from '@hampeyman/ui/dates';
import { Control, Field } from '@hampeyman/ui/field';
import { Icon } from '@hampeyman/ui/icon';
import { Locale, TextPipe } from '@hampeyman/ui/language';
import { Lookup } from '@hampeyman/ui/lookup';
import { Sheet } from '@hampeyman/ui/sheet';
import { RefusalPanel, Submission, written } from '../../http';
import { postOptions } from '../../posts';
import { MeetingRoom } from '../meeting-page/meeting-room';
import { MeetingsClient } from '../meetings-client';
import { QuorumSeats } from './quorum-seats';
import { isMember, liveQuorum, withChange, withSomebody, without, type RollRow } from './roll';
import { RollRowView } from './roll-row';
import { rollTexts } from './roll-texts';

/** Who came, side facing side, and what that makes of the quorum, live with every click. */
@Component({
  selector: 'app-roll-card',
  imports: [Control, Field, Icon, Lookup, QuorumSeats, RefusalPanel, RollRowView, Sheet, TextPipe],
  templateUrl: './roll-card.html',
  styleUrl: './roll-card.css',
})
export class RollCard {
  readonly meeting = input.required<MeetingDetail>();

  protected readonly texts = rollTexts;
  private readonly client = inject(MeetingsClient);
  private readonly room = inject(MeetingRoom);
  private readonly locale = inject(Locale);
  private readonly today = inject(Today).date;
  /** Clicks that have not arrived yet. */
  private readonly clicked = signal<Readonly<Record<string, AttendanceState>>>({});
  protected readonly submission = new Submission();
  protected readonly isTaking = computed(() => this.room.isWriting() && this.room.may('take-roll'));
  protected readonly quorum = computed(() => liveQuorum(this.meeting(), this.clicked()));
  protected readonly sides = computed(() =>
    (['MINISTRY', 'ACECR'] as const).map((side) => ({
      side,
      rows: this.meeting().attendances.filter((one) => isMember(one) && one.side === side),
    })),
  );
  protected readonly others = computed(() => this.meeting().attendances.filter((one) => !isMember(one)));
  protected readonly expected = computed(() =>
    this.meeting().attendances.filter((one) => isMember(one) && this.stateOf(one) === 'EXPECTED'),
  );
  protected readonly posts = computed(() => {
    const named = new Set(this.meeting().attendances.map(({ post }) => post?.id));
    const free = (this.room.posts.hasValue() ? this.room.posts.value() : []).filter(({ id }) => !named.has(id));
    return postOptions(free, this.locale.language(), this.today());
  });
  protected readonly isAddingGuest = signal(false);
  protected readonly guest = signal({ postId: null as string | null, name: '', title: '' });

  protected stateOf(attendance: Attendance): AttendanceState {
    return this.clicked()[attendance.id] ?? attendance.state;
  }

  protected async change(attendance: Attendance, change: Partial<RollRow>): Promise<void> {
    const { state } = change;
    if (state !== undefined) this.clicked.update((clicked) => ({ ...clicked, [attendance.id]: state }));
    await this.take((meeting) => withChange(meeting, attendance.id, change));
    if (state !== undefined) this.forget(attendance.id, state);
  }

  protected represent(member: Attendance, postId: string): void {
    void this.take((meeting) => withSomebody(meeting, { state: 'DELEGATE', postId, delegateForPostId: member.post?.id ?? null }));
  }

  protected remove(attendance: Attendance): void {
    void this.take((meeting) => without(meeting, attendance.id));
  }

  protected async markRest(): Promise<void> {
    const ids = new Set(this.expected().map(({ id }) => id));
    this.clicked.set(Object.fromEntries([...ids].map((id) => [id, 'PRESENT' as const])));
    await this.take((meeting) => ({
      attendances: withChange(meeting, '', {}).attendances.map((row) =>
        row.id !== null && ids.has(row.id) ? { ...row, state: 'PRESENT' } : row,
      ),
    }));
    this.clicked.set({});
  }

  protected async addGuest(event: Event): Promise<void> {
    event.preventDefault();
    const { postId, name, title } = this.guest();
    const isTaken = await this.take((meeting) =>
      withSomebody(meeting, {
        state: 'GUEST',
        postId,
        guestNameFa: postId === null ? written(name) : null,
        guestTitleFa: postId === null ? written(title) : null,
      }),
    );
    if (!isTaken) return;
    this.guest.set({ postId: null, name: '', title: '' });
    this.isAddingGuest.set(false);
  }

  private async take(roll: (meeting: MeetingDetail) => TakeRoll): Promise<boolean> {
    const taken = await this.submission.run(() => this.room.revise((meeting) => this.client.takeRoll(meeting, roll(meeting))));
    return taken !== null;
  }

  /** Forgets a click that has arrived or was refused, unless another came after it. */
  private forget(id: string, state: AttendanceState): void {
    this.clicked.update((clicked) =>
      clicked[id] === state ? Object.fromEntries(Object.entries(clicked).filter(([other]) => other !== id)) : clicked,
    );
  }
}
