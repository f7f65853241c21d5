import { Service, inject } from '@angular/core';
import { periodLabel, type Period } from '@hampeyman/domain/calendar';
import type { IndicatorValue, ValueState } from '@hampeyman/domain/indicator-values';
import { provinceOf } from '@hampeyman/domain/provinces';
import type { PostRef } from '@hampeyman/domain/records';
import { shown } from '@hampeyman/domain/texts';
import { Locale, Numerals, Wording } from '@hampeyman/ui/language';
import type { Tone } from '@hampeyman/ui/state-chip';
import { valueTexts } from './indicator-values-texts';

/** Sign and colour of each state of a value. */
export const valueTones: Readonly<Record<ValueState, Tone>> = { DRAFT: 'todo', SENT: 'wait', ACCEPTED: 'ok', RETURNED: 'risk' };

/** Places, periods and posts of values in the reader's words. */
@Service()
export class ValueWords {
  private readonly locale = inject(Locale);
  private readonly numerals = inject(Numerals);
  private readonly wording = inject(Wording);

  place(code: string | null): string {
    if (code === null) return this.wording.say(valueTexts.country);
    const province = provinceOf(code);
    return province === null ? code : shown({ fa: province.nameFa, en: province.nameEn }, this.locale.language()).text;
  }

  period(period: Period): string {
    return this.numerals.digits(periodLabel(period, this.locale.language(), 'short'));
  }

  /** The same within a sentence. */
  periodWithin(period: Period): string {
    return this.numerals.digits(periodLabel(period, this.locale.language(), 'within'));
  }

  unit({ indicator }: Pick<IndicatorValue, 'indicator'>): string {
    return shown({ fa: indicator.unitFa, en: indicator.unitEn }, this.locale.language()).text;
  }

  /** Who sits in the post, else what it is called with its unit. */
  post(post: PostRef): string {
    const language = this.locale.language();
    const title = shown({ fa: post.titleFa, en: post.titleEn }, language).text;
    if (post.personFa === null) return `${title} (${shown({ fa: post.organisationFa, en: post.organisationEn }, language).text})`;
    return `${shown({ fa: post.personFa, en: post.personEn }, language).text} (${title})`;
  }

  former({ former }: Pick<IndicatorValue, 'former'>): string | null {
    if (former === null) return null;
    const value = this.numerals.write(former.value, { approximate: former.isApproximate });
    return this.wording.say(valueTexts.former, { period: this.periodWithin(former.period), value });
  }
}
