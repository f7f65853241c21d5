import { signal, type WritableSignal } from '@angular/core';
import type { z } from 'zod';
import type { Refusal } from './refusal';

/** What may be changed only on the version that was seen. */
export interface Versioned {
  readonly version: number;
}

/** A field that somebody else changed while a form stood open. */
export interface Change {
  readonly name: string;
  readonly was: unknown;
  readonly now: unknown;
  /** Whether it was changed in the form as well: then what is typed here stays and will be sent. */
  readonly isOurs: boolean;
}

/**
 * A form or an act on a record that somebody else may change first. After a 412 it stands on the newer record: what was typed stays, what
 * was not touched follows, `changes` says field by field what the other one did, and sending again goes upon what was shown.
 */
export class Revision<Known extends Versioned, Typed extends object> {
  private readonly newest = signal<Known | null>(null);
  private readonly found = signal<readonly Change[] | null>(null);
  /** What others changed in the meantime; null while nobody was quicker. */
  readonly changes = this.found.asReadonly();

  constructor(
    private readonly schema: z.ZodType<Known>,
    private readonly typedOf: (known: Known) => Typed,
    /** What is typed over the record; none where somebody acts on it without changing its fields. */
    private readonly typed: WritableSignal<Typed> | null = null,
  ) {}

  /** The version of `seen` that whoever sits before the form has been shown. */
  upon(seen: Known): Known {
    const newest = this.newest();
    return newest !== null && newest.version > seen.version ? newest : seen;
  }

  /** Takes the newer record out of a refusal; any other refusal, or one that does not show the record, leaves the form as it is. */
  meet(seen: Known, refusal: Refusal | null): void {
    if (refusal?.kind !== 'stale') return;
    const { data: current } = this.schema.safeParse(refusal.current);
    if (current === undefined) return;
    const [before, after] = [this.typedOf(this.upon(seen)), this.typedOf(current)];
    const changes = changesBetween(before, after, this.typed?.() ?? before);
    const followed = changes.flatMap(({ name, now, isOurs }) => (isOurs ? [] : [[name, now] as const]));
    this.typed?.update((typed) => ({ ...typed, ...Object.fromEntries(followed) }));
    this.found.set(changes);
    this.newest.set(current);
  }

  /** Puts what the other one wrote into a field that both changed. */
  take(name: string): void {
    const change = this.found()?.find((one) => one.name === name);
    if (change === undefined) return;
    this.typed?.update((typed) => ({ ...typed, [name]: change.now }));
    this.found.update((changes) => changes?.map((one) => (one === change ? { ...change, isOurs: false } : one)) ?? null);
  }
}

/** The fields in which `after` differs from `before`, held against what is typed. */
export function changesBetween<Typed extends object>(before: Typed, after: Typed, typed: Typed = before): readonly Change[] {
  const values = (of: Typed): ReadonlyMap<string, unknown> => new Map(Object.entries(of));
  const [was, now, mine] = [values(before), values(after), values(typed)];
  return [...new Set([...was.keys(), ...now.keys()])]
    .filter((name) => !isSame(was.get(name), now.get(name)))
    .map((name) => ({
      name,
      was: was.get(name),
      now: now.get(name),
      isOurs: !isSame(mine.get(name), was.get(name)) && !isSame(mine.get(name), now.get(name)),
    }));
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
