import type { PlainDate } from '../calendar';
import { DomainError } from '../problems';
import type { CodeList, CodeListEntry } from './code-list';
import type { ChangeCodeListEntry } from './code-list-requests';

type Validity = Pick<CodeListEntry, 'validFrom' | 'validTo'>;

/** Lists whose codes rules and figures know by name: their entries are renamed and put in order, nothing else. */
const builtIn: ReadonlySet<CodeList> = new Set(['COOPERATION_FIELD']);

/** Whether the codes of a list are part of the portal itself. */
export function isBuiltIn(list: CodeList): boolean {
  return builtIn.has(list);
}

export type EntryStanding = 'NOT_YET' | 'IN_FORCE' | 'RETIRED';

/** Whether an entry is offered on a day, not yet, or no more. */
export function entryStanding({ validFrom, validTo }: Validity, on: PlainDate): EntryStanding {
  if (validTo !== null && validTo < on) return 'RETIRED';
  return validFrom !== null && validFrom > on ? 'NOT_YET' : 'IN_FORCE';
}

/** What may be chosen on a day, in the order of its list; a record may keep what it has. */
export function offeredEntries(
  entries: readonly CodeListEntry[],
  { list, kept, on }: { readonly list: CodeList; readonly kept: string | null; readonly on: PlainDate },
): readonly CodeListEntry[] {
  return entries
    .filter((entry) => entry.list === list && (entry.code === kept || entryStanding(entry, on) === 'IN_FORCE'))
    .toSorted(inOrder);
}

/** By place, and those of one place by code. */
export function inOrder(a: CodeListEntry, b: CodeListEntry): number {
  return a.position - b.position || (a.code < b.code ? -1 : 1);
}

/** A code that a request chose from a list: where it stands in the request, and what the record has already. */
export interface CodeChoice {
  readonly list: CodeList;
  readonly path: string;
  readonly code: string | null;
  readonly kept: string | null;
}

/** Refuses each code that its list does not offer on a day. Throws `request.invalid` with `code-lists.not-offered` at its field. */
export function requireOffered(entries: readonly CodeListEntry[], choices: readonly CodeChoice[], on: PlainDate): void {
  const fields = choices
    .filter(({ list, code, kept }) => code !== null && !offeredEntries(entries, { list, kept, on }).some((entry) => entry.code === code))
    .map(({ path }) => ({ path, code: 'code-lists.not-offered' }));
  if (fields.length > 0) throw new DomainError('request.invalid', {}, fields);
}

/** Refuses to add to, or take from, a list whose codes the portal knows by name. Throws `code-lists.built-in`. */
export function requireOpenList(list: CodeList): void {
  if (isBuiltIn(list)) throw new DomainError('code-lists.built-in');
}

/** The entry as it will be, at its old place still. Throws `code-lists.built-in`, `code-lists.ends-before-it-begins`. */
export function changedEntry(entry: CodeListEntry, { position, ...change }: ChangeCodeListEntry): CodeListEntry {
  const changed = { ...entry, ...change };
  if (changed.validFrom !== entry.validFrom) requireOpenList(entry.list);
  requireSpan(changed, 'validFrom');
  return changed;
}

/** The entry with its last day. Throws `code-lists.built-in`, `code-lists.ends-before-it-begins`. */
export function retiredEntry(entry: CodeListEntry, validTo: PlainDate): CodeListEntry {
  requireOpenList(entry.list);
  const retired = { ...entry, validTo };
  requireSpan(retired, 'validTo');
  return retired;
}

/** The entry without a last day. Throws `code-lists.not-retired`. */
export function reinstatedEntry(entry: CodeListEntry): CodeListEntry {
  if (entry.validTo === null) throw new DomainError('code-lists.not-retired');
  return { ...entry, validTo: null };
}

/** The entries whose place changes when `entry` moves to a place of its list, each with the new one; the others close up. */
export function movedEntries(entries: readonly CodeListEntry[], entry: CodeListEntry, position: number): readonly CodeListEntry[] {
  const others = entries.filter(({ list, id }) => list === entry.list && id !== entry.id).toSorted(inOrder);
  return others
    .toSpliced(position - 1, 0, entry)
    .map((one, index) => ({ ...one, position: index + 1 }))
    .filter((one) => entries.find(({ id }) => id === one.id)?.position !== one.position);
}

function requireSpan({ validFrom, validTo }: Validity, path: string): void {
  if (validFrom === null || validTo === null || validTo >= validFrom) return;
  throw new DomainError('request.invalid', {}, [{ path, code: 'code-lists.ends-before-it-begins' }]);
}
