import type { Actor, Role } from './actor';
import type { Side } from './side';

/** Roles that watch over the portal itself: its people and posts, its sign-ins, its record. */
export const watchRoles: readonly Role[] = ['ADMIN', 'AUDITOR'];

/**
 * The side to which the watch of an administrator or auditor is confined: that of their agency, unless the post reaches the whole country.
 * Null where nothing confines it, and for every other role. The two agencies are equal: neither administers the other.
 */
export function watchedSide({ role, scopeLevel, side }: Pick<Actor, 'role' | 'scopeLevel' | 'side'>): Side | null {
  return (role === 'ADMIN' || role === 'AUDITOR') && scopeLevel !== 'NATIONAL' ? side : null;
}
