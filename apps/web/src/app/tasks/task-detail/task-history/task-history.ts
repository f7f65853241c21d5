import { Component, computed, inject, input, output, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { PlainDate } from '@hampeyman/domain/calendar';
import { ordinal } from '@hampeyman/domain/persian';
import { commentOnTask, type TaskDetail } from '@hampeyman/domain/tasks';
import { shown, type Texts } from '@hampeyman/domain/texts';
import { JalaliPipe } from '@hampeyman/ui/dates';
import { Icon } from '@hampeyman/ui/icon';
import { BilingualName, Locale, TextPipe, Wording } from '@hampeyman/ui/language';
import { Segmented } from '@hampeyman/ui/segmented';
import { Who, sideNamesWithin } from '@hampeyman/ui/who';
import { RefusalPanel, Submission } from '../../../http';
import { Session } from '../../../session';
import { TasksClient } from '../../tasks-client';
import { taskTexts } from '../../tasks-texts';
import { eventsOf, type TaskEvent } from './task-events';
import { taskHistoryTexts } from './task-history-texts';

type Shown = 'all' | 'reports' | 'comments';
const shownFirst = 8;

/** What happened to a task and what was said about it, and the place to say something to both sides or one's own. */
@Component({
  selector: 'app-task-history',
  imports: [BilingualName, Icon, JalaliPipe, RefusalPanel, RouterLink, Segmented, TextPipe, Who],
  templateUrl: './task-history.html',
  styleUrl: './task-history.css',
})
export class TaskHistory {
  readonly task = input.required<TaskDetail>();
  readonly asOf = input.required<PlainDate>();
  readonly changed = output<TaskDetail>();

  protected readonly texts = taskHistoryTexts;
  protected readonly comma = taskTexts.comma;
  protected readonly session = inject(Session);
  private readonly client = inject(TasksClient);
  private readonly wording = inject(Wording);
  private readonly locale = inject(Locale);
  protected readonly submission = new Submission();
  protected readonly shown = signal<Shown>('all');
  protected readonly isWhole = signal(false);
  protected readonly written = signal('');
  protected readonly audience = signal<'BOTH' | 'OWN_SIDE'>('BOTH');
  private readonly events = computed(() => {
    const shown = this.shown();
    return eventsOf(this.task(), this.asOf()).filter(
      ({ kind }) => shown === 'all' || (shown === 'comments' ? kind === 'comment' : kind === 'report' || kind === 'verdict'),
    );
  });
  protected readonly visible = computed(() => (this.isWhole() ? this.events() : this.events().slice(0, shownFirst)));
  protected readonly hidden = computed(() => this.events().length - this.visible().length);
  protected readonly filters = computed(() =>
    (['all', 'reports', 'comments'] as const).map((value) => ({ value, name: this.wording.say(taskHistoryTexts[value]) })),
  );
  protected readonly mySide = computed(() => this.session.actor()?.side ?? null);
  protected readonly audiences = computed(() => {
    const side = this.mySide();
    const own = side === null ? '' : this.wording.say(sideNamesWithin[side]);
    return [
      { value: 'BOTH' as const, name: this.wording.say(taskHistoryTexts.both), icon: 'chat' as const },
      { value: 'OWN_SIDE' as const, name: this.wording.say(taskHistoryTexts.onlyUs, { side: own }), icon: 'lock' as const },
    ];
  });

  protected headline(event: TaskEvent & { kind: 'report' }): string {
    const { state, progressPercent: percent } = event.report;
    if (state === 'DONE' && event.doneCount > 1) {
      return this.wording.say(taskHistoryTexts.doneAgain, { percent, nth: ordinal(event.doneCount, this.locale.language(), 'after') });
    }
    const words: Texts = { IN_PROGRESS: taskHistoryTexts.progress, BLOCKED: taskHistoryTexts.blocked, DONE: taskHistoryTexts.done }[state];
    return this.wording.say(words, { percent });
  }

  protected nameOf(person: { readonly nameFa: string; readonly nameEn: string | null }): string {
    return shown({ fa: person.nameFa, en: person.nameEn }, this.locale.language()).text;
  }

  protected sideName(side: 'MINISTRY' | 'ACECR'): string {
    return this.wording.say(sideNamesWithin[side]);
  }

  protected async send(event: Event): Promise<void> {
    event.preventDefault();
    const { data } = commentOnTask.safeParse({ textFa: this.written(), visibility: this.audience() });
    if (data === undefined) return;
    const task = await this.submission.run((key) => this.client.comment(this.task().id, data, key));
    if (task === null) return;
    this.written.set('');
    this.changed.emit(task);
  }
}
