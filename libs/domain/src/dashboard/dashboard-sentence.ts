import type { WorkSide } from '../access';
import type { Dashboard } from './dashboard';

/**
 * What the first sentence of a dashboard says, before it is put in words: how far from the plan, how many are late, with whom most of them
 * lie and with whom the oldest lies. Points are whole percentage points; a side is null where none stands out.
 */
export interface HeadlineFacts {
  readonly points: number;
  readonly isBehind: boolean;
  readonly late: number;
  readonly mostLateWith: WorkSide | null;
  readonly oldestWith: WorkSide | null;
}

/** The facts of the headline, read from the figures below it. */
export function headlineOf(figures: Pick<Dashboard, 'progressPercent' | 'plannedPercent' | 'tasks' | 'lateTasks'>): HeadlineFacts {
  const points = Math.round(figures.plannedPercent) - Math.round(figures.progressPercent);
  return {
    points: Math.abs(points),
    isBehind: points > 0,
    late: figures.tasks.lateTotal,
    mostLateWith: mostOf(figures.tasks.late),
    oldestWith: figures.lateTasks[0]?.side ?? null,
  };
}

/** The side with more than half of them; null where none has. */
function mostOf(count: Readonly<Record<WorkSide, number>>): WorkSide | null {
  const total = count.MINISTRY + count.ACECR + count.JOINT;
  const sides = ['MINISTRY', 'ACECR', 'JOINT'] as const;
  return sides.find((side) => count[side] * 2 > total) ?? null;
}
