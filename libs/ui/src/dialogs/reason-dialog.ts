import { DIALOG_DATA, DialogRef } from '@angular/cdk/dialog';
import { Component, computed, inject, signal } from '@angular/core';
import { Control, Field } from '../field';
import { TextPipe } from '../language';
import { dialogTexts } from './dialogs-texts';
import type { ReasonQuestion } from './dialogs';

/** Asks why, and gives the answer back; an empty reason is told, not sent. */
@Component({
  selector: 'ui-reason-dialog',
  imports: [Control, Field, TextPipe],
  templateUrl: './reason-dialog.html',
  styleUrl: './dialog.css',
})
export class ReasonDialog {
  protected readonly question = inject<ReasonQuestion>(DIALOG_DATA);
  protected readonly dialog = inject<DialogRef<string>>(DialogRef);
  protected readonly texts = dialogTexts;
  protected readonly shortest = this.question.shortest ?? 3;
  protected readonly reason = signal('');
  protected readonly wasSent = signal(false);
  protected readonly isTooShort = computed(() => this.reason().trim().length < this.shortest);

  protected send(event: Event): void {
    event.preventDefault();
    this.wasSent.set(true);
    if (!this.isTooShort()) this.dialog.close(this.reason().trim());
  }
}
