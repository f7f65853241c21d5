import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { WorkSide } from '@hampeyman/domain/access';
import type { BySide, Dashboard } from '@hampeyman/domain/dashboard';
import { obligationStates, type ObligationState } from '@hampeyman/domain/obligations';
import { taskStateTexts, type TaskState } from '@hampeyman/domain/tasks';
import { NumberPipe, TextPipe, Wording } from '@hampeyman/ui/language';
import { MirroredBar, type MirroredRow } from '@hampeyman/ui/mirrored-bar';
import { judgementNames, judgementTones } from '@hampeyman/ui/rag-chip';
import type { Tone } from '@hampeyman/ui/state-chip';
import { sideNames } from '@hampeyman/ui/who';
import { CountedPipe } from '../../counted';
import { dashboardTexts } from '../dashboard-texts';

const taskTones: Readonly<Record<TaskState, Tone>> = {
  COMPLETED: 'ok',
  IN_PROGRESS: 'go',
  AWAITING_APPROVAL: 'wait',
  NOT_STARTED: 'todo',
  BLOCKED: 'stop',
  CANCELLED: 'off',
};
const order: readonly TaskState[] = ['COMPLETED', 'IN_PROGRESS', 'AWAITING_APPROVAL', 'NOT_STARTED', 'BLOCKED', 'CANCELLED'];

/** Both sides mirrored on one line: obligations by judgement, tasks by state, and the overdue among them. Each count opens its rows. */
@Component({
  selector: 'app-sides-figure',
  imports: [CountedPipe, MirroredBar, NumberPipe, RouterLink, TextPipe],
  templateUrl: './sides-figure.html',
  styles: `
    a {
      display: inline-grid;
      place-items: center;
      min-inline-size: 24px;
      min-block-size: 24px;
      color: inherit;
    }
    ui-mirrored-bar + ui-mirrored-bar {
      margin-block-start: 2px;
    }
  `,
})
export class SidesFigure {
  readonly figures = input.required<Dashboard>();

  protected readonly texts = dashboardTexts;
  private readonly wording = inject(Wording);

  protected readonly obligationRows = computed(() =>
    obligationStates.map((state: ObligationState) =>
      row(state, this.wording.say(judgementNames[state]), judgementTones[state], this.figures().obligations.byState[state]),
    ),
  );
  protected readonly taskRows = computed((): MirroredRow[] => {
    const { byState, late } = this.figures().tasks;
    return [
      ...order.map((state) => row(state, this.wording.say(taskStateTexts[state]), taskTones[state], byState[state])),
      { ...row('LATE', this.wording.say(dashboardTexts.lateAmong), 'late', late), again: true },
    ];
  });
  /** One scale for both figures, so that a cell is a cell. */
  protected readonly maximum = computed(() =>
    Math.max(1, ...[...this.obligationRows(), ...this.taskRows()].flatMap(({ ministry, acecr }) => [ministry, acecr])),
  );

  protected taskFilter(key: string, side: WorkSide): Readonly<Record<string, string>> {
    return key === 'LATE' ? { late: 'true', side } : { state: key, side };
  }

  protected words(count: number, state: string, side: WorkSide): string {
    return this.wording.say(dashboardTexts.openRows, { count, state, side: this.wording.say(sideNames[side]) });
  }
}

function row(key: string, name: string, tone: Tone, count: BySide): MirroredRow {
  return { key, name, tone, ministry: count.MINISTRY, joint: count.JOINT, acecr: count.ACECR };
}
