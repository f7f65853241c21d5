import type { Actor } from '@hampeyman/domain/access';

/** Where a person starts: those who oversee on the dashboard, those who carry out at their work, administrators at accounts. */
export function startPage(actor: Actor | null): string {
  if (actor?.role === 'ACECR_STAFF') return '/my-work';
  return actor?.role === 'ADMIN' ? '/people' : '/dashboard';
}

/** The address to come back to after signing in: only a path of our own, never another site. */
export function returnAddress(from: string | null): string {
  return from !== null && /^\/(?![/\\])/.test(from) && !from.startsWith('/sign-in') ? from : '/';
}
