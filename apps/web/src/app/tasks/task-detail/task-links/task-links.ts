import { Component, inject, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import { type TaskDetail } from '@hampeyman/domain/tasks';
import type { AnyTexts } from '@hampeyman/domain/texts';
import { JalaliPipe } from '@hampeyman/ui/dates';
import { Icon } from '@hampeyman/ui/icon';
import { BilingualName, TextPipe } from '@hampeyman/ui/language';
import { Progress } from '@hampeyman/ui/progress';
import { StateChip } from '@hampeyman/ui/state-chip';
import { Who } from '@hampeyman/ui/who';
import { NgTemplateOutlet } from '@angular/common';
import { Session } from '../../../session';
import { taskTexts } from '../../tasks-texts';

const texts = {
  heading: { fa: 'وابستگی‌ها', en: 'Dependencies' },
  needs: { fa: 'پیش‌نیاز این اقدام', en: 'This task waits for' },
  neededBy: { fa: 'آنچه منتظر این اقدام است', en: 'Waiting for this task' },
  none: { fa: 'این اقدام به اقدام دیگری وابسته نیست.', en: 'This task does not depend on any other.' },
  add: { fa: 'افزودن پیش‌نیاز', en: 'Add a prerequisite' },
  late: { by: 'days', fa: '{days} روز دیر', en: { one: '{days} day late', other: '{days} days late' } },
  until: { fa: 'تا {day}', en: 'until {day}' },
} as const satisfies Record<string, AnyTexts>;

/** The tasks a task waits for and those that wait for it. */
@Component({
  selector: 'app-task-links',
  imports: [BilingualName, Icon, JalaliPipe, NgTemplateOutlet, Progress, RouterLink, StateChip, TextPipe, Who],
  templateUrl: './task-links.html',
  styleUrl: './task-links.css',
})
export class TaskLinks {
  readonly task = input.required<TaskDetail>();
  readonly asked = output();

  protected readonly texts = texts;
  protected readonly taskTexts = taskTexts;
  protected readonly session = inject(Session);
}
