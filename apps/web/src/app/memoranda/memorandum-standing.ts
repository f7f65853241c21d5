import { Component, computed, inject, input } from '@angular/core';
import { memorandumStateTexts, validityOn, validityTexts, type Memorandum, type ValidityKind } from '@hampeyman/domain/memoranda';
import { Today } from '@hampeyman/ui/dates';
import { TextPipe } from '@hampeyman/ui/language';
import { StateChip, type Tone } from '@hampeyman/ui/state-chip';

const tones: Readonly<Record<ValidityKind, Tone>> = {
  NOT_RECORDED: 'none',
  NOT_YET: 'todo',
  IN_FORCE: 'go',
  EXPIRING: 'risk',
  EXPIRED: 'late',
};

/** How a memorandum stands today: its state, and once it is in force what its dates say. */
@Component({
  selector: 'app-memorandum-standing',
  imports: [StateChip, TextPipe],
  template: `<ui-state [tone]="tone()">{{ words() | text: { days: days() } }}</ui-state>`,
})
export class MemorandumStanding {
  readonly memorandum = input.required<Memorandum>();

  private readonly today = inject(Today).date;
  private readonly validity = computed(() => validityOn(this.memorandum(), this.today()));
  protected readonly days = computed(() => this.validity()?.daysLeft ?? 0);
  protected readonly words = computed(() => {
    const validity = this.validity();
    const { state } = this.memorandum();
    // signed and not yet in force says so by its state; the dates speak once it is active
    return validity === null || state !== 'ACTIVE' ? memorandumStateTexts[state] : validityTexts[validity.kind];
  });
  protected readonly tone = computed<Tone>(() => {
    const validity = this.validity();
    const { state } = this.memorandum();
    if (state === 'TERMINATED') return 'off';
    return validity === null || state !== 'ACTIVE' ? 'todo' : tones[validity.kind];
  });
}
