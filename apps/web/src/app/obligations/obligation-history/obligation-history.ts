import { Component, inject, input } from '@angular/core';
import type { ActivityEntry } from '@hampeyman/domain/activity';
import { JalaliPipe } from '@hampeyman/ui/dates';
import { BilingualName, TextPipe, Wording } from '@hampeyman/ui/language';
import { obligationFieldTexts, obligationTexts } from '../obligations-texts';

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
          {{ said(entry) }}
        </span>
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
    li:last-child {
      border: 0;
    }
  `,
})
export class ObligationHistory {
  readonly entries = input.required<readonly ActivityEntry[]>();

  protected readonly texts = obligationTexts;
  private readonly wording = inject(Wording);

  protected said({ action, details }: ActivityEntry): string {
    if (action === 'obligations.added') return this.wording.say(obligationTexts.added);
    if (action !== 'obligations.changed') return this.wording.say(obligationTexts.otherAct);
    const { after } = details;
    const fields = typeof after === 'object' && after !== null ? Object.keys(after) : [];
    const names = fields.flatMap((field) => obligationFieldTexts[field] ?? []).map((texts) => this.wording.say(texts));
    return this.wording.say(obligationTexts.changed, { fields: names.join(this.wording.say({ fa: '، ', en: ', ' })) });
  }
}
