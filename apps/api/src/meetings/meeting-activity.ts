import type { MeetingDetail } from '@hampeyman/domain/meetings';
import type { ActivitySubject } from '../activity/activity';

/** A meeting as subject of the record of changes; its minutes are recorded under it, too. */
export function subjectOf({
  id,
  code,
  memorandumId,
  provinceCode,
}: Pick<MeetingDetail, 'id' | 'code' | 'memorandumId' | 'provinceCode'>): ActivitySubject {
  return { type: 'Meeting', id, code, memorandumId, side: 'JOINT', provinceCode };
}
