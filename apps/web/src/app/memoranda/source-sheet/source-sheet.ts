import { Component, input } from '@angular/core';
import type { SourceDocument } from '@hampeyman/domain/memoranda';
import { JalaliPipe } from '@hampeyman/ui/dates';
import { BilingualName, TextPipe } from '@hampeyman/ui/language';
import { Sheet } from '@hampeyman/ui/sheet';
import { memorandaTexts } from '../memoranda-texts';

/** The document from which the memorandum is known, with its numbered facts to look up. */
@Component({
  selector: 'app-source-sheet',
  imports: [BilingualName, JalaliPipe, Sheet, TextPipe],
  templateUrl: './source-sheet.html',
  styleUrl: './source-sheet.css',
})
export class SourceSheet {
  /** Null where none is recorded. */
  readonly source = input.required<SourceDocument | null>();

  protected readonly texts = memorandaTexts;
}
