import { AsyncLocalStorage } from 'node:async_hooks';
import { Injectable } from '@nestjs/common';

const tehran = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Tehran', year: 'numeric', month: '2-digit', day: '2-digit' });

/** What time it is for the work at hand. Tokens and sessions never ask this clock: they use the machine's. */
@Injectable()
export class Clock {
  private readonly set = new AsyncLocalStorage<string>();

  /** The instant now, ISO 8601 in UTC with milliseconds. */
  now(): string {
    return this.set.getStore() ?? new Date().toISOString();
  }

  /** The date in Tehran now, `YYYY-MM-DD`. */
  today(): string {
    return tehran.format(new Date(this.now()));
  }

  /** Runs `work` as if it were `instant` (ISO 8601): for dated acts of the demonstration and for tests. */
  at<T>(instant: string, work: () => T): T {
    return this.set.run(new Date(instant).toISOString(), work);
  }
}
