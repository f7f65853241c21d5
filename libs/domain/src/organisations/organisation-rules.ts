import { DomainError } from '../problems';
import type { Organisation } from './organisation';
import type { AddOrganisation } from './organisation-requests';

/** Refuses a unit under an organisation of the other side. Throws `organisations.side-differs`. */
export function requireSideOfParent(request: Pick<AddOrganisation, 'side'>, parent: Pick<Organisation, 'side'> | null): void {
  if (parent !== null && parent.side !== request.side) throw new DomainError('organisations.side-differs');
}
