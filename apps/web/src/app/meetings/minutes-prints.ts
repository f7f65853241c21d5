import { Service, inject, signal } from '@angular/core';
import type { Meeting } from '@hampeyman/domain/meetings';
import { Locale } from '@hampeyman/ui/language';
import { Announcer } from '@hampeyman/ui/toasts';
import type { Language } from '@hampeyman/domain/texts';
import { ErrorWords, Refusal } from '../http';
import { MeetingsClient } from './meetings-client';

// Long enough for the reader of PDFs to have taken the file over.
const keptForMilliseconds = 60_000;

/** Prints of meetings: fetched with the person's token, shown in a tab of their own, saved where no tab may open. */
@Service()
export class MinutesPrints {
  private readonly client = inject(MeetingsClient);
  private readonly announcer = inject(Announcer);
  private readonly words = inject(ErrorWords);
  private readonly locale = inject(Locale);

  /** The meeting whose print is being made, null while none is. */
  readonly busyWith = signal<string | null>(null);

  /** Shows the pack or the minutes of `meeting`, in the reader's language unless told; a refusal is announced in words. */
  async open(meeting: Pick<Meeting, 'id' | 'numberCode'>, language: Language = this.locale.language()): Promise<void> {
    // a tab may be opened only at once on the click, before anything is awaited
    const tab = globalThis.open('', '_blank');
    this.busyWith.set(meeting.id);
    try {
      const address = URL.createObjectURL(await this.client.print(meeting.id, language));
      if (tab === null) save(address, `${meeting.numberCode}.pdf`);
      else tab.location.href = address;
      setTimeout(() => {
        URL.revokeObjectURL(address);
      }, keptForMilliseconds);
    } catch (error) {
      tab?.close();
      if (!(error instanceof Refusal)) throw error;
      this.announcer.trouble(this.words.of(error.code), error.params);
    } finally {
      this.busyWith.set(null);
    }
  }
}

function save(address: string, name: string): void {
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
}
