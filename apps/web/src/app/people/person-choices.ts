import { inject } from '@angular/core';
import type { Person } from '@hampeyman/domain/people';
import { shown } from '@hampeyman/domain/texts';
import { Locale } from '@hampeyman/ui/language';
import type { LookupOption } from '@hampeyman/ui/lookup';
import { PeopleClient } from './people-client';

/** People as choices of a lookup: the first hundred at hand, the others found while somebody types. Make it in an injection context. */
export class PersonChoices {
  private readonly client = inject(PeopleClient);
  private readonly locale = inject(Locale);
  private readonly first = this.client.list(() => ({ limit: 100 }));

  /** Those at hand. */
  options(): LookupOption[] {
    return this.optionsOf(this.first.hasValue() ? this.first.value().items : []);
  }

  /** Those whom the typed words fit, whichever page of the list they stand on. */
  async search(q: string): Promise<LookupOption[]> {
    return this.optionsOf((await this.client.ask({ q, limit: 20 })).items);
  }

  private optionsOf(people: readonly Person[]): LookupOption[] {
    const language = this.locale.language();
    return people
      .filter(({ isErased }) => !isErased)
      .map(({ id, nameFa, nameEn, posts: [first] }) => ({
        value: id,
        name: shown({ fa: nameFa, en: nameEn }, language).text,
        detail: first === undefined ? null : shown({ fa: first.titleFa, en: first.titleEn }, language).text,
      }));
  }
}
