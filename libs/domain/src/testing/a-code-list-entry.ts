import { codeListEntry, type CodeListEntry } from '../code-lists';
import { id } from './an-actor';

/** An entry as the schema of the domain allows it: a reason of delay, offered from the beginning. */
export function aCodeListEntry(changes: Partial<CodeListEntry> = {}): CodeListEntry {
  return codeListEntry.parse({
    id: id(70),
    list: 'DELAY_REASON',
    code: 'DATA_ACCESS',
    nameFa: 'دسترسی به داده',
    nameEn: 'Access to data',
    position: 1,
    validFrom: null,
    validTo: null,
    version: 1,
    ...changes,
  });
}
