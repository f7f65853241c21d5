import { DestroyRef, Service, computed, effect, inject, signal, type WritableSignal } from '@angular/core';
import { Router } from '@angular/router';

const prefix = 'hampeyman.draft:';

/** What is kept of a form until it has arrived. */
export interface Draft {
  /** Whether an earlier visit had left something. */
  readonly wasFound: boolean;
  forget(): void;
}

/** The same of a form that changes a record which has yet to be fetched. */
export interface DraftOver<Value> extends Draft {
  /** The record is here, or here anew: what was touched stays, all else is as the record says. */
  stand(record: Value): void;
}

/**
 * What somebody has typed and not yet sent, kept in this tab per address and form, so that a lost session or a reload loses
 * nothing. All of it goes at sign-out, because machines are shared.
 */
@Service()
export class Drafts {
  private readonly router = inject(Router);

  /**
   * Keeps `value` under this address until `forget()`; first gives back what an earlier visit left. Call it in the
   * constructor of the form's component, with a name when a page has several forms.
   */
  keep<Value extends object>(value: WritableSignal<Value>, name = 'form'): Draft {
    const pristine = value();
    const draft = this.keepOver(value, name);
    draft.stand(pristine);
    return draft;
  }

  /** The same where `value` holds nothing of the record yet; what was touched is known only once `stand()` tells it. */
  keepOver<Value extends object>(value: WritableSignal<Value>, name = 'form'): DraftOver<Value> {
    const key = keyOf(name, this.router.url);
    const stored = sessionStorage.getItem(key);
    const found = stored === null ? {} : (JSON.parse(stored) as Partial<Value>);
    value.update((empty) => ({ ...empty, ...found }));
    const opened = value();
    const record = signal<Value | null>(null);
    // what was not touched is not kept: meanwhile somebody else may have written something better there
    const touched = computed(() => {
      const known = record();
      return known === null ? { ...found, ...touchedOf(opened, value()) } : touchedOf(known, value());
    });
    const watch = effect(() => {
      if (Object.keys(touched()).length === 0) sessionStorage.removeItem(key);
      else sessionStorage.setItem(key, JSON.stringify(touched()));
    });
    inject(DestroyRef).onDestroy(() => {
      watch.destroy();
    });
    return {
      wasFound: stored !== null,
      stand: (known) => {
        const ours = touched();
        record.set(known);
        value.set({ ...known, ...ours });
      },
      forget: () => {
        watch.destroy();
        sessionStorage.removeItem(key);
      },
    };
  }

  /** Drops what is kept under a name at `address`, this one by default: it has arrived. */
  drop(name: string, address = this.router.url): void {
    sessionStorage.removeItem(keyOf(name, address));
  }

  /** Drops every draft of this tab. */
  forgetAll(): void {
    for (const key of Object.keys(sessionStorage)) {
      if (key.startsWith(prefix)) sessionStorage.removeItem(key);
    }
  }
}

function keyOf(name: string, address: string): string {
  return `${prefix}${address.split('?')[0] ?? ''}#${name}`;
}

function touchedOf(pristine: object, now: object): Readonly<Record<string, unknown>> {
  const before = new Map<string, unknown>(Object.entries(pristine));
  return Object.fromEntries(Object.entries(now).filter(([name, value]) => JSON.stringify(value) !== JSON.stringify(before.get(name))));
}
