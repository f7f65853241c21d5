import { Component, computed, inject, input } from '@angular/core';
import { shown } from '@hampeyman/domain/texts';
import { Locale } from './locale';

/**
 * A name people wrote in Persian and perhaps in English: `<ui-name [fa]="task.titleFa" [en]="task.titleEn" />`. Where the
 * English one is missing the Persian one is shown and marked as Persian, so that it is read and laid out as such (WCAG 3.1.2).
 */
@Component({
  selector: 'ui-name',
  template: `<bdi [attr.lang]="name().lang">{{ name().text }}</bdi>`,
})
export class BilingualName {
  readonly fa = input.required<string>();
  readonly en = input<string | null>(null);

  private readonly locale = inject(Locale);
  protected readonly name = computed(() => shown({ fa: this.fa(), en: this.en() }, this.locale.language()));
}
