import { Component, input, output, type Signal } from '@angular/core';
import type { Texts } from '@hampeyman/domain/texts';
import { DateField } from '@hampeyman/ui/date-field';
import { Control, Field } from '@hampeyman/ui/field';
import { TextPipe } from '@hampeyman/ui/language';
import { Lookup, type LookupOption, type LookupSearch } from '@hampeyman/ui/lookup';
import { ChangesList, RefusalPanel, type Change, type Submission } from '../http';
import { entryFormTexts } from './entry-form-texts';

type Value = string | boolean | null;

/** One of a few answers, in the reader's words. */
export interface EntryChoice {
  readonly value: string;
  readonly name: Texts;
}

/** One field of a form: what it is called, how it is filled in, and what may be chosen. `name` is that of the typed value. */
export interface EntryField {
  readonly name: string;
  readonly label: Texts;
  readonly kind: 'line' | 'latin' | 'password' | 'current-password' | 'code' | 'text' | 'choice' | 'date' | 'lookup' | 'check';
  readonly hint?: Texts;
  readonly isOptional?: boolean;
  readonly choices?: readonly EntryChoice[];
  readonly options?: readonly LookupOption[];
  /** Finds beyond `options`. */
  readonly search?: LookupSearch;
}

/** What the form needs of an `Entry`. */
export interface FormEntry {
  readonly typed: Signal<Readonly<Record<string, unknown>>>;
  readonly submission: Submission;
  set(change: Readonly<Record<string, Value>>): void;
  errorOf(path: string): string | null;
}

/** What the form needs of a `Revision`. */
export interface FormRevision {
  readonly changes: Signal<readonly Change[] | null>;
  take(name: string): void;
}

/** What the browser may fill in by itself, where that helps (WCAG 1.3.5). */
const completions: Partial<Record<EntryField['kind'], string>> = {
  password: 'new-password',
  'current-password': 'current-password',
  code: 'one-time-code',
};

/** A form drawn from its fields, with refusals beside them, one act and the way back. The page sends it. */
@Component({
  selector: 'app-entry-form',
  imports: [ChangesList, Control, DateField, Field, Lookup, RefusalPanel, TextPipe],
  templateUrl: './entry-form.html',
  styleUrl: './entry-form.css',
})
export class EntryForm {
  readonly entry = input.required<FormEntry>();
  readonly fields = input.required<readonly EntryField[]>();
  /** Of a form that changes a record: what somebody else changed first. */
  readonly revision = input<FormRevision | null>(null);
  /** The verb on the button. */
  readonly act = input.required<Texts>();
  readonly sent = output();
  readonly cancelled = output();

  protected readonly texts = entryFormTexts;

  protected completionOf({ kind }: EntryField): string {
    return completions[kind] ?? 'off';
  }

  protected textOf(name: string): string {
    const value = this.entry().typed()[name];
    return typeof value === 'string' ? value : '';
  }

  protected chosen(name: string): string | null {
    const value = this.entry().typed()[name];
    return typeof value === 'string' && value !== '' ? value : null;
  }

  protected isOn(name: string): boolean {
    return this.entry().typed()[name] === true;
  }

  protected set(name: string, value: Value): void {
    this.entry().set({ [name]: value });
  }
}
