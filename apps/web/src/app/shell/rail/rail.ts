import { Component, computed, inject } from '@angular/core';
import { RouterLink, RouterLinkActive } from '@angular/router';
import { Icon } from '@hampeyman/ui/icon';
import { TextPipe } from '@hampeyman/ui/language';
import { Places } from '../../places';
import { shellTexts } from '../shell-texts';

/** The places of the portal along the side where reading begins; administration stands apart at the end. */
@Component({
  selector: 'app-rail',
  imports: [Icon, RouterLink, RouterLinkActive, TextPipe],
  template: `<nav [attr.aria-label]="texts.places | text">
    @for (place of places(); track place.path) {
      <a [routerLink]="'/' + place.path" routerLinkActive="here" ariaCurrentWhenActive="page" [class.apart]="place.path === apart()">
        <ui-icon [name]="place.icon" />{{ place.name | text }}
      </a>
    }
  </nav>`,
  styleUrl: './rail.css',
})
export class Rail {
  protected readonly texts = shellTexts;
  protected readonly places = inject(Places).all;
  /** The first place of administration, when work stands before it. */
  protected readonly apart = computed(() => {
    const all = this.places();
    const first = all.findIndex((place) => place.group === 'administration');
    return first > 0 ? all[first]?.path : null;
  });
}
