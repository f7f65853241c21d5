import { Component, inject, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Dashboard, LateTask } from '@hampeyman/domain/dashboard';
import type { TaskDetail } from '@hampeyman/domain/tasks';
import { Due } from '@hampeyman/ui/dates';
import { Dialogs } from '@hampeyman/ui/dialogs';
import { BilingualName, PercentPipe, TextPipe } from '@hampeyman/ui/language';
import { Announcer } from '@hampeyman/ui/toasts';
import { Who } from '@hampeyman/ui/who';
import { RefusalPanel, Submission } from '../../http';
import { TasksClient } from '../../tasks/tasks-client';
import { dashboardTexts } from '../dashboard-texts';

/** What waits for the reader's verdict, with the verdict itself: approve at once, or send back with a reason. */
@Component({
  selector: 'app-approvals',
  imports: [BilingualName, Due, PercentPipe, RefusalPanel, RouterLink, TextPipe, Who],
  templateUrl: './approvals.html',
  styleUrl: './approvals.css',
})
export class Approvals {
  readonly tasks = input.required<Dashboard['waitingForMe']>();
  readonly decided = output();

  protected readonly texts = dashboardTexts;
  protected readonly submission = new Submission();
  private readonly client = inject(TasksClient);
  private readonly dialogs = inject(Dialogs);
  private readonly announcer = inject(Announcer);

  protected async approve(task: LateTask): Promise<void> {
    this.finish(await this.submission.run((key) => this.client.approve(task, { note: null }, key)), dashboardTexts.approved);
  }

  protected async giveBack(task: LateTask): Promise<void> {
    const params = { title: task.titleFa };
    const reasonFa = await this.dialogs.askReason({
      heading: dashboardTexts.giveBackTitle,
      label: dashboardTexts.reason,
      act: dashboardTexts.giveBack,
      params,
    });
    if (reasonFa === null) return;
    this.finish(await this.submission.run((key) => this.client.sendBack(task, { reasonFa, reasonEn: null }, key)), dashboardTexts.returned);
  }

  private finish(task: TaskDetail | null, words: typeof dashboardTexts.approved | typeof dashboardTexts.returned): void {
    if (task === null) {
      // somebody was quicker: the list is asked for anew, and the next verdict goes upon what it then shows
      if (this.submission.refusal()?.kind === 'stale') this.decided.emit();
      return;
    }
    this.announcer.done(words, { title: task.titleFa });
    this.decided.emit();
  }
}
