import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Dashboard } from '@hampeyman/domain/dashboard';
import { shown } from '@hampeyman/domain/texts';
import { Locale, Numerals, Wording } from '@hampeyman/ui/language';
import { RagChip } from '@hampeyman/ui/rag-chip';
import { CountedPipe } from '../../counted';
import { headlineParts, weakestParts, type Writing } from './headline-parts';

/** The dashboard in one sentence, made from its figures; everything named in it opens its rows. */
@Component({
  selector: 'app-headline',
  imports: [CountedPipe, RagChip, RouterLink],
  templateUrl: './headline.html',
  styleUrl: './headline.css',
})
export class Headline {
  readonly figures = input.required<Dashboard>();

  private readonly wording = inject(Wording);
  private readonly numerals = inject(Numerals);
  private readonly locale = inject(Locale);
  private readonly writing: Writing = {
    say: (texts, params) => this.wording.say(texts, params),
    percent: (value, decimals) => this.numerals.write(value, { percent: true, fractionDigits: decimals }),
  };

  protected readonly first = computed(() => headlineParts(this.figures(), this.writing));
  protected readonly second = computed(() =>
    weakestParts(this.figures(), (name) => shown(name, this.locale.language()).text, this.writing),
  );
}
