import { Component, computed, inject, input, model } from '@angular/core';
import { Control, Field } from '@hampeyman/ui/field';
import { Icon } from '@hampeyman/ui/icon';
import { TextPipe } from '@hampeyman/ui/language';
import { Lookup, type LookupOption } from '@hampeyman/ui/lookup';
import { NumberField } from '@hampeyman/ui/number-field';
import { Numerals } from '@hampeyman/ui/language';
import { meetingFormTexts } from '../meeting-form/meeting-form-texts';
import { blankItem, type TypedItem } from '../meeting-form/typed-meeting';

/** The items of an agenda while they are typed: order, subject, length, presenter, records they are about. */
@Component({
  selector: 'app-agenda-rows',
  imports: [Control, Field, Icon, Lookup, NumberField, TextPipe],
  templateUrl: './agenda-rows.html',
  styleUrl: './agenda-rows.css',
})
export class AgendaRows {
  readonly items = model.required<readonly TypedItem[]>();
  readonly presenters = input.required<readonly LookupOption[]>();
  /** Why a field of a row is refused, by its path in the request. */
  readonly errorOf = input.required<(path: string) => string | null>();

  protected readonly texts = meetingFormTexts;
  protected readonly numerals = inject(Numerals);
  protected readonly last = computed(() => this.items().length - 1);

  protected set(index: number, change: Partial<TypedItem>): void {
    this.items.update((items) => items.map((item, at) => (at === index ? { ...item, ...change } : item)));
  }

  protected add(): void {
    this.items.update((items) => [...items, blankItem]);
  }

  protected remove(index: number): void {
    this.items.update((items) => items.filter((_, at) => at !== index));
  }

  protected move(index: number, by: 1 | -1): void {
    this.items.update((items) => {
      const moved = [...items];
      moved.splice(index + by, 0, ...moved.splice(index, 1));
      return moved;
    });
  }
}
