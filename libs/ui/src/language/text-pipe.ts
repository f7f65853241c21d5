import { Pipe, inject, type PipeTransform } from '@angular/core';
import type { AnyTexts, ParamsOf } from '@hampeyman/domain/texts';
import { Wording } from './wording';

/**
 * A text in the reader's language, its numbers in the reader's digits: `{{ texts.late | text: { days: 3 } }}`.
 * Not pure, because the same argument reads differently after the language is switched; the signals it reads mark the view.
 */
@Pipe({ name: 'text', pure: false })
export class TextPipe implements PipeTransform {
  private readonly wording = inject(Wording);

  transform<T extends AnyTexts>(texts: T, params?: ParamsOf<T>): string {
    return this.wording.say(texts, params);
  }
}
