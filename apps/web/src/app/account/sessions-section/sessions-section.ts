import { Component, inject } from '@angular/core';
import type { OpenSession } from '@hampeyman/domain/sessions';
import { JalaliPipe } from '@hampeyman/ui/dates';
import { TextPipe, Wording } from '@hampeyman/ui/language';
import { Announcer } from '@hampeyman/ui/toasts';
import { RefusalPanel, ResourceView, Submission } from '../../http';
import { AccountClient } from '../account-client';
import { accountTexts } from '../account-texts';

/** Where the person is signed in, and the way to end what should not be. */
@Component({
  selector: 'app-sessions-section',
  imports: [JalaliPipe, RefusalPanel, ResourceView, TextPipe],
  templateUrl: './sessions-section.html',
  styleUrl: '../section.css',
})
export class SessionsSection {
  protected readonly texts = accountTexts;
  private readonly client = inject(AccountClient);
  private readonly announcer = inject(Announcer);
  private readonly wording = inject(Wording);
  protected readonly sessions = this.client.sessions();
  protected readonly ending = new Submission();

  protected deviceOf({ browser, system }: OpenSession): string {
    const known = [browser, system].filter((part) => part !== null);
    return known.length === 0 ? this.wording.say(accountTexts.unknownDevice) : known.join(' · ');
  }

  protected async end(session: OpenSession): Promise<void> {
    if ((await this.ending.run(() => this.client.endSession(session.id).then(() => true))) === null) return;
    this.announcer.done(accountTexts.ended);
    this.sessions.reload();
  }

  protected async endOthers(): Promise<void> {
    if ((await this.ending.run(() => this.client.endOtherSessions().then(() => true))) === null) return;
    this.announcer.done(accountTexts.othersEnded);
    this.sessions.reload();
  }
}
