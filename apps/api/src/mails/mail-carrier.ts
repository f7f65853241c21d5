import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createTransport, type SendMailOptions } from 'nodemailer';
import type { Config } from '../config';
import type { WaitingMail } from './mails.repository';

/** What takes letters out of the house. */
export interface MailCarrier {
  /** Resolves once somebody else has taken the letter over; rejects where not. */
  carry(mail: WaitingMail): Promise<void>;
  close(): void;
}

/** How long a mail server may be silent: shorter than a stopping process is waited for. */
const patience = { connectionTimeout: 8_000, greetingTimeout: 8_000, socketTimeout: 10_000 };

/** The same number at every attempt, so that a mailbox that got a letter twice shows it once (RFC 5322 §3.6.4). */
function messageOf(config: Config, mail: WaitingMail): SendMailOptions {
  const { id, address, subject, text, html } = mail;
  return {
    messageId: `<${id}@${new URL(config.origin).hostname}>`,
    from: config.mailFrom,
    to: { name: '', address },
    subject,
    text,
    html,
    // RFC 3834: nobody's absence note should answer a machine
    headers: { 'Auto-Submitted': 'auto-generated' },
    disableFileAccess: true,
    disableUrlAccess: true,
  };
}

/** Through the mail server of `MAIL_URL`, one letter after the other on one connection. */
function bySmtp(config: Config, url: string): MailCarrier {
  // without requeues: a letter whose connection broke is ours to try again, later and on record
  const transport = createTransport({ url, pool: true, maxConnections: 1, maxRequeues: 0, ...patience });
  return {
    carry: async (mail) => {
      await transport.sendMail(messageOf(config, mail));
    },
    close: () => {
      transport.close();
    },
  };
}

/** Into a folder, one file per letter that any mail program opens: where a demonstration has no mail server. */
function intoFolder(config: Config, folder: string): MailCarrier {
  const transport = createTransport({ streamTransport: true, buffer: true });
  return {
    carry: async (mail) => {
      const { message } = await transport.sendMail(messageOf(config, mail));
      await mkdir(folder, { recursive: true, mode: 0o700 });
      const file = join(folder, `${mail.id}.eml`);
      await writeFile(`${file}.new`, message as Buffer, { mode: 0o600 });
      await rename(`${file}.new`, file);
    },
    close: () => undefined,
  };
}

/** The carrier the settings ask for; null where letters have to wait for one. */
export function carrierOf(config: Config): MailCarrier | null {
  if (config.mailUrl !== null) return bySmtp(config, config.mailUrl);
  return config.mode === 'demonstration' ? intoFolder(config, join(config.dataFolder, 'outbox')) : null;
}
