import { computed, inject, signal } from '@angular/core';
import type { Organisation } from '@hampeyman/domain/organisations';
import { shown } from '@hampeyman/domain/texts';
import { Locale } from '@hampeyman/ui/language';
import type { LookupOption } from '@hampeyman/ui/lookup';
import { OrganisationsClient } from './organisations-client';

/** Organisations as choices of a lookup: the first hundred at hand, the others found while somebody types. Make it in an injection context. */
export class OrganisationChoices {
  private readonly client = inject(OrganisationsClient);
  private readonly locale = inject(Locale);
  private readonly first = this.client.list(() => ({ limit: 100 }));
  private readonly found = signal<readonly Organisation[]>([]);
  /** Every organisation met so far. */
  readonly known = computed(() => [...(this.first.hasValue() ? this.first.value().items : []), ...this.found()]);

  /** Those at hand that fit, as choices. */
  options(fits: (one: Organisation) => boolean = () => true): LookupOption[] {
    return this.optionsOf((this.first.hasValue() ? this.first.value().items : []).filter(fits));
  }

  /** Those that the typed words and `fits` fit, whichever page of the list they stand on. */
  async search(q: string, fits: (one: Organisation) => boolean = () => true): Promise<LookupOption[]> {
    const { items } = await this.client.ask({ q, limit: 20 });
    this.found.update((found) => [...found, ...items]);
    return this.optionsOf(items.filter(fits));
  }

  private optionsOf(organisations: readonly Organisation[]): LookupOption[] {
    const language = this.locale.language();
    return organisations.map(({ id, nameFa, nameEn, code }) => ({
      value: id,
      name: shown({ fa: nameFa, en: nameEn }, language).text,
      detail: code,
    }));
  }
}
