import { Component, ElementRef, computed, inject, input, output, viewChild } from '@angular/core';
import { RouterLink } from '@angular/router';
import { daysWaiting, reportDue, type Task, type WorkGroup } from '@hampeyman/domain/tasks';
import { jalaliMonthNames, type PlainDate } from '@hampeyman/domain/calendar';
import { Due, JalaliPipe, RelativeDayPipe } from '@hampeyman/ui/dates';
import { Icon } from '@hampeyman/ui/icon';
import { BilingualName, Locale, PercentPipe, TextPipe, Wording } from '@hampeyman/ui/language';
import { Progress } from '@hampeyman/ui/progress';
import { StateChip } from '@hampeyman/ui/state-chip';
import { SidePair, sideNamesWithin } from '@hampeyman/ui/who';
import { TaskPlace } from '../../tasks/task-place';
import { TaskStateChip } from '../../tasks/task-state/task-state';
import { taskTexts } from '../../tasks/tasks-texts';
import { myWorkTexts } from '../my-work-texts';
import { isWaiting, type QueuedReport } from '../report-queue';

/** One task in «my work»; the whole row opens what can be done with it, the title leads to its page. */
@Component({
  selector: 'app-my-work-row',
  imports: [
    BilingualName,
    Due,
    Icon,
    JalaliPipe,
    PercentPipe,
    Progress,
    RelativeDayPipe,
    RouterLink,
    SidePair,
    StateChip,
    TaskPlace,
    TaskStateChip,
    TextPipe,
  ],
  templateUrl: './my-work-row.html',
  styleUrl: './my-work-row.css',
  host: { '[class.opened]': 'isOpen()', '[class.turn]': "group() === 'WAITING_FOR_ME'" },
})
export class MyWorkRow {
  readonly task = input.required<Task>();
  readonly group = input.required<WorkGroup>();
  readonly asOf = input.required<PlainDate>();
  readonly isOpen = input(false);
  /** Whether something can be done here; else the row only leads to its page. */
  readonly canOpen = input(true);
  readonly queued = input<QueuedReport | null>(null);
  /** Whether what is queued may still be taken back. */
  readonly isHeld = input(false);
  readonly toggled = output();

  protected readonly texts = myWorkTexts;
  protected readonly taskTexts = taskTexts;
  protected readonly isWaiting = isWaiting;
  private readonly wording = inject(Wording);
  private readonly locale = inject(Locale);
  private readonly opener = viewChild<ElementRef<HTMLElement>>('opener');
  protected readonly due = computed(() => (this.group() === 'LATE' ? null : reportDue(this.task(), this.asOf())));
  protected readonly dueMonth = computed(() => {
    const due = this.due();
    return due === null ? '' : (jalaliMonthNames[Number(due.month.slice(-2)) - 1]?.[this.locale.language()] ?? '');
  });
  protected readonly waited = computed(() => daysWaiting(this.task(), this.asOf()));
  protected readonly waitingSide = computed(() => {
    const side = this.task().waitingSide;
    return side === null ? '' : this.wording.say(sideNamesWithin[side]);
  });

  /** Puts the keyboard on this row. */
  focus(): void {
    this.opener()?.nativeElement.focus();
  }
}
