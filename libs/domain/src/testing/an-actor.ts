import type { Actor, Side } from '../access';

/** A well-formed id that is the same for the same number, so that specs can tell records apart. */
export function id(number: number): string {
  return `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
}

/** The memorandum of every spec. */
export const memorandumId = id(1);

/** A national expert of ACECR in a post of the memorandum, unless told otherwise. */
export function anActor(change: Partial<Actor> = {}): Actor {
  return {
    personId: id(10),
    postId: id(20),
    organisationId: id(30),
    side: 'ACECR',
    role: 'ACECR_STAFF',
    scopeLevel: 'AGENCY',
    provinceCode: null,
    committeeIds: [],
    memorandumIds: [memorandumId],
    actingForPersonId: null,
    lacksSecondFactor: false,
    ...change,
  };
}

/** The holder of `postId` on `side`, another person than the holder of any other post. */
export function holderOf(postId: string, side: Side, change: Partial<Actor> = {}): Actor {
  const personId = postId.replace(/^0/, 'f');
  return anActor({ personId, postId, side, role: side === 'MINISTRY' ? 'PROVINCIAL_DIRECTOR' : 'ACECR_STAFF', ...change });
}
