import { DomainError } from '../problems';
import type { Organisation } from './organisation';
import type { AddOrganisation } from './organisation-requests';

/** Refuses a unit under an organisation of the other side. Throws `organisations.side-differs`. */
export function requireSideOfParent(request: Pick<AddOrganisation, 'side'>, parent: Pick<Organisation, 'side'> | null): void {
  if (parent !== null && parent.side !== request.side) throw new DomainError('organisations.side-differs');
}

/** Refuses an organisation above that takes no more units. Throws `organisations.parent-closed`. */
export function requireOpenParent(parent: Pick<Organisation, 'closedOn'> | null): void {
  if (parent !== null && parent.closedOn !== null) throw new DomainError('organisations.parent-closed');
}

/** Refuses a place under itself: `above` are the ids from the wanted parent up to its agency. Throws `organisations.under-itself`. */
export function requireNoCycle(id: string, above: readonly string[]): void {
  if (above.includes(id)) throw new DomainError('organisations.under-itself');
}

/** What still lives in an organisation: open posts, and open units right under it. */
export interface OrganisationLife {
  readonly posts: number;
  readonly units: number;
}

/**
 * Refuses to close what is closed, and what still has open posts or units. Throws `organisations.closed`,
 * `organisations.has-open-posts`, `organisations.has-open-units`.
 */
export function requireClosable({ closedOn }: Pick<Organisation, 'closedOn'>, { posts, units }: OrganisationLife): void {
  if (closedOn !== null) throw new DomainError('organisations.closed');
  if (posts > 0) throw new DomainError('organisations.has-open-posts', { posts });
  if (units > 0) throw new DomainError('organisations.has-open-units', { units });
}
