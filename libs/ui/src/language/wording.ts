import { Service, inject } from '@angular/core';
import { say, type AnyTexts, type ParamsOf } from '@hampeyman/domain/texts';
import { Locale } from './locale';
import { Numerals } from './numerals';

/** What the `text` pipe does, for code that needs a finished sentence: dialogs, announcements, page titles. */
@Service()
export class Wording {
  private readonly locale = inject(Locale);
  private readonly numerals = inject(Numerals);

  /** The text in the reader's language, its numbers in the reader's digits. */
  say<T extends AnyTexts>(texts: T, params?: ParamsOf<T>): string {
    return say(texts, this.locale.language(), params, (value) => this.numerals.write(value));
  }
}
