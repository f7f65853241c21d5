import type { Role, Side } from '../access';
import type { PlainDate } from '../calendar';
import { addDays } from '../calendar';
import { DomainError, invalidField } from '../problems';
import type { Post } from './post';
import type { AddPost, HandOverPost, HoldPost } from './post-requests';

type Holding = Post['holdings'][number];

/** Refuses a provincial post without its province, and a province on any other. Throws `posts.province-missing`, `posts.province-unwanted`. */
export function requireProvinceOfScope(request: Pick<AddPost, 'scopeLevel' | 'scopeProvinceCode'>): void {
  if (request.scopeLevel === 'PROVINCE' && request.scopeProvinceCode === null) throw new DomainError('posts.province-missing');
  if (request.scopeLevel !== 'PROVINCE' && request.scopeProvinceCode !== null) throw new DomainError('posts.province-unwanted');
}

/** Roles that exist on one side alone. */
const sidesOfRoles: Partial<Record<Role, Side>> = { MINISTRY_MANAGER: 'MINISTRY', PROVINCIAL_DIRECTOR: 'MINISTRY', ACECR_STAFF: 'ACECR' };

/** What decides whether a post may hold its role. */
type RolePlace = Pick<AddPost, 'role' | 'scopeLevel'> & { readonly side: Side | null };

/**
 * Refuses a role that does not fit where the post stands: that of one agency at the other or outside both, an administrator of less than an
 * agency, a provincial director of more than a province. Throws `posts.role-of-other-side`, `posts.role-of-other-scope`, naming the field.
 */
export function requireRoleFits({ role, scopeLevel, side }: RolePlace): void {
  const sideOfRole = role === null ? undefined : sidesOfRoles[role];
  if (sideOfRole !== undefined && side !== sideOfRole) throw invalidField('role', 'posts.role-of-other-side');
  const isFit =
    role === 'ADMIN'
      ? scopeLevel === 'NATIONAL' || (scopeLevel === 'AGENCY' && side !== null)
      : role !== 'PROVINCIAL_DIRECTOR' || scopeLevel === 'PROVINCE';
  if (!isFit) throw invalidField('scopeLevel', 'posts.role-of-other-scope');
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

/** What handing a post over changes: whose holding ends when, and whose acting for them ends with it or never begins. */
export interface Succession {
  readonly former: Holding;
  readonly lastDay: PlainDate;
  readonly deputiesEnd: readonly Holding[];
  readonly deputiesWithdrawn: readonly Holding[];
}

/**
 * How a post goes from the holder of the day before to another person, without a gap; nobody acts for somebody who is gone. Throws
 * `posts.nobody-hands-over`, `posts.hands-over-to-oneself`.
 */
export function succession(holdings: readonly Holding[], request: Pick<HandOverPost, 'personId' | 'from'>): Succession {
  const lastDay = addDays(request.from, -1);
  const former = regularHoldingOn(holdings, lastDay);
  if (former === null) throw new DomainError('posts.nobody-hands-over');
  if (former.person.id === request.personId) throw new DomainError('posts.hands-over-to-oneself');
  const deputies = holdings.filter((one) => one.actingFor?.id === former.person.id && (one.to === null || one.to > lastDay));
  return {
    former,
    lastDay,
    deputiesEnd: deputies.filter((one) => one.from <= lastDay),
    deputiesWithdrawn: deputies.filter((one) => one.from > lastDay),
  };
}

/** Whether a holding ends on a day, or is taken back because it would end before it began. Throws `posts.holding-ended`. */
export function endingOf(holding: Pick<Holding, 'from' | 'to'>, on: PlainDate): 'ENDS' | 'WITHDRAWN' {
  if (holding.to !== null && holding.to <= on) throw new DomainError('posts.holding-ended');
  return on < holding.from ? 'WITHDRAWN' : 'ENDS';
}

/** Refuses to let anybody into a closed post. Throws `posts.closed`. */
export function requireOpenPost({ closedOn }: Pick<Post, 'closedOn'>): void {
  if (closedOn !== null) throw new DomainError('posts.closed');
}

/**
 * Refuses to close what is closed, held on `today` or later, or burdened with `items`. Throws `posts.closed`, `posts.closes-while-held`,
 * `posts.closes-with-open-items`.
 */
export function requireClosablePost(post: Pick<Post, 'closedOn' | 'holdings'>, today: PlainDate, items: number): void {
  requireOpenPost(post);
  if (post.holdings.some((one) => one.to === null || one.to >= today)) throw new DomainError('posts.closes-while-held');
  if (items > 0) throw new DomainError('posts.closes-with-open-items', { items });
}
