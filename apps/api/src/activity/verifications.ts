import { randomUUID } from 'node:crypto';
import { Injectable, Logger, type BeforeApplicationShutdown } from '@nestjs/common';
import { systemActor, type Actor } from '@hampeyman/domain/access';
import type { ChainBreak, VerificationRun, VerificationStanding } from '@hampeyman/domain/activity';
import { DomainError } from '@hampeyman/domain/problems';
import { authorize } from '../access/authorize';
import { Transaction } from '../database/transaction';
import { Activity } from './activity';
import { AuditKeys } from './audit-key';
import { examineChains, type ExaminedChain } from './examine-chains';
import { LinksRepository } from './links.repository';
import { VerificationsRepository } from './verifications.repository';

const record = { type: 'Activity', id: null, code: null, memorandumId: null, side: null, provinceCode: null };

/** How often a run says that it is still alive. */
const touchEveryMs = 1_000;

/** What was found of all chains together. */
interface Found {
  readonly rows: number;
  readonly chains: number;
  readonly breaks: readonly ChainBreak[];
}

/** Verification of the record of activity, one run at a time, in the background of whichever process was asked. */
@Injectable()
export class Verifications implements BeforeApplicationShutdown {
  private readonly logger = new Logger('Verifications');
  private background: Promise<void> = Promise.resolve();
  private isStopping = false;

  constructor(
    private readonly transaction: Transaction,
    private readonly links: LinksRepository,
    private readonly runs: VerificationsRepository,
    private readonly keys: AuditKeys,
    private readonly activity: Activity,
  ) {}

  async beforeApplicationShutdown(): Promise<void> {
    this.isStopping = true;
    await this.background;
  }

  /** Begins a run. Throws `access.denied`, `activity.verification-running`. */
  async start(actor: Actor): Promise<VerificationRun> {
    const id = randomUUID();
    const run = await this.transaction.run(actor, async () => {
      authorize(actor, 'verify', 'Activity');
      if (!(await this.runs.begin(id, actor.personId))) throw new DomainError('activity.verification-running');
      await this.activity.record(actor, 'activity.verification-started', record);
      return this.runs.find(id);
    });
    if (run === null) throw new DomainError('activity.verification-running');
    this.background = this.runInBackground(actor, id);
    return run;
  }

  /** How the record stands. Throws `access.denied`. */
  async standing(actor: Actor): Promise<VerificationStanding> {
    authorize(actor, 'verify', 'Activity');
    const heads = await this.links.reader(systemActor).lastPublications();
    return {
      running: await this.runs.running(),
      last: await this.runs.last(),
      heads: heads.map(({ publicKey, ...head }) => head),
      key: await this.keys.public(),
      chains: await this.runs.chains(),
    };
  }

  /** Looks at every chain now. */
  async examine(progress: (rows: number) => Promise<void> | void = () => undefined): Promise<Found> {
    const examined: ExaminedChain[] = [];
    let rows = 0;
    const count = async (done: number): Promise<void> => {
      rows = done;
      await progress(done);
    };
    await examineChains(this.links.reader(systemActor), [], count, (chain) => void examined.push(chain));
    return { rows, chains: examined.length, breaks: examined.flatMap(({ breaks }) => breaks) };
  }

  private async runInBackground(actor: Actor, id: string): Promise<void> {
    try {
      let touchedAt = Date.now();
      const found = await this.examine(async (rows) => {
        if (this.isStopping) throw new Error('the portal stops');
        if (Date.now() - touchedAt < touchEveryMs) return;
        touchedAt = Date.now();
        await this.runs.touch(id, rows);
      });
      await this.transaction.run(actor, async () => {
        await this.runs.finish(id, found);
        const { rows, chains, breaks } = found;
        await this.activity.record(actor, 'activity.verified', record, { rows, chains, breaks: breaks.length });
      });
    } catch (error) {
      this.logger.warn({ message: error instanceof Error ? error.message : String(error) });
      // the database may be the reason; then the next run finds that this one has died
      await this.runs.abandon(id).catch(() => undefined);
    }
  }
}
