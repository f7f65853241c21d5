import { DestroyRef, Service, effect, inject, type WritableSignal } from '@angular/core';
import { Router } from '@angular/router';

const prefix = 'hampeyman.draft:';

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
  keep<Value extends object>(value: WritableSignal<Value>, name = 'form'): { readonly wasFound: boolean; forget(): void } {
    const key = `${prefix}${this.router.url.split('?')[0] ?? ''}#${name}`;
    const pristine = value();
    const found = sessionStorage.getItem(key);
    if (found !== null) value.set({ ...pristine, ...(JSON.parse(found) as Partial<Value>) });
    const watch = effect(() => {
      // what was not touched is not kept: meanwhile somebody else may have written something better there
      const touched = touchedOf(pristine, value());
      if (Object.keys(touched).length === 0) sessionStorage.removeItem(key);
      else sessionStorage.setItem(key, JSON.stringify(touched));
    });
    inject(DestroyRef).onDestroy(() => {
      watch.destroy();
    });
    return {
      wasFound: found !== null,
      forget: () => {
        watch.destroy();
        sessionStorage.removeItem(key);
      },
    };
  }

  /** Drops every draft of this tab. */
  forgetAll(): void {
    for (const key of Object.keys(sessionStorage)) {
      if (key.startsWith(prefix)) sessionStorage.removeItem(key);
    }
  }
}

function touchedOf(pristine: object, now: object): Readonly<Record<string, unknown>> {
  const before = new Map<string, unknown>(Object.entries(pristine));
  return Object.fromEntries(Object.entries(now).filter(([name, value]) => JSON.stringify(value) !== JSON.stringify(before.get(name))));
}
