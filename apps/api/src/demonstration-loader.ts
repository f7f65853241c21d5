/** A demonstration account, as the starter prints it: what to type, in which role, whose. */
export interface DemonstrationSignIn {
  readonly login: string;
  readonly role: string;
  readonly name: string;
}

/** Told after each act while the demonstration is played: how many are done, of how many. */
export type ReportProgress = (done: number, total: number) => void;

/** What the start asks of the demonstration; the demonstration's module provides it. */
export abstract class DemonstrationLoader {
  /** Replays the dated acts of the demonstration unless they are there already. Safe to call at every start. */
  abstract load(report?: ReportProgress): Promise<void>;

  /** Accounts of the demonstration, none where it is not loaded. */
  abstract signIns(): Promise<readonly DemonstrationSignIn[]>;
}
