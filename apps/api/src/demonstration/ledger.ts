/** Kinds of records that acts name by a code. */
export type Kind =
  | 'organisation'
  | 'person'
  | 'post'
  | 'memorandum'
  | 'article'
  | 'objective'
  | 'outcome'
  | 'need'
  | 'obligation'
  | 'task'
  | 'committee'
  | 'meeting'
  | 'decision'
  | 'indicator'
  | 'value';

interface Entry {
  readonly id: string;
  readonly version: number;
}

/** What the acts have made so far, by the codes of the data: the id, and the version that its last author saw. */
export class Ledger {
  private readonly entries = new Map<string, Entry>();

  /** Notes what a service answered for the record `code`. */
  note(kind: Kind, code: string, { id, version }: Entry): void {
    this.entries.set(`${kind} ${code}`, { id, version });
  }

  /** Throws where no act has made the record yet: the data are out of order. */
  get(kind: Kind, code: string): Entry {
    const entry = this.entries.get(`${kind} ${code}`);
    if (entry === undefined) throw new Error(`The demonstration names the ${kind} ${code} before it is made`);
    return entry;
  }

  id(kind: Kind, code: string): string {
    return this.get(kind, code).id;
  }

  ids(kind: Kind, codes: readonly string[]): string[] {
    return codes.map((code) => this.id(kind, code));
  }

  maybeId(kind: Kind, code: string | null): string | null {
    return code === null ? null : this.id(kind, code);
  }

  has(kind: Kind, code: string): boolean {
    return this.entries.has(`${kind} ${code}`);
  }
}
