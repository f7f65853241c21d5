import { Component, computed, inject, input } from '@angular/core';
import type { ObligationCoverage, TaskSign } from '@hampeyman/domain/obligations';
import { taskStateTexts } from '@hampeyman/domain/tasks';
import { Cells, type Cell } from '@hampeyman/ui/cells';
import { Wording } from '@hampeyman/ui/language';
import type { Tone } from '@hampeyman/ui/state-chip';
import { taskTones } from '../tasks/task-tone';
import { obligationTexts } from './obligations-texts';

/** The look of a task in a row of cells: late outweighs every other state of open work. */
export function signTone(task: Pick<TaskSign, 'state' | 'daysLate'>): Tone {
  return task.daysLate > 0 ? 'late' : taskTones[task.state];
}

/** The tasks that serve an obligation, one cell each; a hatched cell where there is none. */
@Component({
  selector: 'app-task-cells',
  imports: [Cells],
  template: `<ui-cells [cells]="cells()" />`,
})
export class TaskCells {
  readonly obligation = input.required<Pick<ObligationCoverage, 'tasks'>>();

  private readonly wording = inject(Wording);
  protected readonly cells = computed<readonly Cell[]>(() => {
    const { tasks } = this.obligation();
    if (tasks.length === 0) return [{ tone: 'none', label: this.wording.say(obligationTexts.noTask) }];
    return tasks.map((task) => ({ tone: signTone(task), label: this.labelOf(task) }));
  });

  private labelOf(task: TaskSign): string {
    const state = this.wording.say(taskStateTexts[task.state]);
    const late = task.daysLate > 0 ? this.wording.say(obligationTexts.lateSuffix, { days: task.daysLate }) : '';
    return `${task.code} ${state}${late}`;
  }
}
