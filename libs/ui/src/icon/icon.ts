import { Component, computed, input } from '@angular/core';
import { icons, type IconName } from './icon-paths';

/** One line drawing in the colour and size of the text around it; decorative, so words must stand beside it or name its button. */
@Component({
  selector: 'ui-icon',
  template: `<svg viewBox="0 0 24 24" aria-hidden="true" focusable="false">
    <path [attr.d]="drawing().path" />
    @for (circle of drawing().circles; track $index) {
      <circle [attr.cx]="circle[0]" [attr.cy]="circle[1]" [attr.r]="circle[2]" />
    }
  </svg>`,
  styleUrl: './icon.css',
  host: { '[class.turns]': 'drawing().turns' },
})
export class Icon {
  readonly name = input.required<IconName>();

  protected readonly drawing = computed(() => icons[this.name()]);
}
