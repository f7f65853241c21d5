import { DestroyRef, Service, inject, signal } from '@angular/core';
import { tehranDate } from '@hampeyman/domain/calendar';

const checkedEveryMilliseconds = 60_000;

/** Today in Tehran, also in a tab that stays open over midnight. */
@Service()
export class Today {
  private readonly day = signal(tehranDate(new Date().toISOString()));

  readonly date = this.day.asReadonly();

  constructor() {
    const timer = setInterval(() => {
      this.day.set(tehranDate(new Date().toISOString()));
    }, checkedEveryMilliseconds);
    inject(DestroyRef).onDestroy(() => {
      clearInterval(timer);
    });
  }
}
