import { NgTemplateOutlet } from '@angular/common';
import { Component, computed, inject, input, linkedSignal, output, signal } from '@angular/core';
import { attendanceStateTexts, type Attendance, type AttendanceState } from '@hampeyman/domain/meetings';
import { seatTexts } from '@hampeyman/domain/committees';
import { Icon } from '@hampeyman/ui/icon';
import { BilingualName, DigitsPipe, TextPipe, Wording } from '@hampeyman/ui/language';
import { Lookup, type LookupOption } from '@hampeyman/ui/lookup';
import { Segmented } from '@hampeyman/ui/segmented';
import { TimeField } from '../time-field/time-field';
import { isMember, memberStates, type RollRow } from './roll';
import { rollTexts } from './roll-texts';

/** One person of the roll. The box says present in one click; anything else is behind the second button: two clicks at the most. */
@Component({
  selector: 'app-roll-row',
  imports: [BilingualName, DigitsPipe, Icon, Lookup, NgTemplateOutlet, Segmented, TextPipe, TimeField],
  templateUrl: './roll-row.html',
  styleUrl: './roll-row.css',
  host: { '[class]': 'state()', '[class.unfolded]': 'isUnfolded()' },
})
export class RollRowView {
  readonly attendance = input.required<Attendance>();
  /** The state as clicked just now, before it has arrived. */
  readonly state = input.required<AttendanceState>();
  readonly isOpenToChange = input.required<boolean>();
  /** Posts one of which may have come instead. */
  readonly posts = input.required<readonly LookupOption[]>();
  readonly changed = output<Partial<RollRow>>();
  readonly represented = output<string>();
  readonly removed = output();

  protected readonly texts = rollTexts;
  protected readonly stateTexts = attendanceStateTexts;
  protected readonly seatTexts = seatTexts;
  private readonly wording = inject(Wording);
  protected readonly isUnfolded = signal(false);
  protected readonly isMember = computed(() => isMember(this.attendance()));
  protected readonly delegatePostId = signal<string | null>(null);
  protected readonly dissent = linkedSignal(() => this.attendance().dissentFa ?? '');
  protected readonly name = computed(() => {
    const { person, guestNameFa, guestNameEn, post } = this.attendance();
    const fa = person?.nameFa ?? guestNameFa ?? post?.titleFa ?? '';
    return { fa, en: person?.nameEn ?? guestNameEn ?? (person === null && guestNameFa === null ? (post?.titleEn ?? null) : null) };
  });
  protected readonly title = computed(() => {
    const { post, guestTitleFa, guestTitleEn, guestOrganisationFa } = this.attendance();
    if (post !== null) return { fa: post.titleFa, en: post.titleEn };
    const fa = guestTitleFa ?? guestOrganisationFa;
    return fa === null ? null : { fa, en: guestTitleEn };
  });
  protected readonly said = computed(() => this.wording.say({ fa: this.name().fa, en: this.name().en ?? this.name().fa }));
  protected readonly states = computed(() => memberStates.map((value) => ({ value, name: this.wording.say(attendanceStateTexts[value]) })));
  protected readonly chosen = computed(() => memberStates.find((one) => one === this.state()) ?? ('' as 'PRESENT'));

  protected toggle(): void {
    this.changed.emit({ state: this.state() === 'PRESENT' ? 'EXPECTED' : 'PRESENT' });
  }

  protected say(state: AttendanceState): void {
    this.changed.emit({ state });
    if (state !== 'PRESENT') this.isUnfolded.set(false);
  }

  protected represent(): void {
    const postId = this.delegatePostId();
    if (postId === null) return;
    this.represented.emit(postId);
    this.isUnfolded.set(false);
  }

  protected keepDissent(): void {
    const dissentFa = this.dissent().trim();
    this.changed.emit({ dissentFa: dissentFa === '' ? null : dissentFa });
    this.isUnfolded.set(false);
  }
}
