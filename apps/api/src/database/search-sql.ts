import { queryKeys, type SearchKeys } from '@hampeyman/domain/persian';

/**
 * The rows of `alias` whose search keys hold what a person typed, in those or in other words, as SQL; its values are pushed onto
 * `parameters`. Keys consist of letters, digits and spaces alone, so that nothing typed can act as a wildcard. `TRUE` for an empty query.
 */
export function searchSql(alias: string, typed: string, parameters: unknown[]): string {
  const { alternatives, ...keys } = queryKeys(typed);
  if (keys.norm === '') return 'TRUE';
  const bind = (text: string): string => `$${String(parameters.push(`%${text}%`))}`;
  const holds = ({ norm, squashed }: SearchKeys): string =>
    `${alias}.search_norm LIKE ${bind(norm)} OR ${alias}.search_squashed LIKE ${bind(squashed)}`;
  return `(${[keys, ...alternatives].map(holds).join(' OR ')})`;
}
