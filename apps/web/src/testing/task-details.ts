import { acecrPostId, aTask, id, ministryPostId } from '@hampeyman/domain/testing';
import type { PostRef } from '@hampeyman/domain/records';
import type { Task, TaskDetail } from '@hampeyman/domain/tasks';

function aPost(postId: string, side: 'MINISTRY' | 'ACECR'): PostRef {
  const of = { MINISTRY: ['مدیر وزارت', 'مریم یوسفی'], ACECR: ['کارشناس جهاد دانشگاهی', 'زهرا کاظمی'] } as const;
  const [titleFa, personFa] = of[side];
  return {
    id: postId,
    code: `${side}_POST`,
    titleFa,
    titleEn: null,
    side,
    organisationFa: 'معاونت',
    organisationEn: null,
    personFa,
    personEn: null,
  };
}

/** A task with all that hangs on it, which is nothing unless told otherwise. */
export function aTaskDetail(change: Partial<TaskDetail> = {}): TaskDetail {
  return {
    ...aTask(),
    ministryPost: aPost(ministryPostId, 'MINISTRY'),
    acecrPost: aPost(acecrPostId, 'ACECR'),
    helperPosts: [],
    article: null,
    decisions: [],
    indicators: [],
    cancelledByDecision: null,
    cancelReasonFa: null,
    delayReason: null,
    blockerPost: null,
    steps: [],
    needs: [],
    neededBy: [],
    reports: [],
    verdicts: [],
    comments: [],
    documents: [],
    ...change,
  };
}

/** The `number`th task of a list, under the code `T-number`. */
export function numbered(number: number, change: Partial<Task> = {}): Task {
  return aTask({ id: id(1000 + number), code: `T-${String(number)}`, titleFa: `اقدام ${String(number)}`, ...change });
}
