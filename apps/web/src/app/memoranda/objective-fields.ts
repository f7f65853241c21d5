import { Service, computed, inject } from '@angular/core';
import {
  cooperationFields,
  generalObjectives,
  generalObjectiveTexts,
  type CooperationField,
  type ObjectiveField,
} from '@hampeyman/domain/memoranda';
import type { Texts } from '@hampeyman/domain/texts';
import { CodeNames } from '../code-lists';
import type { EntryChoice } from '../entry-form';

/** What objectives are about: two for the whole memorandum, and the fields of cooperation as the administrator names and orders them. */
@Service()
export class ObjectiveFields {
  private readonly names = inject(CodeNames);
  /** The fields of cooperation in the order of their list, which has all of them; in that of the memorandum until the list is here. */
  readonly cooperation = computed<readonly CooperationField[]>(() => {
    const order = this.names.all('COOPERATION_FIELD').map(({ code }) => code);
    return cooperationFields.toSorted((a, b) => order.indexOf(a) - order.indexOf(b));
  });
  readonly choices = computed<readonly EntryChoice[]>(() =>
    [...generalObjectives, ...this.cooperation()].map((value) => ({ value, name: this.of(value) })),
  );

  of(field: ObjectiveField): Texts {
    return field === 'CAPACITY' || field === 'SYNERGY' ? generalObjectiveTexts[field] : this.names.of('COOPERATION_FIELD', field);
  }
}
