import { Component, inject, input, output } from '@angular/core';
import type { Person } from '@hampeyman/domain/people';
import { Dialogs } from '@hampeyman/ui/dialogs';
import { TextPipe } from '@hampeyman/ui/language';
import { Sheet } from '@hampeyman/ui/sheet';
import { Announcer } from '@hampeyman/ui/toasts';
import { RefusalPanel, Submission } from '../../http';
import { Can } from '../../session';
import { PeopleClient } from '../people-client';
import { peopleTexts } from '../people-texts';

/** Erases the particulars of somebody who has left, after asking once more. */
@Component({
  selector: 'app-erasure-panel',
  imports: [Can, RefusalPanel, Sheet, TextPipe],
  template: `<ui-sheet *appCan="'erase'; on: 'Person'" [heading]="texts.erase | text">
    <p class="soft">{{ texts.eraseLead | text }}</p>
    <app-refusal [refusal]="submission.refusal()" />
    <button type="button" class="btn" [disabled]="submission.isRunning()" (click)="erase()">{{ texts.erase | text }}</button>
  </ui-sheet>`,
  styles: `
    p {
      margin-block-end: var(--g3);
    }
  `,
})
export class ErasurePanel {
  readonly person = input.required<Person>();
  readonly erased = output();

  protected readonly texts = peopleTexts;
  protected readonly submission = new Submission();
  private readonly client = inject(PeopleClient);
  private readonly dialogs = inject(Dialogs);
  private readonly announcer = inject(Announcer);

  protected async erase(): Promise<void> {
    const isMeant = await this.dialogs.confirm({
      heading: peopleTexts.eraseHeading,
      body: peopleTexts.eraseBody,
      act: peopleTexts.erase,
      params: { name: this.person().nameFa },
      isDangerous: true,
    });
    if (!isMeant) return;
    const done = await this.submission.run((key) => this.client.erase(this.person(), key));
    if (done === null) return;
    this.announcer.done(peopleTexts.erasedNow);
    this.erased.emit();
  }
}
