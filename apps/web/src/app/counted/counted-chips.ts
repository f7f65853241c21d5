import { Component, computed, inject, input } from '@angular/core';
import { Router } from '@angular/router';
import { plainDate } from '@hampeyman/domain/calendar';
import { JalaliPipe } from '@hampeyman/ui/dates';
import { Icon } from '@hampeyman/ui/icon';
import { TextPipe } from '@hampeyman/ui/language';
import { countedTexts } from './counted-texts';

/** What a list took along from figures, each to be dropped: the one memorandum, the day its delays are counted to. */
@Component({
  selector: 'app-counted-chips',
  imports: [Icon, JalaliPipe, TextPipe],
  template: `
    @if (memorandumId()) {
      <span class="chip">
        {{ texts.memorandum | text }}
        <button type="button" class="link" [attr.aria-label]="texts.dropMemorandum | text" (click)="drop('memorandumId')">
          <ui-icon name="close" />
        </button>
      </span>
    }
    @if (day(); as day) {
      <span class="chip">
        {{ texts.asOf | text: { day: (day | jalali) } }}
        <button type="button" class="link" [attr.aria-label]="texts.dropDay | text" (click)="drop('asOf')">
          <ui-icon name="close" />
        </button>
      </span>
    }
  `,
  styles: `
    :host {
      display: contents;
    }
    .link {
      display: inline-grid;
      place-items: center;
      min-inline-size: 24px;
      min-block-size: 24px;
    }
    ui-icon {
      inline-size: 14px;
      block-size: 14px;
    }
  `,
})
export class CountedChips {
  /** From the address of the list. */
  readonly memorandumId = input<string>();
  readonly asOf = input<string>();

  protected readonly texts = countedTexts;
  private readonly router = inject(Router);
  /** What is no day is refused by the list itself. */
  protected readonly day = computed(() => plainDate.safeParse(this.asOf()).data ?? null);

  protected drop(name: 'memorandumId' | 'asOf'): void {
    void this.router.navigate([], { queryParams: { [name]: null }, queryParamsHandling: 'merge', replaceUrl: true });
  }
}
