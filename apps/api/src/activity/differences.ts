import { canonicalJson } from './canonical-json';

type Values = Readonly<Record<string, unknown>>;

/** Names of those fields of `change` that say something else than `before`. */
export function changedFields(before: object, change: object): readonly string[] {
  const old = before as Values;
  return Object.entries(change).flatMap(([name, value]) => (canonicalJson(old[name]) === canonicalJson(value) ? [] : [name]));
}

/** What a change changed, for the record: values before and after of those fields of `change` that differ. */
export function differences(before: object, change: object): { before: Values; after: Values } {
  const [old, asked] = [before as Values, change as Values];
  const changed = changedFields(before, change);
  return {
    before: Object.fromEntries(changed.map((name) => [name, old[name] ?? null])),
    after: Object.fromEntries(changed.map((name) => [name, asked[name]])),
  };
}
