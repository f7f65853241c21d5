import { taskStateTexts, type Task } from '@hampeyman/domain/tasks';
import type { ToldField } from '../http';
import { choicesOf } from '../entry-form';
import { taskTexts } from './tasks-texts';

/** What of a task matters to somebody who acts on it: told when another one changed it first. */
export const taskFacets = ({ titleFa, titleEn, state, progressPercent, startsOn, dueOn, blockerFa }: Task) => ({
  titleFa,
  titleEn,
  state,
  progressPercent,
  startsOn,
  dueOn,
  blockerFa,
});
export type TaskFacets = ReturnType<typeof taskFacets>;

export const taskFacetFields: readonly ToldField[] = [
  { name: 'titleFa', label: taskTexts.titleFa },
  { name: 'titleEn', label: taskTexts.titleEn },
  { name: 'state', label: taskTexts.state, choices: choicesOf(taskStateTexts) },
  { name: 'progressPercent', label: taskTexts.progress },
  { name: 'startsOn', label: taskTexts.start },
  { name: 'dueOn', label: taskTexts.deadline },
  { name: 'blockerFa', label: taskTexts.obstacle },
];
