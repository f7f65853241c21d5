import { Component, computed, input } from '@angular/core';
import type { WorkSide } from '@hampeyman/domain/access';
import { TextPipe } from '../language';
import { sideFullNames, sideNames } from './who-texts';

/**
 * Whose something is: the square of the Ministry, the diamond of ACECR, or both touching, with its name. A filled mark
 * leads, an outlined one accompanies. With `name="hidden"` only the mark is drawn and the name stays for screen readers.
 */
@Component({
  selector: 'ui-who',
  imports: [TextPipe],
  template: `<i aria-hidden="true" [class]="shape()"></i><span [class.vh]="name() === 'hidden'">{{ words() | text }}</span>`,
  styleUrl: './who.css',
  host: { '[class]': 'shape()', '[class.outlined]': 'outlined()', '[class.quiet]': 'quiet()' },
})
export class Who {
  readonly side = input.required<WorkSide>();
  readonly name = input<'short' | 'full' | 'hidden'>('short');
  readonly outlined = input(false);
  /** Whether the name keeps the colour of the text around it. */
  readonly quiet = input(false);

  protected readonly shape = computed(() => this.side().toLowerCase());
  protected readonly words = computed(() => (this.name() === 'full' ? sideFullNames : sideNames)[this.side()]);
}
