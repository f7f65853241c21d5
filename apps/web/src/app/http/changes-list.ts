import { Component, computed, inject, input, output } from '@angular/core';
import { plainDate } from '@hampeyman/domain/calendar';
import type { Texts } from '@hampeyman/domain/texts';
import { Dates } from '@hampeyman/ui/dates';
import { Numerals, TextPipe, Wording } from '@hampeyman/ui/language';
import { changesTexts } from './changes-texts';
import type { Change } from './revision';

/** A field of a form as a change of it is told: what it is called, and the names of what stands in it as a code or an id. */
export interface ToldField {
  readonly name: string;
  readonly label: Texts;
  readonly choices?: readonly { readonly value: string; readonly name: Texts }[];
  readonly options?: readonly { readonly value: string; readonly name: string }[];
  /** How one of several values that stand in the field is told. */
  readonly each?: (value: unknown) => string;
}

/** What somebody else changed while a form stood open, field by field (R3); theirs can be taken where both changed the same. */
@Component({
  selector: 'app-changes-list',
  imports: [TextPipe],
  template: `@if (told(); as list) {
    <p>{{ (list.length > 0 ? texts.meanwhile : texts.elsewhere) | text }}</p>
    <ul>
      @for (change of list; track change.name) {
        <li>
          <h3>{{ change.label | text }}</h3>
          <dl>
            <dt>{{ texts.was | text }}</dt>
            <dd dir="auto">{{ change.was }}</dd>
            <dt>{{ texts.now | text }}</dt>
            <dd class="now" dir="auto">{{ change.now }}</dd>
            @if (change.mine !== null) {
              <dt>{{ texts.mine | text }}</dt>
              <dd dir="auto">{{ change.mine }}</dd>
            }
          </dl>
          @if (change.mine !== null) {
            <button type="button" class="btn s" (click)="taken.emit(change.name)">{{ texts.take | text }}</button>
          }
        </li>
      }
    </ul>
  }`,
  styleUrl: './changes-list.css',
})
export class ChangesList {
  readonly changes = input.required<readonly Change[] | null>();
  readonly fields = input.required<readonly ToldField[]>();
  /** What stands in the form now. */
  readonly typed = input<object>({});
  /** The name of a field in which theirs is taken for what is typed here. */
  readonly taken = output<string>();

  protected readonly texts = changesTexts;
  private readonly wording = inject(Wording);
  private readonly dates = inject(Dates);
  private readonly numerals = inject(Numerals);

  protected readonly told = computed(() => {
    const typed = new Map(Object.entries(this.typed()));
    return (
      this.changes()?.flatMap(({ name, was, now, isOurs }) => {
        const field = this.fields().find((one) => one.name === name);
        if (field === undefined) return [];
        const mine = isOurs ? this.words(field, typed.get(name)) : null;
        return [{ name, label: field.label, was: this.words(field, was), now: this.words(field, now), mine }];
      }) ?? null
    );
  });

  private words(field: ToldField, value: unknown): string {
    if (Array.isArray(value) && value.length > 0) return value.map((one: unknown) => this.one(field, one)).join('\n');
    return this.one(field, value);
  }

  private one(field: ToldField, value: unknown): string {
    if (typeof value === 'boolean') return this.wording.say(value ? changesTexts.yes : changesTexts.no);
    if (typeof value === 'number') return this.numerals.write(value);
    if (typeof value === 'object' && value !== null && !Array.isArray(value) && field.each !== undefined) return field.each(value);
    if (typeof value !== 'string' || value === '') return this.wording.say(changesTexts.empty);
    const choice = field.choices?.find((one) => one.value === value);
    if (choice !== undefined) return this.wording.say(choice.name);
    const option = field.options?.find((one) => one.value === value);
    if (option !== undefined) return option.name;
    return plainDate.safeParse(value).success ? this.dates.write(value) : value;
  }
}
