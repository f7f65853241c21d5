import { Component, inject, signal } from '@angular/core';
import { endSessions, type OpenSession } from '@hampeyman/domain/sessions';
import { JalaliPipe } from '@hampeyman/ui/dates';
import { TextPipe, Wording } from '@hampeyman/ui/language';
import { Announcer } from '@hampeyman/ui/toasts';
import { EntryForm, type EntryField } from '../../entry-form';
import { Entry, ResourceView } from '../../http';
import { AccountClient } from '../account-client';
import { accountTexts } from '../account-texts';

/** Where the person is signed in, and the way to end what should not be, after showing once more who they are. */
@Component({
  selector: 'app-sessions-section',
  imports: [EntryForm, JalaliPipe, ResourceView, TextPipe],
  templateUrl: './sessions-section.html',
  styleUrl: '../section.css',
})
export class SessionsSection {
  protected readonly texts = accountTexts;
  protected readonly fields: readonly EntryField[] = [{ name: 'password', label: accountTexts.current, kind: 'current-password' }];
  private readonly client = inject(AccountClient);
  private readonly announcer = inject(Announcer);
  private readonly wording = inject(Wording);
  protected readonly sessions = this.client.sessions();
  protected readonly proof = new Entry({ password: '' }, endSessions, (typed) => typed);
  /** What is to end once the password is shown. */
  protected readonly ending = signal<OpenSession | 'others' | null>(null);

  protected deviceOf({ browser, system }: OpenSession): string {
    const known = [browser, system].filter((part) => part !== null);
    return known.length === 0 ? this.wording.say(accountTexts.unknownDevice) : known.join(' · ');
  }

  protected ask(ending: OpenSession | 'others' | null): void {
    this.proof.set({ password: '' });
    this.proof.wasTried.set(false);
    this.proof.submission.forget();
    this.ending.set(ending);
  }

  protected async end(ending: OpenSession | 'others'): Promise<void> {
    const ended = await this.proof.send((request) =>
      (ending === 'others' ? this.client.endOtherSessions(request) : this.client.endSession(ending.id, request)).then(() => true),
    );
    if (ended === null) return;
    this.announcer.done(ending === 'others' ? accountTexts.othersEnded : accountTexts.ended);
    this.ask(null);
    this.sessions.reload();
  }
}
