/** Header of a change: only if the record is still the version that was seen. */
export function ifVersion(version: number): Readonly<Record<'If-Match', string>> {
  return { 'If-Match': `"${String(version)}"` };
}

/** Header of a create: the same key sent twice is done once. */
export function onceOnly(key: string): Readonly<Record<'Idempotency-Key', string>> {
  return { 'Idempotency-Key': key };
}
