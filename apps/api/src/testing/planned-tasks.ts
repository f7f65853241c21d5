import { taskDetail, type TaskDetail } from '@hampeyman/domain/tasks';
import type { TestApi } from './api';
import { world } from './world';

/** A national task of ACECR that is due on the day after tomorrow of 1405/09/02, unless told otherwise. */
export const aPlan = {
  memorandumId: world.memorandum,
  side: 'ACECR',
  titleFa: 'تولید ۱۲ مستند کوتاه از کسب‌وکارهای موفق',
  titleEn: 'Twelve short films on successful businesses',
  startsOn: '2026-09-23',
  dueOn: '2026-12-21',
  ministryPostId: world.posts.manager,
  acecrPostId: world.posts.staff,
};

/** The same in South Khorasan, between its two units, the agency’s expert helping. */
export const aProvincialPlan = {
  ...aPlan,
  titleFa: 'آموزش عمومی ۷۰۰ متقاضی در خراسان جنوبی',
  titleEn: 'General training of 700 applicants, South Khorasan',
  provinceCode: 'IR-29',
  ministryPostId: world.posts.director,
  acecrPostId: world.posts.provincialStaff,
  helperPostIds: [world.posts.staff],
};

/** Plans a task as the Ministry's manager. */
export async function planned(api: TestApi, change: Readonly<Record<string, unknown>> = {}): Promise<TaskDetail> {
  const maryam = await api.as('maryam');
  return (await maryam.post('/api/tasks', { ...aPlan, ...change })).as(taskDetail);
}

/** The task after ACECR's expert has reported it done. */
export async function reportedDone(api: TestApi, change: Readonly<Record<string, unknown>> = {}): Promise<TaskDetail> {
  const task = await planned(api, change);
  const zahra = await api.as('zahra');
  const answer = await zahra.act(`/api/tasks/${task.id}/reports`, task.version, { state: 'DONE', progressPercent: 95 });
  return answer.as(taskDetail);
}
