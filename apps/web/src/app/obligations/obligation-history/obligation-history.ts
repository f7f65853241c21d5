import { Component, inject, input } from '@angular/core';
import type { ActivityEntry, ActivityReference } from '@hampeyman/domain/activity';
import { JalaliPipe } from '@hampeyman/ui/dates';
import { BilingualName, TextPipe } from '@hampeyman/ui/language';
import { ActivityWords } from '../../activity/activity-words';
import { obligationTexts } from '../obligations-texts';

/** Who changed what of an obligation, newest first. */
@Component({
  selector: 'app-obligation-history',
  imports: [BilingualName, JalaliPipe, TextPipe],
  template: `<ol>
    @for (entry of entries(); track entry.seq) {
      <li>
        <bdi class="soft small">{{ entry.at | jalali }}</bdi>
        <span>
          @if (entry.person; as person) {
            <ui-name [fa]="person.nameFa" [en]="person.nameEn" />
          } @else {
            {{ texts.byPortal | text }}
          }
          <b>{{ words.act(entry) }}</b>
        </span>
        @for (change of words.changes(entry, references()); track $index) {
          <span class="change">{{ change }}</span>
        }
      </li>
    } @empty {
      <li class="soft">{{ texts.historyNone | text }}</li>
    }
  </ol>`,
  styles: `
    ol {
      font-size: var(--f-13);
    }
    li {
      display: flex;
      flex-wrap: wrap;
      gap: 0 var(--g3);
      padding-block: 5px;
      border-block-end: 1px solid var(--line);
    }
    .change {
      flex-basis: 100%;
      color: var(--ink-soft);
    }
    li:last-child {
      border: 0;
    }
  `,
})
export class ObligationHistory {
  readonly entries = input.required<readonly ActivityEntry[]>();
  readonly references = input.required<readonly ActivityReference[]>();

  protected readonly texts = obligationTexts;
  protected readonly words = inject(ActivityWords);
}
