import { searchKeys } from '@hampeyman/domain/persian';

/** The columns under which a record is found, see `searchSql`. */
export interface SearchColumns {
  readonly searchNorm: string;
  readonly searchSquashed: string;
}

/** The search columns of a record that these words lead to. */
export function searchColumns(...words: readonly (string | null)[]): SearchColumns {
  const { norm, squashed } = searchKeys(...words);
  return { searchNorm: norm, searchSquashed: squashed };
}
