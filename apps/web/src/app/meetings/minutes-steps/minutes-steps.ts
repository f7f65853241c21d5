import { Component, computed, input } from '@angular/core';
import { minutesStateTexts, minutesStates, type MinutesState } from '@hampeyman/domain/minutes';
import { NumberPipe, TextPipe } from '@hampeyman/ui/language';
import { meetingPageTexts } from '../meeting-page/meeting-page-texts';

/** How far minutes are on their way from the first word to the copies that go out. */
@Component({
  selector: 'app-minutes-steps',
  imports: [NumberPipe, TextPipe],
  template: `<ol [attr.aria-label]="texts.steps | text">
    @for (step of steps(); track step.state; let index = $index) {
      <li [class.done]="step.isDone" [class.now]="step.isNow" [attr.aria-current]="step.isNow ? 'step' : null">
        <i aria-hidden="true">{{ step.isDone ? '✓' : (index + 1 | number) }}</i>
        <span>{{ names[step.state] | text }}</span>
      </li>
    }
  </ol>`,
  styleUrl: './minutes-steps.css',
})
export class MinutesSteps {
  readonly state = input.required<MinutesState>();

  protected readonly texts = meetingPageTexts;
  protected readonly names = minutesStateTexts;
  protected readonly steps = computed(() => {
    const now = minutesStates.indexOf(this.state());
    return minutesStates.map((state, index) => ({ state, isNow: index === now, isDone: index < now }));
  });
}
