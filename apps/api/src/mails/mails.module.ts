import { Global, Module } from '@nestjs/common';
import { MailRound } from './mail-round';
import { Mails } from './mails';
import { MailsRepository } from './mails.repository';

/** Every feature may have something to write home about. */
@Global()
@Module({ providers: [Mails, MailsRepository, MailRound], exports: [Mails] })
export class MailsModule {}
