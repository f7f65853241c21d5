import { Component, inject, input } from '@angular/core';
import { openItemNames } from '@hampeyman/domain/posts';
import { BilingualName, NumberPipe, TextPipe } from '@hampeyman/ui/language';
import { ResourceView } from '../../http';
import { OrganisationsClient } from '../organisations-client';
import { postPageTexts } from './post-page-texts';

/** How much rests on a post and goes over with it: numbers only, for whoever hands posts over does not read the work itself. */
@Component({
  selector: 'app-open-items-list',
  imports: [BilingualName, NumberPipe, ResourceView, TextPipe],
  template: `<section *appResource="items; let found" [attr.aria-label]="texts.goesOver | text">
    <h2>{{ texts.goesOver | text }}</h2>
    <dl>
      @for (item of found.items; track item.kind) {
        <div>
          <dt>{{ names[item.kind] | text }}</dt>
          <dd class="num">{{ item.count | number }}</dd>
        </div>
      } @empty {
        <div>
          <dt class="soft">{{ texts.nothing | text }}</dt>
        </div>
      }
    </dl>
    @if (found.sessions > 0) {
      <p class="small soft">{{ texts.sessionsOf | text: { count: found.sessions } }}</p>
    }
    @if (found.deputies.length > 0) {
      <p class="small soft">
        {{ texts.deputiesEnd | text }}
        @for (deputy of found.deputies; track deputy.id) {
          <ui-name [fa]="deputy.nameFa" [en]="deputy.nameEn" />&ngsp;
        }
      </p>
    }
  </section>`,
  styles: `
    section {
      padding: var(--g3) var(--g4);
      border-block-start: 1px solid var(--line);
    }
    h2 {
      font-size: var(--f-13);
      font-weight: 700;
    }
    dl > div {
      display: flex;
      justify-content: space-between;
      gap: var(--g3);
      max-inline-size: 420px;
      padding-block: 3px;
      border-block-end: 1px solid var(--line);
      font-size: var(--f-13);
    }
  `,
})
export class OpenItemsList {
  readonly postId = input.required<string>();

  protected readonly names = openItemNames;
  protected readonly texts = postPageTexts;
  protected readonly items = inject(OrganisationsClient).openItems(this.postId);
}
