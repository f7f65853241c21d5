/** Where a post stands: the memoranda to which its agency is a party, and the province it is confined to (null: the whole country). */
export interface PostPlace {
  readonly memorandumIds: readonly string[];
  readonly provinceCode: string | null;
}

/** The memorandum a record belongs to, and its province (null: the whole country). */
export interface RecordPlace {
  readonly memorandumId: string;
  readonly provinceCode: string | null;
}

/** Why a post has no part in a record. */
export type Misplacement = 'post-of-no-party' | 'post-out-of-reach';

/**
 * Why `post` may have no part in a record of `place`, null where it may: the parties' own posts take part, and in what a province does
 * only those of that province and of the whole country, since nobody else sees it (rulings 6–7).
 */
export function misplacementOf(post: PostPlace, place: RecordPlace): Misplacement | null {
  if (!post.memorandumIds.includes(place.memorandumId)) return 'post-of-no-party';
  if (place.provinceCode === null || post.provinceCode === null || post.provinceCode === place.provinceCode) return null;
  return 'post-out-of-reach';
}
