import type { Side } from '@hampeyman/domain/access';
import { recordRef } from '@hampeyman/domain/records';
import { task, taskDetail, type Task } from '@hampeyman/domain/tasks';
import { z } from 'zod';
import { as } from './api';

export const manager = 'u.minister';
export const staff = 'u.acecr';

const overview = z.object({ memorandum: recordRef });

/**
 * Plans a task of a journey's own: `side` does it, the other one verifies; the manager answers for the Ministry and the staff
 * member for ACECR. Journeys then change nothing that another one looks at.
 */
export async function ownTask(side: Side, titleFa: string): Promise<Task> {
  const [ministry, acecr] = await Promise.all([as(manager), as(staff)]);
  const { memorandum } = await ministry.get('/api/dashboard', overview);
  const plan = {
    memorandumId: memorandum.id,
    side,
    titleFa,
    objectiveId: null,
    startsOn: '2025-05-03',
    dueOn: '2025-06-03',
    ministryPostId: ministry.me.post?.id,
    acecrPostId: acecr.me.post?.id,
  };
  return ministry.post('/api/tasks', plan, task);
}

/** Such a task, reported done by its own side, so that it waits for the other one's verdict. */
export async function ownTaskWaiting(side: Side, titleFa: string): Promise<Task> {
  const planned = await ownTask(side, titleFa);
  const reporter = await as(side === 'MINISTRY' ? manager : staff);
  const done = { state: 'DONE', progressPercent: 100, note: null };
  return reporter.post(`/api/tasks/${planned.id}/reports`, done, task, planned.version);
}

/** The task as it stands in the portal now. */
export async function taskNow(id: string): Promise<z.infer<typeof taskDetail>> {
  return (await as(manager)).get(`/api/tasks/${id}`, taskDetail);
}
