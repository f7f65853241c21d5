import type { Post } from '@hampeyman/domain/posts';
import type { ActivitySubject } from '../activity/activity';

/** A post as the record of activity names it. */
export function subjectOf({
  id,
  code,
  side,
  scopeProvinceCode,
}: Pick<Post, 'id' | 'code' | 'side' | 'scopeProvinceCode'>): ActivitySubject {
  return { type: 'Post', id, code, memorandumId: null, side, provinceCode: scopeProvinceCode };
}
