import { Service, inject } from '@angular/core';
import type { FieldRefusal } from '@hampeyman/domain/problems';
import { Wording } from '@hampeyman/ui/language';
import type { Trouble } from '@hampeyman/ui/problem-panel';
import { ErrorWords } from './error-words';
import { nextTexts, safeTexts } from './http-texts';
import { Refusal } from './refusal';

/** Refusals in the reader's words: what happened, what is safe, what to do. */
@Service()
export class RefusalWords {
  private readonly wording = inject(Wording);
  private readonly words = inject(ErrorWords);

  /** What to show for anything that went wrong; what is not a refusal is a failure of ours. */
  trouble(error: unknown): Trouble {
    const refusal =
      error instanceof Refusal
        ? error
        : new Refusal(error instanceof Error && error.name === 'ZodError' ? 'way.garbled' : 'request.failed');
    const safe = safeTexts[refusal.kind];
    const next = nextTexts[refusal.kind];
    return {
      happened: this.wording.say(this.words.of(refusal.code), refusal.params),
      safe: safe && this.wording.say(safe),
      next: next && this.wording.say(next),
      requestId: refusal.requestId,
    };
  }

  /** Why one field was refused. */
  field(refused: FieldRefusal): string {
    const isEmpty = refused.code === 'field.too-short' && refused.params?.['minimum'] === 1;
    return this.wording.say(this.words.of(isEmpty ? 'field.required' : refused.code), refused.params);
  }
}
