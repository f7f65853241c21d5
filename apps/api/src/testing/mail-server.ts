import type { AddressInfo } from 'node:net';
import { simpleParser, type ParsedMail } from 'mailparser';
import { SMTPServer } from 'smtp-server';

/** A mail server that keeps what it is given; `refuse` makes it answer like one that will not take letters. */
export class MailServer {
  readonly letters: ParsedMail[] = [];
  private refusal: { readonly code: number; readonly text: string } | null = null;

  private constructor(
    private readonly server: SMTPServer,
    readonly url: string,
  ) {}

  static async start(): Promise<MailServer> {
    const running: { server?: MailServer } = {};
    const smtp = new SMTPServer({
      authOptional: true,
      disabledCommands: ['AUTH', 'STARTTLS'],
      onRcptTo: (_address, _session, done) => {
        const refusal = running.server?.refusal ?? null;
        done(refusal === null ? null : Object.assign(new Error(refusal.text), { responseCode: refusal.code }));
      },
      onData: (stream, _session, done) => {
        simpleParser(stream).then(
          (letter) => {
            running.server?.letters.push(letter);
            done();
          },
          (error: unknown) => {
            done(error as Error);
          },
        );
      },
    });
    await new Promise<void>((resolve) => smtp.listen(0, '127.0.0.1', resolve));
    const { port } = smtp.server.address() as AddressInfo;
    running.server = new MailServer(smtp, `smtp://127.0.0.1:${String(port)}`);
    return running.server;
  }

  /** From now on letters are refused with this SMTP code; null takes them again. */
  refuse(code: number | null): void {
    this.refusal = code === null ? null : { code, text: 'not now, thank you' };
  }

  /** The letters to one address, oldest first. */
  to(address: string): ParsedMail[] {
    return this.letters.filter(({ to }) => [to].flat().some((entry) => entry?.text === address));
  }

  stop(): Promise<void> {
    return new Promise((resolve) => {
      this.server.close(() => {
        resolve();
      });
    });
  }
}
