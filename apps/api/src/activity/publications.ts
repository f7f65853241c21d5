import { Inject, Injectable, Logger, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import { systemActor } from '@hampeyman/domain/access';
import { publicationLetter, type PublishedHead } from '@hampeyman/domain/activity';
import { tehranDate } from '@hampeyman/domain/calendar';
import { CONFIG, type Config } from '../config';
import { Transaction } from '../database/transaction';
import { Mails } from '../mails/mails';
import { Activity } from './activity';
import { AuditKeys } from './audit-key';
import { PublicationsRepository } from './publications.repository';

const hourly = 3_600_000;

/** The first look comes when the start is over, so that a first start publishes what it has loaded. */
const firstLookMs = 60_000;

const chains = { type: 'Activity', id: null, code: null, memorandumId: null, side: null, provinceCode: null };

/**
 * Publishes once a day where every chain ends: signed, kept in a table, and sent by mail to both agencies, so that whoever cuts the end off
 * later would have to take the letters back, too.
 */
@Injectable()
export class Publications implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger('Publications');
  private timers: NodeJS.Timeout[] = [];
  private running: Promise<readonly PublishedHead[]> = Promise.resolve([]);

  constructor(
    private readonly transaction: Transaction,
    private readonly rows: PublicationsRepository,
    private readonly keys: AuditKeys,
    private readonly activity: Activity,
    private readonly mails: Mails,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  onApplicationBootstrap(): void {
    const look = (): void => {
      this.running = this.publish().catch((error: unknown) => {
        // the database may be away; the next look comes in an hour
        this.logger.warn({ message: error instanceof Error ? error.message : String(error) });
        return [];
      });
    };
    this.timers = [setTimeout(look, firstLookMs).unref(), setInterval(look, hourly).unref()];
  }

  async beforeApplicationShutdown(): Promise<void> {
    for (const timer of this.timers) clearTimeout(timer);
    await this.running;
  }

  /** Signs and sends the heads of those chains of which none was published today (in Tehran), and tells which. */
  async publish(): Promise<readonly PublishedHead[]> {
    // not the clock that the demonstration sets: what is signed was so at that very moment
    const at = new Date().toISOString();
    const day = tehranDate(at);
    return this.transaction.run(systemActor, async () => {
      const heads: PublishedHead[] = [];
      for (const { chain, seq, hash } of await this.rows.due(day)) {
        const { head, key } = await this.keys.sign({ chain, day, seq, hash, at });
        await this.rows.insert({ ...head, publicKey: key.publicKey });
        heads.push(head);
      }
      if (heads.length === 0) return heads;
      await this.send(heads, day);
      await this.activity.record(systemActor, 'activity.head-published', chains, { day, chains: heads.length });
      return heads;
    });
  }

  private async send(heads: readonly PublishedHead[], day: string): Promise<void> {
    const letter = publicationLetter(heads);
    for (const personId of await this.rows.focalPoints(day)) await this.mails.post({ personId }, letter);
    for (const address of this.config.auditMails) await this.mails.post({ address, language: 'fa' }, letter);
  }
}
