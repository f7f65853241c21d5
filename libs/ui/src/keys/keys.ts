import { Component, computed, input } from '@angular/core';

/** Keys as they stand on the keyboard, never translated or mirrored: `<ui-keys keys="Ctrl K" />`. */
@Component({
  selector: 'ui-keys',
  template: `<bdi dir="ltr">
    @for (key of parts(); track $index) {
      <kbd>{{ key }}</kbd>
    }
  </bdi>`,
  styles: `
    bdi {
      display: inline-flex;
      gap: 2px;
      white-space: nowrap;
    }
    @media (hover: none) {
      :host {
        display: none; /* no keyboard, no hint */
      }
    }
  `,
})
export class Keys {
  readonly keys = input.required<string>();

  protected readonly parts = computed(() => this.keys().split(' '));
}
