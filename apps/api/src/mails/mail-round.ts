import { Inject, Injectable, Logger, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import { systemActor } from '@hampeyman/domain/access';
import { CONFIG, type Config } from '../config';
import { Transaction } from '../database/transaction';
import { afterFailure, isRefusedForGood } from './back-off';
import { carrierOf, type MailCarrier } from './mail-carrier';
import { MailsRepository, type WaitingMail } from './mails.repository';

const betweenRoundsMs = 2_000;

/**
 * Takes letters out of the outbox. A letter is locked while it is sent and marked in the same transaction, so that two processes never send
 * the same one, and a process that dies leaves it to the other. Only a process that dies between the mail server’s yes and the commit makes a
 * letter go twice, with one and the same number.
 */
@Injectable()
export class MailRound implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger('Mails');
  private carrier: MailCarrier | null = null;
  private timer: NodeJS.Timeout | null = null;
  private running: Promise<number> | null = null;
  private isStopping = false;

  constructor(
    private readonly transaction: Transaction,
    private readonly mails: MailsRepository,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  onApplicationBootstrap(): void {
    this.carrier = carrierOf(this.config);
    if (this.carrier === null) {
      this.logger.warn('MAIL_URL is not set: letters wait in the outbox');
      return;
    }
    this.timer = setInterval(() => void this.walk(), betweenRoundsMs).unref();
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.isStopping = true;
    if (this.timer !== null) clearInterval(this.timer);
    await this.running;
    this.carrier?.close();
  }

  /** Sends every letter whose turn it is; how many went out. A round that is under way is joined. */
  walk(): Promise<number> {
    this.running ??= this.round().finally(() => {
      this.running = null;
    });
    return this.running;
  }

  private async round(): Promise<number> {
    const { carrier } = this;
    if (carrier === null) return 0;
    let sent = 0;
    try {
      await this.transaction.run(systemActor, () => this.mails.dropExpired());
      while (!this.isStopping) {
        const outcome = await this.sendOne(carrier);
        if (outcome === 'nothing-to-do') break;
        if (outcome === 'sent') sent += 1;
      }
    } catch (error) {
      // the database is away; what waits is still there when it is back
      this.logger.warn({ message: error instanceof Error ? error.message : String(error) });
    }
    return sent;
  }

  private sendOne(carrier: MailCarrier): Promise<'sent' | 'failed' | 'nothing-to-do'> {
    return this.transaction.run(systemActor, async () => {
      const mail = await this.mails.claim();
      if (mail === null) return 'nothing-to-do';
      try {
        await carrier.carry(mail);
      } catch (error) {
        await this.keepFailure(mail, error);
        return 'failed';
      }
      await this.mails.markSent(mail.id);
      return 'sent';
    });
  }

  private async keepFailure(mail: WaitingMail, error: unknown): Promise<void> {
    const reason = error instanceof Error ? error.message : String(error);
    const seconds = isRefusedForGood(error) ? null : afterFailure(mail.attempts + 1);
    // not the reason itself: mail servers like to repeat the address
    this.logger.warn({ mail: mail.id, kind: mail.kind, attempt: mail.attempts + 1, code: codeOf(error), againInSeconds: seconds });
    if (seconds === null) await this.mails.giveUp(mail.id, reason);
    else await this.mails.putOff(mail.id, reason, seconds);
  }
}

function codeOf(error: unknown): string | number | null {
  const { code, responseCode } = (error ?? {}) as { code?: string; responseCode?: number };
  return responseCode ?? code ?? null;
}
