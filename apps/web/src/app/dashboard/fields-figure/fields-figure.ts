import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Dashboard } from '@hampeyman/domain/dashboard';
import type { TaskSign } from '@hampeyman/domain/obligations';
import { lateTexts, taskStateTexts, type TaskState } from '@hampeyman/domain/tasks';
import { Cells, type Cell } from '@hampeyman/ui/cells';
import { Locale, NumberPipe, TextPipe, Wording } from '@hampeyman/ui/language';
import { Legend, type LegendEntry } from '@hampeyman/ui/legend';
import { Progress } from '@hampeyman/ui/progress';
import { RagChip } from '@hampeyman/ui/rag-chip';
import type { Tone } from '@hampeyman/ui/state-chip';
import { CountedPipe } from '../../counted';
import { ObjectiveFields } from '../../memoranda/objective-fields';
import { dashboardTexts } from '../dashboard-texts';

const mostCells = 8;
const tones: Readonly<Record<TaskState, Tone>> = {
  COMPLETED: 'ok',
  IN_PROGRESS: 'go',
  AWAITING_APPROVAL: 'wait',
  NOT_STARTED: 'todo',
  BLOCKED: 'stop',
  CANCELLED: 'off',
};

/** The eight fields of cooperation in the order of their list: progress with the tick of the plan, and one cell per task. */
@Component({
  selector: 'app-fields-figure',
  imports: [Cells, CountedPipe, Legend, NumberPipe, Progress, RagChip, RouterLink, TextPipe],
  templateUrl: './fields-figure.html',
  styleUrl: './fields-figure.css',
})
export class FieldsFigure {
  readonly figures = input.required<Dashboard>();

  protected readonly texts = dashboardTexts;
  protected readonly objectiveFields = inject(ObjectiveFields);
  protected readonly bars = { ON_PLAN: 'ok', ATTENTION: 'risk', CRITICAL: 'late', NO_TASK: 'plain' } as const;
  private readonly wording = inject(Wording);
  private readonly locale = inject(Locale);

  protected readonly fields = computed(() => {
    const { objectives } = this.figures();
    return this.objectiveFields
      .cooperation()
      .flatMap((name) => objectives.filter(({ field }) => field === name))
      .map((one) => ({ ...one, cells: one.tasks.slice(0, mostCells).map((task) => this.cell(task)), more: one.tasks.length - mostCells }));
  });
  protected readonly legend: readonly LegendEntry[] = [
    { tone: 'ok', name: taskStateTexts.COMPLETED },
    { tone: 'go', name: taskStateTexts.IN_PROGRESS },
    { tone: 'wait', name: taskStateTexts.AWAITING_APPROVAL },
    { tone: 'todo', name: taskStateTexts.NOT_STARTED },
    { tone: 'late', name: lateTexts },
    { tone: 'off', name: taskStateTexts.CANCELLED },
  ];

  private cell(task: TaskSign): Cell {
    const title = this.locale.language() === 'en' ? (task.titleEn ?? task.titleFa) : task.titleFa;
    const state = this.wording.say(task.daysLate > 0 ? lateTexts : taskStateTexts[task.state]);
    return {
      tone: task.daysLate > 0 ? 'late' : tones[task.state],
      label: this.wording.say(dashboardTexts.fieldTask, { code: task.code, title, state }),
    };
  }
}
