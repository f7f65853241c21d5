import { Component, input, output } from '@angular/core';
import { Icon } from '../icon';
import { TextPipe } from '../language';
import { problemPanelTexts } from './problem-panel-texts';

/** What to tell a person when something failed: what happened, what is safe, and what to do; `requestId` finds it in the log. */
export interface Trouble {
  readonly happened: string;
  readonly safe: string | null;
  readonly next: string | null;
  readonly requestId: string | null;
}

/** A failure told calmly; offers to try again when `canRetry`. Announced as soon as it appears. */
@Component({
  selector: 'ui-problem-panel',
  imports: [Icon, TextPipe],
  templateUrl: './problem-panel.html',
  styleUrl: './problem-panel.css',
  host: { role: 'alert' },
})
export class ProblemPanel {
  readonly trouble = input.required<Trouble>();
  readonly canRetry = input(false);
  readonly retried = output();

  protected readonly texts = problemPanelTexts;
}
