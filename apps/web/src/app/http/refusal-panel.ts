import { Component, computed, inject, input, output } from '@angular/core';
import { ProblemPanel } from '@hampeyman/ui/problem-panel';
import { Refusal } from './refusal';
import { RefusalWords } from './refusal-words';

/** Why something was refused, told in a panel; nothing while there is no refusal: `<app-refusal [refusal]="submission.refusal()" />`. */
@Component({
  selector: 'app-refusal',
  imports: [ProblemPanel],
  template: `@if (trouble(); as told) {
    <ui-problem-panel [trouble]="told" [canRetry]="canRetry() && mayPass()" (retried)="retried.emit()"><ng-content /></ui-problem-panel>
  }`,
})
export class RefusalPanel {
  readonly refusal = input.required<unknown>();
  readonly canRetry = input(false);
  readonly retried = output();

  private readonly words = inject(RefusalWords);
  protected readonly mayPass = computed(() => {
    const refusal = this.refusal();
    return !(refusal instanceof Refusal) || refusal.mayPass;
  });
  protected readonly trouble = computed(() => {
    const refusal = this.refusal();
    return refusal === null || refusal === undefined ? null : this.words.trouble(refusal);
  });
}
