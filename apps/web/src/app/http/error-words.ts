import { Service, signal } from '@angular/core';
import { fieldErrorTexts, requestErrorTexts } from '@hampeyman/domain/problems';
import { sessionErrorTexts } from '@hampeyman/domain/sessions';
import type { AnyTexts } from '@hampeyman/domain/texts';
import { wayTexts } from './http-texts';

/** What can go wrong before the rest of the words are here: on the way, at the door, in any request. */
const first: Readonly<Record<string, AnyTexts>> = { ...requestErrorTexts, ...fieldErrorTexts, ...sessionErrorTexts, ...wayTexts };

const againMilliseconds = 5_000;

/** Settles when the browser has nothing better to do: the first page comes before its words for failures. */
const idle = (): Promise<unknown> =>
  new Promise((done) => ('requestIdleCallback' in globalThis ? requestIdleCallback(done) : setTimeout(done)));

/**
 * The words of every code. Those of all features are a tenth of the start page and needed by none that goes well: they come right after it,
 * and what is shown meanwhile changes when they are there.
 */
@Service()
export class ErrorWords {
  private readonly all = signal<((code: string) => AnyTexts) | null>(null);
  /** Settles once the words of all features are here. */
  readonly arrived = this.fetch();

  /** The words of a code, wherever it comes from. */
  of(code: string): AnyTexts {
    const all = this.all();
    return first[code] ?? (all === null ? requestErrorTexts['request.failed'] : all(code));
  }

  private async fetch(): Promise<void> {
    try {
      await idle();
      const { errorTexts } = await import('@hampeyman/domain/error-words');
      this.all.set(errorTexts);
    } catch {
      // the line is down, or a new version has taken the place of this one
      await new Promise((done) => setTimeout(done, againMilliseconds));
      await this.fetch();
    }
  }
}
