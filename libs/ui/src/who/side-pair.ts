import { Component, computed, input } from '@angular/core';
import type { WorkSide } from '@hampeyman/domain/access';
import { TextPipe } from '../language';
import { sideNames, whoTexts } from './who-texts';

/** Both sides of a piece of work in the width of two marks: the leader filled, the other outlined, a joint one filled twice. */
@Component({
  selector: 'ui-side-pair',
  imports: [TextPipe],
  template: `@for (mark of marks(); track mark.side) {
    <i aria-hidden="true" [class]="mark.shape" [class.open]="!mark.leads"></i>
    <span class="vh">{{ (mark.leads ? texts.leads : texts.accompanies) | text: { side: (mark.name | text) } }}</span>&ngsp;
  }`,
  styleUrl: './side-pair.css',
})
export class SidePair {
  readonly lead = input.required<WorkSide>();

  protected readonly texts = whoTexts;
  protected readonly marks = computed(() => {
    const lead = this.lead();
    const order = lead === 'ACECR' ? (['ACECR', 'MINISTRY'] as const) : (['MINISTRY', 'ACECR'] as const);
    return order.map((side) => ({ side, shape: side.toLowerCase(), name: sideNames[side], leads: lead === 'JOINT' || lead === side }));
  });
}
