import { DIALOG_DATA, DialogRef } from '@angular/cdk/dialog';
import { Component, inject } from '@angular/core';
import { TextPipe } from '../language';
import { dialogTexts } from './dialogs-texts';
import type { Question } from './dialogs';

/** Yes or no before an act. */
@Component({
  selector: 'ui-confirm-dialog',
  imports: [TextPipe],
  templateUrl: './confirm-dialog.html',
  styleUrl: './dialog.css',
})
export class ConfirmDialog {
  protected readonly question = inject<Question>(DIALOG_DATA);
  protected readonly dialog = inject<DialogRef<boolean>>(DialogRef);
  protected readonly texts = dialogTexts;
}
