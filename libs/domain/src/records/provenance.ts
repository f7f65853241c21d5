/** Where a record comes from: the facts of a source document it rests on (`S45–S49`), and whether it was invented for the demonstration. */
export interface Provenance {
  readonly source: string | null;
  readonly isSample: boolean;
}

/** What people type into the portal: no other source, and meant. */
export const entered: Provenance = { source: null, isSample: false };
