import { Component, computed, inject, input } from '@angular/core';
import type { Quorum } from '@hampeyman/domain/meetings';
import { TextPipe, Wording } from '@hampeyman/ui/language';
import { StateChip } from '@hampeyman/ui/state-chip';
import { Who, sideNames } from '@hampeyman/ui/who';
import { rollTexts } from './roll-texts';

/** The quorum as seats facing each other: squares of the Ministry, diamonds of ACECR, filled where somebody sits. */
@Component({
  selector: 'app-quorum-seats',
  imports: [StateChip, TextPipe, Who],
  template: `<p class="sides">
      <span
        ><ui-who side="MINISTRY" />&ngsp;{{
          texts.ofSide | text: { present: quorum().ministry.present, members: quorum().ministry.members }
        }}</span
      >
      <ui-state [tone]="quorum().isMet ? 'ok' : 'risk'">{{ (quorum().isMet ? texts.quorate : texts.inquorate) | text }}</ui-state>
      <span
        >{{ texts.ofSide | text: { present: quorum().acecr.present, members: quorum().acecr.members } }}&ngsp;<ui-who side="ACECR"
      /></span>
    </p>
    <div class="seats" role="img" [attr.aria-label]="label()">
      @for (seat of seats(quorum().ministry, true); track $index) {
        <i class="ministry" [class.taken]="seat"></i>
      }
      <b></b>
      @for (seat of seats(quorum().acecr, false); track $index) {
        <i class="acecr" [class.taken]="seat"></i>
      }
    </div>
    <p class="rule">
      {{ texts.rule | text: { needed: quorum().needed, members: quorum().members, perSide: quorum().neededPerSide } }}
    </p>`,
  styleUrl: './quorum-seats.css',
})
export class QuorumSeats {
  readonly quorum = input.required<Quorum>();

  protected readonly texts = rollTexts;
  private readonly wording = inject(Wording);
  protected readonly label = computed(() => {
    const { ministry, acecr } = this.quorum();
    const of = (name: keyof typeof sideNames, seats: { present: number; members: number }): string =>
      `${this.wording.say(sideNames[name])} ${this.wording.say(rollTexts.ofSide, seats)}`;
    return this.wording.say(rollTexts.bothSides, { ministry: of('MINISTRY', ministry), acecr: of('ACECR', acecr) });
  });

  /** One truth per seat; taken seats stand nearest to the line in the middle. */
  protected seats({ present, members }: { present: number; members: number }, isBeforeLine: boolean): boolean[] {
    return Array.from({ length: members }, (_, index) => (isBeforeLine ? index >= members - present : index < present));
  }
}
