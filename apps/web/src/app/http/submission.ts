import { signal } from '@angular/core';
import type { FieldTree, ValidationError } from '@angular/forms/signals';
import type { FieldRefusal } from '@hampeyman/domain/problems';
import { Refusal } from './refusal';

/** An error that the server found in a field, as the form keeps it until the field is changed. */
export interface ServerError extends ValidationError.WithFieldTree {
  readonly kind: 'server';
  readonly refused: FieldRefusal;
}

/**
 * One form on its way to the server: whether it is running, and why it was refused. The idempotency key stays the same
 * while nobody knows whether the request arrived, so that sending again cannot create a second record.
 */
export class Submission {
  private readonly running = signal(false);
  private readonly refused = signal<Refusal | null>(null);
  private key = crypto.randomUUID();

  readonly isRunning = this.running.asReadonly();
  readonly refusal = this.refused.asReadonly();

  /** The answer of `work`, or null when it was refused; `refusal` then says why. Errors of our own pass through. */
  async run<Answer>(work: (key: string) => Promise<Answer>): Promise<Answer | null> {
    this.running.set(true);
    this.refused.set(null);
    try {
      const answer = await work(this.key);
      this.key = crypto.randomUUID();
      return answer;
    } catch (error) {
      if (!(error instanceof Refusal)) throw error; // only a refusal is something the person can act on
      if (!error.isOnTheWay) this.key = crypto.randomUUID();
      this.refused.set(error);
      return null;
    } finally {
      this.running.set(false);
    }
  }

  /** What the last refusal has against fields of `form`; a field the form does not have counts for the whole. */
  errorsIn(form: FieldTree<unknown>): ServerError[] {
    const fields = this.refused()?.fields ?? [];
    return fields.map((refused) => ({ kind: 'server', refused, fieldTree: fieldAt(form, refused.path) }));
  }

  forget(): void {
    this.refused.set(null);
  }
}

function fieldAt(form: FieldTree<unknown>, path: string): FieldTree<unknown> {
  return path.split('.').reduce<FieldTree<unknown>>((field, name) => {
    const inner: unknown = Reflect.get(field, name);
    return typeof inner === 'function' ? (inner as FieldTree<unknown>) : field;
  }, form);
}
