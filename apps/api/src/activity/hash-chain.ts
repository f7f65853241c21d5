import { createHash } from 'node:crypto';
import { canonicalJson } from './canonical-json';

/** What is hashed of an activity: everything that is stored but the hashes. */
export interface Link {
  readonly chain: string;
  readonly seq: number;
  readonly at: string;
  readonly personId: string;
  readonly postId: string | null;
  readonly actingForPersonId: string | null;
  readonly action: string;
  readonly subjectType: string;
  readonly subjectId: string | null;
  readonly subjectCode: string | null;
  readonly memorandumId: string | null;
  readonly side: string | null;
  readonly provinceCode: string | null;
  readonly audience: string | null;
  readonly details: unknown;
  readonly requestId: string | null;
}

/** A link as it stands in its chain. */
export interface StoredLink extends Link {
  readonly prevHash: string;
  readonly hash: string;
}

/** The last link of a chain, as kept apart from it. */
export interface Head {
  readonly seq: number;
  readonly hash: string;
}

/** What stands before the first activity of a chain. */
export const genesis = '0'.repeat(64);

/** SHA-256 over the former hash and the content of the activity, in hexadecimal. */
export function hashOf({ audience, ...link }: Link, formerHash: string): string {
  // the audience came later: what everyone sees is hashed as it always was
  const content = audience === null ? link : { ...link, audience };
  return createHash('sha256')
    .update(`${formerHash}\n${canonicalJson(content)}`)
    .digest('hex');
}
