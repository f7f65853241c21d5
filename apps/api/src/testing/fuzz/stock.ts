import type { FuzzAnswer } from './verdict';

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
/** Older entries give way to newer ones beyond this. */
const mostOfAKind = 400;

/** Letters of a name without its number: `taskIds`, `task` and `tasks` are one kind. */
const kindOf = (name: string): string => name.replace(/Ids?$/, '').replace(/ies$/, 'y').replace(/s$/, '').toLowerCase();

/** Ids, codes, versions and cursors that answers of the portal named: what the next requests are made of. */
export class Stock {
  private readonly idsByKind = new Map<string, Set<string>>();
  private readonly all = new Set<string>();
  private readonly codes = new Set<string>();
  private readonly cursors = new Set<string>();
  private readonly versions = new Map<string, number>();

  /** Ids of records that carry the campaign, such as the people who send it: they are read and named, never changed. */
  constructor(private readonly spared: ReadonlySet<string>) {}

  /** Remembers what an answer to `path` named, where it is one of success in JSON. */
  learn(path: string, { status, headers, text }: FuzzAnswer): void {
    if (status >= 300 || !String(headers['content-type']).startsWith('application/json')) return;
    const kind = kindOf(path.split('/')[2] ?? '');
    const pending: { kind: string; value: unknown }[] = [{ kind, value: JSON.parse(text) }];
    for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
      const { value } = next;
      if (Array.isArray(value)) for (const item of value as unknown[]) pending.push({ kind: next.kind, value: item });
      else if (typeof value === 'object' && value !== null) this.learnRecord(next.kind, value as Record<string, unknown>, pending);
    }
  }

  /** Ids of records of the kind a name tells, or of any. */
  ids(name: string): readonly string[] {
    const known = this.idsByKind.get(kindOf(name));
    return known === undefined ? [...this.all] : [...known];
  }

  /** The same for an address that may change its record. */
  changeableIds(name: string): readonly string[] {
    return this.ids(name).filter((id) => !this.spared.has(id));
  }

  anyIds(): readonly string[] {
    return [...this.all].filter((id) => !this.spared.has(id));
  }

  knownCodes(): readonly string[] {
    return [...this.codes];
  }

  knownCursors(): readonly string[] {
    return [...this.cursors];
  }

  /** The newest version seen of a record. */
  versionOf(id: string): number | null {
    return this.versions.get(id) ?? null;
  }

  private learnRecord(kind: string, record: Record<string, unknown>, pending: { kind: string; value: unknown }[]): void {
    const { id, version, code, next } = record;
    if (typeof id === 'string' && uuid.test(id)) {
      this.keep(kind, id);
      if (typeof version === 'number') this.versions.set(id, version);
    }
    if (typeof code === 'string') remember(this.codes, code);
    if (typeof next === 'string') remember(this.cursors, next);
    for (const [name, value] of Object.entries(record)) {
      if (name !== 'id' && typeof value === 'string' && uuid.test(value)) this.keep(kindOf(name), value);
      pending.push({ kind: name === 'items' ? kind : kindOf(name), value });
    }
  }

  private keep(kind: string, id: string): void {
    const known = this.idsByKind.get(kind) ?? new Set<string>();
    this.idsByKind.set(kind, known);
    remember(known, id);
    remember(this.all, id, 10 * mostOfAKind);
  }
}

function remember(known: Set<string>, value: string, most = mostOfAKind): void {
  known.add(value);
  if (known.size > most) for (const oldest of [...known].slice(0, known.size - most)) known.delete(oldest);
}
