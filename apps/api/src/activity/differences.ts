type Values = Readonly<Record<string, unknown>>;

/** What a change changed, for the record: values before and after of those fields of `change` that differ. */
export function differences(before: object, change: object): { before: Values; after: Values } {
  const old = before as Values;
  const changed = Object.entries(change).filter(([name, value]) => JSON.stringify(old[name]) !== JSON.stringify(value));
  return {
    before: Object.fromEntries(changed.map(([name]) => [name, old[name] ?? null])),
    after: Object.fromEntries(changed),
  };
}
