import { Component, computed, inject, input, output } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import type { ErrorKind } from '@hampeyman/domain/problems';
import type { Texts } from '@hampeyman/domain/texts';
import { TextPipe } from '@hampeyman/ui/language';
import { refusedPageTexts } from './http-texts';
import { Refusal } from './refusal';
import { RefusalPanel } from './refusal-panel';

const headings: Partial<Record<ErrorKind, Texts>> = { denied: refusedPageTexts.denied, absent: refusedPageTexts.absent };

/** Instead of a page that was refused or is not there: what happened, another try where it may help, and a way on. */
@Component({
  selector: 'app-refused-page',
  imports: [RefusalPanel, RouterLink, TextPipe],
  template: `<h1>{{ heading() | text }}</h1>
    <app-refusal [refusal]="refusal()" [canRetry]="true" (retried)="retried.emit()" />
    <p class="ways">
      @if (listPath(); as path) {
        <a class="btn primary" [routerLink]="path">{{ texts.list | text }}</a>
      }
      <a class="btn" routerLink="/">{{ texts.start | text }}</a>
    </p>`,
  styles: `
    :host {
      display: grid;
      gap: var(--g3);
      max-inline-size: 720px;
    }
    .ways {
      display: flex;
      flex-wrap: wrap;
      gap: var(--g2);
    }
  `,
})
export class RefusedPage {
  readonly refusal = input.required<unknown>();
  readonly retried = output();

  protected readonly texts = refusedPageTexts;
  private readonly address = inject(Router).url;
  protected readonly heading = computed(() => {
    const refusal = this.refusal();
    return (refusal instanceof Refusal ? headings[refusal.kind] : undefined) ?? refusedPageTexts.failed;
  });
  /** The list this page stands in: the address without its last part, as far as the feature; null for a list itself. */
  protected readonly listPath = computed(() => {
    const [feature, ...rest] = (this.address.split(/[?#]/)[0] ?? '').split('/').filter((part) => part !== '');
    return feature === undefined || rest.length === 0 ? null : `/${feature}`;
  });
}
