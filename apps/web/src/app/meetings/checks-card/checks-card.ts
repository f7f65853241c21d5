import { Component, computed, input } from '@angular/core';
import { finalisationCheckTexts, type FinalisationCheck } from '@hampeyman/domain/meetings';
import { Icon } from '@hampeyman/ui/icon';
import { TextPipe } from '@hampeyman/ui/language';
import { Sheet } from '@hampeyman/ui/sheet';
import { meetingPageTexts } from '../meeting-page/meeting-page-texts';

/** What is settled and what is still open before minutes become final; only some points hold them up. */
@Component({
  selector: 'app-checks-card',
  imports: [Icon, Sheet, TextPipe],
  template: `<ui-sheet [flush]="true" [heading]="texts.checks | text">
    <span acts>{{ open() === 0 ? (texts.checksDone | text) : (texts.checksOpen | text: { count: open() }) }}</span>
    <ul>
      @for (check of checks(); track check.code) {
        <li [class.met]="check.isMet">
          @if (check.isMet) {
            <ui-icon name="check" />
          } @else {
            <i aria-hidden="true"></i>
          }
          <span>{{ names[check.code] | text }}</span>
          @if (!check.isMet) {
            <small>
              @if (check.open > 1) {
                {{ texts.checksOpen | text: { count: check.open } }}
              }
              @if (check.isBlocking) {
                <b>{{ texts.holdsUp | text }}</b>
              }
            </small>
          }
        </li>
      }
    </ul>
  </ui-sheet>`,
  styles: `
    li {
      display: grid;
      grid-template-columns: 18px minmax(0, 1fr) auto;
      align-items: center;
      gap: var(--g2);
      padding: var(--g2) var(--g4);
      border-block-start: 1px solid var(--line);
      font-size: var(--f-13);
    }
    .met ui-icon {
      inline-size: 16px;
      block-size: 16px;
      color: var(--ok);
    }
    i {
      inline-size: 14px;
      block-size: 14px;
      border: 1.5px dashed var(--ink-soft);
      border-radius: 50%;
    }
    small {
      color: var(--ink-soft);
    }
    small b {
      color: var(--risk);
    }
  `,
})
export class ChecksCard {
  readonly checks = input.required<readonly FinalisationCheck[]>();

  protected readonly texts = meetingPageTexts;
  protected readonly names = finalisationCheckTexts;
  protected readonly open = computed(() => this.checks().filter(({ isMet }) => !isMet).length);
}
