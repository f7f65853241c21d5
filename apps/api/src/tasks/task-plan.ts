import type { Side } from '@hampeyman/domain/access';
import { misplacementOf } from '@hampeyman/domain/posts';
import { DomainError, type FieldRefusal } from '@hampeyman/domain/problems';
import type { PlanFacts } from './tasks.repository';

/** What a plan refers to, by the names of its request. */
export interface PlanLinks {
  readonly memorandumId: string;
  readonly provinceCode: string | null;
  readonly obligationId: string | null;
  readonly objectiveId: string | null;
  readonly ministryPostId: string;
  readonly acecrPostId: string;
  readonly helperPostIds: readonly string[];
}

/** Refuses a plan that refers to what is not in its memorandum, to a post of no party to it, or of the wrong side or province. Throws `request.invalid`. */
export function requirePlanFits(links: PlanLinks, facts: PlanFacts): void {
  const fields: FieldRefusal[] = [];
  const refuse = (path: string, code: string): void => {
    fields.push({ path, code });
  };
  const checkPost = (path: string, id: string, side: Side | null): void => {
    const post = facts.posts.get(id);
    const misplacement = post === undefined ? 'post-of-no-party' : misplacementOf(post, links);
    if (post === undefined || misplacement === 'post-of-no-party') refuse(path, 'tasks.link-elsewhere');
    else if (post.side === null || (side !== null && post.side !== side)) refuse(path, 'tasks.post-of-wrong-side');
    else if (misplacement !== null) refuse(path, `tasks.${misplacement}`);
  };
  checkPost('ministryPostId', links.ministryPostId, 'MINISTRY');
  checkPost('acecrPostId', links.acecrPostId, 'ACECR');
  links.helperPostIds.forEach((id, index) => {
    checkPost(`helperPostIds.${String(index)}`, id, null);
  });
  if (links.obligationId !== null && facts.obligation?.memorandumId !== links.memorandumId) refuse('obligationId', 'tasks.link-elsewhere');
  if (links.objectiveId !== null && facts.objective?.memorandumId !== links.memorandumId) refuse('objectiveId', 'tasks.link-elsewhere');
  if (fields.length > 0) throw new DomainError('request.invalid', {}, fields);
}

/** The helpers of a plan, each once, without those who answer for the task anyway. */
export function helpersOf(links: PlanLinks): string[] {
  const accountable = new Set([links.ministryPostId, links.acecrPostId]);
  return [...new Set(links.helperPostIds)].filter((id) => !accountable.has(id));
}
