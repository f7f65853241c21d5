import { Component, computed, input } from '@angular/core';
import { taskStateTexts, type Task } from '@hampeyman/domain/tasks';
import { TextPipe } from '@hampeyman/ui/language';
import { StateChip } from '@hampeyman/ui/state-chip';
import { needsAttention, taskTones } from '../task-tone';
import { taskTexts } from '../tasks-texts';

/** The state of a task in one sign and word; one that falls behind its plan says so instead of «under way». */
@Component({
  selector: 'app-task-state',
  imports: [StateChip, TextPipe],
  template: `<ui-state [tone]="isBehind() ? 'risk' : tones[task().state]">{{
    (isBehind() ? behind : states[task().state]) | text
  }}</ui-state>`,
})
export class TaskStateChip {
  readonly task = input.required<Pick<Task, 'state' | 'daysLate' | 'progressPercent' | 'plannedPercent'>>();

  protected readonly tones = taskTones;
  protected readonly states = taskStateTexts;
  protected readonly behind = taskTexts.needsAttention;
  protected readonly isBehind = computed(() => needsAttention(this.task()));
}
