import { sides } from '../access';
import type { PlainDate } from '../calendar';
import { DomainError } from '../problems';
import type { Organisation } from '../organisations';
import type { RegisterMemorandum } from './memorandum-requests';
import type { ArticleKind } from './memorandum-parts';

type Party = RegisterMemorandum['parties'][number];

/**
 * Refuses parties that make no memorandum of two equal sides: each body once, at least one of each side, every body on its
 * own side, the registrar's agency among them (nobody registers what others agreed). `agencyId` null: whoever registers
 * stands for no agency. Throws `memoranda.party-twice`, `memoranda.party-unknown`, `memoranda.party-of-other-side`,
 * `memoranda.side-missing`, `memoranda.own-agency-missing`.
 */
export function requireParties(
  parties: readonly Party[],
  organisations: readonly Pick<Organisation, 'id' | 'side'>[],
  agencyId: string | null,
): void {
  if (new Set(parties.map((party) => party.organisationId)).size < parties.length) throw new DomainError('memoranda.party-twice');
  for (const party of parties) {
    const organisation = organisations.find((one) => one.id === party.organisationId);
    if (organisation === undefined) throw new DomainError('memoranda.party-unknown');
    if (organisation.side !== party.side) throw new DomainError('memoranda.party-of-other-side');
  }
  if (!sides.every((side) => parties.some((party) => party.side === side))) throw new DomainError('memoranda.side-missing');
  if (agencyId !== null && !parties.some((party) => party.organisationId === agencyId)) {
    throw new DomainError('memoranda.own-agency-missing');
  }
}

/** Refuses a validity that ends before it begins. Throws `memoranda.ends-before-it-begins`. */
export function requireOrderOfDates(dates: { readonly effectiveFrom: PlainDate | null; readonly effectiveTo: PlainDate | null }): void {
  if (dates.effectiveFrom === null || dates.effectiveTo === null) return;
  if (dates.effectiveTo <= dates.effectiveFrom) throw new DomainError('memoranda.ends-before-it-begins');
}

/**
 * Refuses a clause or note without the article it hangs on, and an article or preamble under another part.
 * Throws `memoranda.clause-needs-article`, `memoranda.article-stands-alone`.
 */
export function requirePlaceOfArticle(kind: ArticleKind, parent: { readonly kind: ArticleKind } | null): void {
  if (kind === 'CLAUSE' || kind === 'NOTE') {
    if (parent === null || parent.kind === 'PREAMBLE' || parent.kind === 'NOTE') throw new DomainError('memoranda.clause-needs-article');
  } else if (parent !== null) throw new DomainError('memoranda.article-stands-alone');
}
