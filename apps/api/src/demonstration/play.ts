import type { DemonstrationData } from './demonstration-data';
import type { Ledger } from './ledger';
import type { Stage } from './stage';

/** What every scene works with: what happened, where acts are noted, and what they have made. */
export interface Play {
  readonly data: DemonstrationData;
  readonly stage: Stage;
  readonly ledger: Ledger;
  /** The password of all accounts in the form in which it is kept. */
  readonly passwordHash: string;
}

/** Code of the memorandum; the data know only its number. */
export const memorandumCode = 'MOU-1404-18';

/** The Ministry's manager, who keeps the register. */
export const keeperPost = 'MCLS_EMP_MGR';

/** Invented for the demonstration. */
export const sample = { source: null, isSample: true } as const;

/** Taken from the source document or another public source, which is named; what names none was invented. */
export function provenanceOf(origin: string): { source: string | null; isSample: boolean } {
  const facts = /^(?:found )?([SF]\d.*)$/.exec(origin);
  return facts === null ? sample : { source: facts[1] ?? null, isSample: false };
}
