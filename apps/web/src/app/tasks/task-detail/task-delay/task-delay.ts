import { Component, computed, inject, input } from '@angular/core';
import type { PlainDate } from '@hampeyman/domain/calendar';
import { delayOf, type DelayStretch, type TaskDetail } from '@hampeyman/domain/tasks';
import type { AnyTexts, Texts } from '@hampeyman/domain/texts';
import { JalaliPipe } from '@hampeyman/ui/dates';
import { NumberPipe, TextPipe, Wording } from '@hampeyman/ui/language';
import { Who, sideNamesWithin } from '@hampeyman/ui/who';

const texts = {
  heading: {
    by: 'days',
    fa: '{days} روز پس از مهلت، نزد چه کسی گذشت',
    en: { one: '{days} day past the deadline: where it went', other: '{days} days past the deadline: where they went' },
  },
  days: { by: 'days', fa: '{days} روز', en: { one: '{days} day', other: '{days} days' } },
  with: { by: 'days', fa: '{days} روز نزد {side}', en: { one: '{days} day with {side}', other: '{days} days with {side}' } },
  deadline: { fa: 'مهلت', en: 'Deadline' },
  reported: { fa: 'گزارش انجام', en: 'Reported done' },
  returned: { fa: 'بازگشت', en: 'Returned' },
} as const satisfies Record<string, AnyTexts>;

/** The time after the deadline as a ribbon: the Ministry's stretches above the line, ACECR's below, joint ones on both. */
@Component({
  selector: 'app-task-delay',
  imports: [JalaliPipe, NumberPipe, TextPipe, Who],
  templateUrl: './task-delay.html',
  styleUrl: './task-delay.css',
})
export class TaskDelay {
  readonly task = input.required<TaskDetail>();
  readonly asOf = input.required<PlainDate>();

  protected readonly texts = texts;
  private readonly wording = inject(Wording);
  protected readonly delay = computed(() => delayOf(this.task(), this.task().reports, this.task().verdicts, this.asOf()));
  protected readonly totals = computed(() => {
    const delay = this.delay();
    return delay === null
      ? []
      : (['MINISTRY', 'JOINT', 'ACECR'] as const).map((side) => ({ side, days: delay.totals[side] })).filter(({ days }) => days > 0);
  });

  /** What began a stretch: the deadline, or what ended the one before. */
  protected beginning(before: DelayStretch | undefined): Texts {
    if (before === undefined) return texts.deadline;
    return before.end === 'RETURNED' ? texts.returned : texts.reported;
  }

  protected words(stretch: DelayStretch): string {
    return this.wording.say(texts.with, { days: stretch.days, side: this.wording.say(sideNamesWithin[stretch.side]) });
  }
}
