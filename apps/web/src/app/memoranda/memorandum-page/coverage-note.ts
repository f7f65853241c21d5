import { Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { ObligationCoverage } from '@hampeyman/domain/obligations';
import { BilingualName, TextPipe } from '@hampeyman/ui/language';
import { memorandaTexts } from '../memoranda-texts';

/** How many obligations some task serves, and which are left without one. */
@Component({
  selector: 'app-coverage-note',
  imports: [BilingualName, RouterLink, TextPipe],
  template: `<h3>{{ texts.coverage | text }}</h3>
    <p>
      <b>{{ texts.covered | text: { covered: obligations().length - uncovered().length, total: obligations().length } }}</b>
    </p>
    <div class="bar" aria-hidden="true">
      <i [style.flex]="obligations().length - uncovered().length"></i>
      @if (uncovered().length > 0) {
        <i class="gap" [style.flex]="uncovered().length"></i>
      }
    </div>
    @if (uncovered().length === 0) {
      <p class="small soft">{{ texts.allCovered | text }}</p>
    } @else {
      <p class="small soft">{{ texts.uncovered | text }}</p>
      <ul class="small">
        @for (one of uncovered(); track one.id) {
          <li>
            <a routerLink="." [queryParams]="{ obligation: one.code, article: null }" queryParamsHandling="merge"
              ><ui-name [fa]="one.titleFa" [en]="one.titleEn"
            /></a>
          </li>
        }
      </ul>
    }`,
  styles: `
    :host {
      display: block;
      padding: var(--g3) var(--g4) 14px;
      border-block-start: 1px solid var(--line-strong);
      background: var(--sunk);
    }
    .bar {
      display: flex;
      gap: 2px;
      block-size: 10px;
      margin-block: 4px 6px;
    }
    .bar i {
      background: var(--ink-soft);
    }
    .bar .gap {
      min-inline-size: 12px;
      border: 1px dashed var(--none);
      background: var(--hatch);
    }
  `,
})
export class CoverageNote {
  readonly obligations = input.required<readonly ObligationCoverage[]>();

  protected readonly texts = memorandaTexts;
  protected readonly uncovered = computed(() => this.obligations().filter((obligation) => obligation.state === 'NOT_COVERED'));
}
