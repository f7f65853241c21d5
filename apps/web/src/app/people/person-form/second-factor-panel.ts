import { Component, inject, input } from '@angular/core';
import type { Person } from '@hampeyman/domain/people';
import { Dates } from '@hampeyman/ui/dates';
import { Dialogs } from '@hampeyman/ui/dialogs';
import { TextPipe } from '@hampeyman/ui/language';
import { Sheet } from '@hampeyman/ui/sheet';
import { Announcer } from '@hampeyman/ui/toasts';
import { RefusalPanel, ResourceView, Submission } from '../../http';
import { PeopleClient } from '../people-client';
import { peopleTexts } from '../people-texts';

/** Whether somebody has a second factor, and the way to take it away when they have lost telephone and recovery codes. */
@Component({
  selector: 'app-second-factor-panel',
  imports: [RefusalPanel, ResourceView, Sheet, TextPipe],
  template: `<ui-sheet [heading]="texts.factor | text">
    <ng-container *appResource="factor; let it; lines: 2; keep: true">
      @if (it.enrolledAt; as since) {
        <p>{{ texts.factorOn | text: { date: dates.write(since, 'long') } }}</p>
        <p class="soft">{{ texts.factorLead | text }}</p>
        <button type="button" class="btn" [disabled]="submission.isRunning()" (click)="remove()">{{ texts.removeFactor | text }}</button>
      } @else {
        <p class="soft">{{ texts.factorOff | text }}</p>
      }
    </ng-container>
    <app-refusal [refusal]="submission.refusal()" />
  </ui-sheet>`,
  styles: `
    p:has(+ .btn) {
      margin-block-end: var(--g3);
    }
  `,
})
export class SecondFactorPanel {
  readonly person = input.required<Person>();

  protected readonly texts = peopleTexts;
  protected readonly dates = inject(Dates);
  protected readonly submission = new Submission();
  private readonly client = inject(PeopleClient);
  private readonly dialogs = inject(Dialogs);
  private readonly announcer = inject(Announcer);
  protected readonly factor = this.client.secondFactor(() => this.person().id);

  protected async remove(): Promise<void> {
    const { id, nameFa } = this.person();
    const isMeant = await this.dialogs.confirm({
      heading: peopleTexts.removeFactorHeading,
      body: peopleTexts.removeFactorBody,
      act: peopleTexts.removeFactor,
      params: { name: nameFa },
      isDangerous: true,
    });
    if (!isMeant) return;
    const done = await this.submission.run(() => this.client.removeSecondFactor(id).then(() => true));
    if (done === null) return;
    this.announcer.done(peopleTexts.factorRemoved);
    this.factor.reload();
  }
}
