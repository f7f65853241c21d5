import type { Actor } from './actor';

/** Conditions under which records of a memorandum are seen; one rule per entry, joined by or (rulings on visibility). */
export function reach(actor: Actor): readonly Readonly<Record<string, unknown>>[] {
  if (actor.memorandumIds.length === 0) return [];
  const memorandum = { memorandumId: { $in: [...actor.memorandumIds] } };
  if (actor.provinceCode === null) return [memorandum];
  return [
    { ...memorandum, provinceCode: null },
    { ...memorandum, provinceCode: actor.provinceCode },
  ];
}

/** Whether the actor reads the content of the memorandum at all: an administrator administers and sees no content beyond it. */
export function readsContent(actor: Actor): boolean {
  return actor.role !== 'ADMIN' && actor.postId !== null;
}
