import { Component, computed, input } from '@angular/core';
import { provinceOf } from '@hampeyman/domain/provinces';
import { BilingualName, TextPipe } from '@hampeyman/ui/language';
import { taskTexts } from './tasks-texts';

/** Where a task is done: its province, or the whole country. */
@Component({
  selector: 'app-task-place',
  imports: [BilingualName, TextPipe],
  template: `@if (province(); as place) {
      <ui-name [fa]="place.nameFa" [en]="place.nameEn" />
    } @else {
      <span class="soft">{{ texts.national | text }}</span>
    }`,
})
export class TaskPlace {
  readonly code = input.required<string | null>();

  protected readonly texts = taskTexts;
  protected readonly province = computed(() => {
    const code = this.code();
    return code === null ? null : provinceOf(code);
  });
}
