import type { PlainDate } from '../calendar';
import { addDays } from '../calendar';
import { DomainError } from '../problems';
import type { Post } from './post';
import type { AddPost, HoldPost } from './post-requests';

type Holding = Post['holdings'][number];

/** Refuses a provincial post without its province, and a province on any other. Throws `posts.province-missing`, `posts.province-unwanted`. */
export function requireProvinceOfScope(request: Pick<AddPost, 'scopeLevel' | 'scopeProvinceCode'>): void {
  if (request.scopeLevel === 'PROVINCE' && request.scopeProvinceCode === null) throw new DomainError('posts.province-missing');
  if (request.scopeLevel !== 'PROVINCE' && request.scopeProvinceCode !== null) throw new DomainError('posts.province-unwanted');
}

/** The regular holding that covers `date`, or null; acting deputies stand beside it. */
export function regularHoldingOn(holdings: readonly Holding[], date: PlainDate): Holding | null {
  return holdings.find((one) => !one.isActing && one.from <= date && (one.to === null || one.to >= date)) ?? null;
}

/** The acting holding that covers `date`, or null. */
export function actingHoldingOn(holdings: readonly Holding[], date: PlainDate): Holding | null {
  return holdings.find((one) => one.isActing && one.from <= date && (one.to === null || one.to >= date)) ?? null;
}

/** What putting somebody into a post changes: which holding ends when, and for whom a deputy acts. */
export interface HandOver {
  readonly ends: { readonly id: string; readonly on: PlainDate } | null;
  readonly actingForPersonId: string | null;
}

/**
 * How `request` follows from the holdings of the post: the regular holder leaves on the day before, a deputy acts for the
 * holder of the first day. Throws `posts.ends-before-it-begins`, `posts.already-held`, `posts.nobody-to-act-for`,
 * `posts.acts-for-oneself`.
 */
export function handOver(holdings: readonly Holding[], request: HoldPost): HandOver {
  if (request.to !== null && request.to < request.from) throw new DomainError('posts.ends-before-it-begins');
  const holder = regularHoldingOn(holdings, request.from);
  if (request.isActing) {
    if (holder === null) throw new DomainError('posts.nobody-to-act-for');
    if (holder.person.id === request.personId) throw new DomainError('posts.acts-for-oneself');
    return { ends: null, actingForPersonId: holder.person.id };
  }
  if (holder === null) return { ends: null, actingForPersonId: null };
  if (holder.from >= request.from) throw new DomainError('posts.already-held');
  return { ends: { id: holder.id, on: addDays(request.from, -1) }, actingForPersonId: null };
}
