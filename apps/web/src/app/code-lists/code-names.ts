import { Service, computed, inject } from '@angular/core';
import { entryName, inOrder, offeredEntries, type CodeList, type CodeListEntry } from '@hampeyman/domain/code-lists';
import type { Texts } from '@hampeyman/domain/texts';
import { Today } from '@hampeyman/ui/dates';
import { CodeListsClient } from './code-lists-client';

/** What the codes of the lists are called, and which of them may be chosen today. The first page that needs it asks for it, for all of them. */
@Service()
export class CodeNames {
  private readonly lists = inject(CodeListsClient).all();
  private readonly today = inject(Today).date;
  private readonly entries = computed<readonly CodeListEntry[]>(() => (this.lists.hasValue() ? this.lists.value().items : []));
  private readonly names = computed(() => new Map(this.entries().map((entry) => [`${entry.list} ${entry.code}`, entryName(entry)])));

  /** The name of a code, also of one that was retired; nothing while the lists are on their way, the code where they cannot be had. */
  of(list: CodeList, code: string): Texts {
    const known = this.names().get(`${list} ${code}`);
    if (known !== undefined) return known;
    return this.lists.isLoading() ? { fa: '', en: '' } : { fa: code, en: code };
  }

  /** What may be chosen today, in the order of the list; a record may keep what it has. */
  offered(list: CodeList, kept: string | null): readonly CodeListEntry[] {
    return offeredEntries(this.entries(), { list, kept, on: this.today() });
  }

  /** Every code of a list in its order, also those retired. */
  all(list: CodeList): readonly CodeListEntry[] {
    return this.entries()
      .filter((entry) => entry.list === list)
      .toSorted(inOrder);
  }

  /** Asks again: somebody is about to choose, or has changed a list. */
  refresh(): void {
    this.lists.reload();
  }
}
