import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { articleKindTexts, type Article } from '@hampeyman/domain/memoranda';
import { obligationKindTexts, obligationStateTexts, type ObligationCoverage } from '@hampeyman/domain/obligations';
import { taskStateTexts } from '@hampeyman/domain/tasks';
import { Cells } from '@hampeyman/ui/cells';
import { JalaliPipe, Today } from '@hampeyman/ui/dates';
import { BilingualName, DigitsPipe, NumberPipe, TextPipe, Wording } from '@hampeyman/ui/language';
import { RagChip } from '@hampeyman/ui/rag-chip';
import { Who } from '@hampeyman/ui/who';
import { TaskCells } from '../../obligations/task-cells';
import { taskTones } from '../../tasks/task-tone';
import { memorandaTexts } from '../memoranda-texts';
import { pageOf, type BookPage } from './book-pages';

const sideHeadings = { MINISTRY: memorandaTexts.ofMinistry, ACECR: memorandaTexts.ofAcecr, JOINT: memorandaTexts.ofBoth } as const;

/**
 * The obligations as an open book: the Ministry's article facing ACECR's, the joint ones across the fold. One without a
 * task is a hatched gap in the page.
 */
@Component({
  selector: 'app-book',
  imports: [BilingualName, Cells, DigitsPipe, JalaliPipe, NumberPipe, RagChip, RouterLink, TaskCells, TextPipe, Who],
  templateUrl: './book.html',
  styleUrl: './book.css',
})
export class Book {
  readonly obligations = input.required<readonly ObligationCoverage[]>();
  readonly articles = input.required<readonly Article[]>();
  readonly chosen = input<string | null>(null);
  /** Whether only some obligations were asked for: pages without any are then left out. */
  readonly isNarrowed = input(false);

  protected readonly texts = memorandaTexts;
  protected readonly kinds = obligationKindTexts;
  protected readonly states = obligationStateTexts;
  protected readonly articleWord = articleKindTexts.ARTICLE;
  protected readonly sideHeadings = sideHeadings;
  protected readonly today = inject(Today).date;
  private readonly wording = inject(Wording);
  protected readonly pages = computed<readonly BookPage[]>(() =>
    (['MINISTRY', 'ACECR', 'JOINT'] as const)
      .map((side) => pageOf(side, this.obligations(), this.articles()))
      .filter((page) => !this.isNarrowed() || page.obligations.length > 0),
  );
  protected readonly legend = computed(() => [
    ...(['COMPLETED', 'IN_PROGRESS', 'AWAITING_APPROVAL', 'NOT_STARTED', 'BLOCKED', 'CANCELLED'] as const).map((state) => ({
      cells: [{ tone: taskTones[state], label: '' }],
      words: this.wording.say(taskStateTexts[state]),
    })),
    { cells: [{ tone: 'late' as const, label: '' }], words: this.wording.say(memorandaTexts.late) },
    { cells: [{ tone: 'none' as const, label: '' }], words: this.wording.say(memorandaTexts.noTask) },
  ]);
}
