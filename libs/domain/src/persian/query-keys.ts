import { searchKeys, type SearchKeys } from './search-keys';
import { synonyms } from './synonyms';

/** The keys of a query and those of the same query in other words. */
export interface QueryKeys extends SearchKeys {
  readonly alternatives: readonly SearchKeys[];
}

// More spellings would make the search slow without finding more.
const mostAlternatives = 15;

// Longest first: «جهاد دانشگاهی» must be replaced as a whole, not its first word.
const groups = synonyms.map((terms) => [...new Set(terms.map((term) => searchKeys(term).norm))].sort((a, b) => b.length - a.length));

/** The keys to look for when a person typed `query`, with at most 15 alternatives in other words, none equal to the query itself. */
export function queryKeys(query: string): QueryKeys {
  const keys = searchKeys(query);
  const spellings = groups.reduce<readonly string[]>((found, terms) => found.flatMap((norm) => rephrase(norm, terms)), [keys.norm]);
  const others = [...new Set(spellings)].filter((norm) => norm !== keys.norm);
  return { ...keys, alternatives: others.slice(0, mostAlternatives).map((norm) => searchKeys(norm)) };
}

/** `norm`, and `norm` with the first term of the group that stands in it as whole words replaced by each other term. */
function rephrase(norm: string, terms: readonly string[]): readonly string[] {
  const padded = ` ${norm} `;
  const typed = terms.find((term) => padded.includes(` ${term} `));
  if (typed === undefined) return [norm];
  return terms.map((term) => padded.replaceAll(` ${typed} `, ` ${term} `).trim());
}
