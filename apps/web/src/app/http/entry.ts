import { inject, signal, computed, type Signal, type WritableSignal } from '@angular/core';
import { fieldRefusals, type FieldRefusal } from '@hampeyman/domain/problems';
import type { z } from 'zod';
import { RefusalWords } from './refusal-words';
import type { Revision, Versioned } from './revision';
import { Submission } from './submission';

/**
 * What somebody types until it is a request: the typed values, the request they make by the schema of the API, and why a field is
 * refused once they tried to send, whether this page or the server found it. Make it in a constructor or a field initialiser.
 */
export class Entry<Typed extends object, Schema extends z.ZodType> {
  readonly typed: WritableSignal<Typed>;
  readonly submission = new Submission();
  readonly wasTried = signal(false);
  readonly request: Signal<z.output<Schema> | null>;
  private readonly refused: Signal<readonly FieldRefusal[]>;
  private readonly words = inject(RefusalWords);

  constructor(
    initial: Typed,
    private readonly schema: Schema,
    private readonly requestOf: (typed: Typed) => unknown,
  ) {
    this.typed = signal(initial);
    const checked = computed(() => {
      const request = this.requestOf(this.typed());
      return { request, result: this.schema.safeParse(request) };
    });
    this.request = computed(() => checked().result.data ?? null);
    this.refused = computed(() => {
      const { request, result } = checked();
      const here = result.error === undefined ? [] : fieldRefusals(result.error.issues, request);
      return [...here, ...(this.submission.refusal()?.fields ?? [])];
    });
  }

  set(change: Partial<Typed>): void {
    this.typed.update((typed) => ({ ...typed, ...change }));
  }

  /** Why the field at `path`, or one inside it, is refused, in words; null while nobody has tried or it is fine. */
  errorOf(path: string): string | null {
    if (!this.wasTried()) return null;
    const found = this.refused().find((field) => field.path === path || field.path.startsWith(`${path}.`));
    return found === undefined ? null : this.words.field(found);
  }

  /** The answer of `work`, or null when something typed does not fit or the server refused. */
  async send<Answer>(work: (request: z.output<Schema>, key: string) => Promise<Answer>): Promise<Answer | null> {
    this.wasTried.set(true);
    const request = this.request();
    if (request === null || this.submission.isRunning()) return null;
    return this.submission.run((key) => work(request, key));
  }

  /** The same for a change of `seen`: upon the newest version that has been shown, with another look when somebody was quicker. */
  async sendUpon<Known extends Versioned, Answer>(
    revision: Revision<Known, Typed>,
    seen: Known,
    work: (upon: Known, request: z.output<Schema>, key: string) => Promise<Answer>,
  ): Promise<Answer | null> {
    const answer = await this.send((request, key) => work(revision.upon(seen), request, key));
    if (answer === null) revision.meet(seen, this.submission.refusal());
    return answer;
  }
}

/** What a box holds as a request says it: null when nothing was written. */
export function written(text: string): string | null {
  return text.trim() === '' ? null : text;
}
