import { Inject, Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { DomainError } from '@hampeyman/domain/problems';
import { createHmac } from 'node:crypto';
import { CONFIG, type Config } from '../config';
import { RequestLimitsRepository } from './request-limits.repository';

const minuteMs = 60_000;
const shareEveryMs = 1_000;
/** A caller below this part of the limit is nobody's concern: only the busy ones cost a statement, once a second for all of them. */
const busyPart = 0.2;
/** More callers than this in one minute are a flood from many addresses; memory stays bounded and strangers share one count. */
const mostCallers = 50_000;

interface Count {
  /** Counted here and not yet told to the others. */
  own: number;
  /** What all portals have told so far. */
  shared: number;
}

/**
 * How many requests one caller may send in a minute, over all portals on one database (ASVS 2.4.1). A caller is a person or, without a
 * session, an address. Each portal counts in memory and shares the counts of busy callers every second, so that a request costs no statement.
 */
@Injectable()
export class RequestLimits implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly logger = new Logger('RequestLimits');
  private counts = new Map<string, Count>();
  private minute = 0;
  private timer: NodeJS.Timeout | null = null;

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly shared: RequestLimitsRepository,
  ) {}

  onApplicationBootstrap(): void {
    this.timer = setInterval(() => void this.share(), shareEveryMs).unref();
  }

  onApplicationShutdown(): void {
    if (this.timer !== null) clearInterval(this.timer);
  }

  /** Counts one request. Throws `request.too-many` beyond the limit, with the seconds until the next minute. */
  count(caller: string): void {
    const now = Date.now();
    this.turnTo(Math.floor(now / minuteMs));
    const count = this.countOf(caller);
    if (count.own + count.shared >= this.config.requestsPerMinute) {
      throw new DomainError('request.too-many', { seconds: Math.ceil((minuteMs - (now % minuteMs)) / 1_000) });
    }
    count.own += 1;
  }

  /** Tells the other portals what the busy callers did here, and learns what they did there. */
  async share(): Promise<void> {
    const { minute } = this;
    const threshold = this.config.requestsPerMinute * busyPart;
    const busy = [...this.counts].filter(([, count]) => count.own > 0 && count.own + count.shared >= threshold);
    if (busy.length === 0) return;
    const told = new Map(busy.map(([caller, count]) => [this.hash(caller), count.own]));
    try {
      const sums = await this.shared.add(new Date(minute * minuteMs).toISOString(), told);
      if (minute !== this.minute) return;
      for (const [caller, count] of busy) {
        const hash = this.hash(caller);
        count.own -= told.get(hash) ?? 0;
        count.shared = sums.get(hash) ?? count.shared;
      }
    } catch (error) {
      // a database that is away now is asked again in a second; until then each portal counts for itself
      this.logger.warn({ message: error instanceof Error ? error.message : String(error) });
    }
  }

  private turnTo(minute: number): void {
    if (minute === this.minute) return;
    this.minute = minute;
    this.counts = new Map();
  }

  private countOf(caller: string): Count {
    const known = this.counts.get(caller);
    if (known !== undefined) return known;
    const made = { own: 0, shared: 0 };
    const key = this.counts.size < mostCallers ? caller : 'strangers';
    const count = this.counts.get(key) ?? made;
    this.counts.set(key, count);
    return count;
  }

  private hash(caller: string): string {
    return createHmac('sha256', this.config.tokenSecret).update(`request ${caller}`).digest('hex').slice(0, 32);
  }
}
