import type { Task } from '@hampeyman/domain/tasks';
import type { ActivitySubject } from '../activity/activity';

/** The task as the history names it. */
export function subjectOf(task: Task): ActivitySubject {
  return { type: 'Task', id: task.id, code: task.code, memorandumId: task.memorandumId, side: task.side, provinceCode: task.provinceCode };
}

type Told = Readonly<Record<string, unknown>>;

/** What the history keeps of a task: ids, codes, days and figures; texts that people wrote are named and not copied. */
function told(task: Partial<Task>): Told {
  const { titleFa, titleEn, blockerFa, blockerEn, obligation, objective, id, memorandumId, plannedPercent, daysLate, version, ...kept } =
    task;
  return { ...kept, obligationId: obligation?.id ?? null, objectiveId: objective?.id ?? null };
}

/** The values of `after` that differ from those of `before`. */
export function differences(before: Partial<Task>, after: Task): Told {
  const old = told(before);
  return Object.fromEntries(
    Object.entries(told(after)).filter(
      ([name, value]) => JSON.stringify(value) !== JSON.stringify(old[name]) && !(value === null && old[name] === undefined),
    ),
  );
}
