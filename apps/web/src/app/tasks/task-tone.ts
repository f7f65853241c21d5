import type { DocumentState, TaskState } from '@hampeyman/domain/tasks';
import type { Tone } from '@hampeyman/ui/state-chip';

/** How each state of a task looks: colour and sign. */
export const taskTones: Readonly<Record<TaskState, Tone>> = {
  NOT_STARTED: 'todo',
  IN_PROGRESS: 'go',
  BLOCKED: 'stop',
  AWAITING_APPROVAL: 'wait',
  COMPLETED: 'ok',
  CANCELLED: 'off',
};

export const documentTones: Readonly<Record<DocumentState, Tone>> = { NEW: 'wait', ACCEPTED: 'ok', RETURNED: 'risk' };

// Twenty points behind the plan need attention, as for obligations (memorandum practice).
const pointsOfPatience = 20;

/** Whether an open task that is in time is so far behind its plan that it needs attention. */
export function needsAttention(task: { state: TaskState; daysLate: number; progressPercent: number; plannedPercent: number }): boolean {
  return task.state === 'IN_PROGRESS' && task.daysLate === 0 && task.progressPercent < task.plannedPercent - pointsOfPatience;
}
