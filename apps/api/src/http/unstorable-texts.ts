import type { FieldRefusal } from '@hampeyman/domain/problems';

/** PostgreSQL holds no NUL, and half of a pair of surrogates would silently become another character. */
const unstorable = /\0|\p{Surrogate}/u;

/** Every text within a request that could not be kept as it was sent; `root` names the value itself. */
export function unstorableTexts(value: unknown, root: string): readonly FieldRefusal[] {
  if (typeof value === 'string') return unstorable.test(value) ? [{ path: root, code: 'field.characters-not-storable' }] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => unstorableTexts(inner, root === '' ? name : `${root}.${name}`));
}
