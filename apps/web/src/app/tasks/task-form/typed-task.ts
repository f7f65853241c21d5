import type { WorkSide } from '@hampeyman/domain/access';
import { planTask, type PlanTask, type Task } from '@hampeyman/domain/tasks';
import { z } from 'zod';
import { chosen } from '../chosen';

const plan = planTask.shape;

/** What stands in the form: empty boxes are empty texts, choices not yet made are null. */
export const typedTask = z
  .object({
    memorandumId: chosen(plan.memorandumId),
    code: z.union([z.literal(''), plan.code.unwrap().unwrap()]),
    side: plan.side,
    provinceCode: z.string(),
    titleFa: plan.titleFa,
    titleEn: z.string().max(300),
    obligationId: z.string().nullable(),
    objectiveId: z.string().nullable(),
    startsOn: chosen(plan.startsOn),
    dueOn: chosen(plan.dueOn),
    ministryPostId: chosen(plan.ministryPostId),
    acecrPostId: chosen(plan.acecrPostId),
    helperPostIds: z.array(z.string()),
  })
  .refine((typed) => typed.startsOn === null || typed.dueOn === null || typed.dueOn >= typed.startsOn, {
    error: 'tasks.due-before-start',
    path: ['dueOn'],
  });

export interface TypedTask {
  readonly memorandumId: string | null;
  readonly code: string;
  readonly side: WorkSide;
  readonly provinceCode: string;
  readonly titleFa: string;
  readonly titleEn: string;
  readonly obligationId: string | null;
  readonly objectiveId: string | null;
  readonly startsOn: string | null;
  readonly dueOn: string | null;
  readonly ministryPostId: string | null;
  readonly acecrPostId: string | null;
  readonly helperPostIds: string[];
}

/** An empty plan in `memorandumId` that starts on `today`. */
export function emptyTask(memorandumId: string | null, today: string): TypedTask {
  return {
    memorandumId,
    code: '',
    side: 'ACECR',
    provinceCode: '',
    titleFa: '',
    titleEn: '',
    obligationId: null,
    objectiveId: null,
    startsOn: today,
    dueOn: null,
    ministryPostId: null,
    acecrPostId: null,
    helperPostIds: [],
  };
}

/** The task as it stands in the form. */
export function typedOf(task: Task): TypedTask {
  const { memorandumId, code, side, titleFa, startsOn, dueOn, ministryPostId, acecrPostId, helperPostIds } = task;
  return {
    memorandumId,
    code,
    side,
    provinceCode: task.provinceCode ?? '',
    titleFa,
    titleEn: task.titleEn ?? '',
    obligationId: task.obligation?.id ?? null,
    objectiveId: task.objective?.id ?? null,
    startsOn,
    dueOn,
    ministryPostId,
    acecrPostId,
    helperPostIds,
  };
}

/** The request a valid form makes. */
export function planOf(typed: TypedTask): PlanTask {
  const orNull = (text: string): string | null => (text.trim() === '' ? null : text);
  return planTask.parse({ ...typed, code: orNull(typed.code), provinceCode: orNull(typed.provinceCode), titleEn: orNull(typed.titleEn) });
}
