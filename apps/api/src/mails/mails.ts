import { Inject, Injectable } from '@nestjs/common';
import { compose, type Letter } from '@hampeyman/domain/mails';
import type { Language } from '@hampeyman/domain/texts';
import { CONFIG, type Config } from '../config';
import { Database } from '../database/database';
import { MailsRepository, type Reader } from './mails.repository';

/** Whom a letter is for: a person of the portal, in their language, or an address outside of it. */
export type Recipient = { readonly personId: string } | { readonly address: string; readonly language: Language };

/** Letters of the portal. */
@Injectable()
export class Mails {
  constructor(
    private readonly database: Database,
    private readonly mails: MailsRepository,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /**
   * Puts a letter into the outbox within the open transaction: it goes out once that has committed, and never where it has not. False, and
   * nothing posted, for a person without an address or with a closed account. `expiresAt`: after it the letter is no longer sent.
   */
  async post(recipient: Recipient, letter: Letter, expiresAt: Date | null = null): Promise<boolean> {
    this.database.openTransaction();
    const reader = await this.readerOf(recipient);
    if (reader === null) return false;
    await this.mails.insert(reader, letter.kind, compose(letter, reader.language, this.config.origin), expiresAt);
    return true;
  }

  private async readerOf(recipient: Recipient): Promise<Reader | null> {
    return 'personId' in recipient ? this.mails.reader(recipient.personId) : { personId: null, ...recipient };
  }
}
