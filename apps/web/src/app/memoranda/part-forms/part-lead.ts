import { Component, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Texts } from '@hampeyman/domain/texts';
import { BilingualName, TextPipe } from '@hampeyman/ui/language';
import { PageHeader } from '@hampeyman/ui/page-header';
import { MemorandaClient } from '../memoranda-client';

/** The head of a form about a part: what is done, and to which memorandum. */
@Component({
  selector: 'app-part-lead',
  imports: [BilingualName, PageHeader, RouterLink, TextPipe],
  template: `<ui-page-header>
    <ng-container over>
      @if (memorandum.hasValue()) {
        <a [routerLink]="['/memoranda', id()]"><ui-name [fa]="memorandum.value().titleFa" [en]="memorandum.value().titleEn" /></a>
      }
    </ng-container>
    <h1>{{ heading() | text }}</h1>
    <ng-container facts><ng-content /></ng-container>
  </ui-page-header>`,
})
export class PartLead {
  readonly id = input.required<string>();
  readonly heading = input.required<Texts>();

  protected readonly memorandum = inject(MemorandaClient).find(this.id);
}
