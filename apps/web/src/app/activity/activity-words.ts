import { Service, inject } from '@angular/core';
import { type ActivityEntry, type ActivityReference } from '@hampeyman/domain/activity';
import { actWords, changeWords, subjectWords } from '@hampeyman/domain/activity-words';
import { Locale } from '@hampeyman/ui/language';

/** Entries of the record of activity in the words of this reader; every history of the portal speaks through it. */
@Service()
export class ActivityWords {
  private readonly locale = inject(Locale);

  act({ action }: ActivityEntry): string {
    return actWords(action, this.locale.language());
  }

  subject(subjectType: string): string {
    return subjectWords(subjectType, this.locale.language());
  }

  /** What the entry changed, a sentence per field; records that the reader may not see are said to be restricted. */
  changes(entry: ActivityEntry, references: readonly ActivityReference[]): readonly string[] {
    return changeWords(entry, { language: this.locale.language(), calendar: this.locale.calendar(), references });
  }
}
