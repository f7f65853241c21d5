import { Component, inject, signal } from '@angular/core';
import { changePassword } from '@hampeyman/domain/passwords';
import { TextPipe } from '@hampeyman/ui/language';
import { Announcer } from '@hampeyman/ui/toasts';
import { EntryForm, type EntryField } from '../../entry-form';
import { Entry } from '../../http';
import { PasswordsClient } from '../../passwords/passwords-client';
import { passwordsTexts } from '../../passwords/passwords-texts';
import { accountTexts } from '../account-texts';

/** A new password in place of the one that is known. */
@Component({
  selector: 'app-password-section',
  imports: [EntryForm, TextPipe],
  template: `<section class="sheet" aria-labelledby="password">
    <h2 id="password">{{ texts.password | text }}</h2>
    <p class="soft narrow">{{ texts.passwordBody | text }}</p>
    @if (isOpen()) {
      <app-entry-form [entry]="entry" [fields]="fields" [act]="texts.changePassword" (sent)="change()" (cancelled)="close()" />
    } @else {
      <div class="acts">
        <button type="button" class="btn" (click)="isOpen.set(true)">{{ texts.changePassword | text }}</button>
      </div>
    }
  </section>`,
  styleUrl: '../section.css',
})
export class PasswordSection {
  protected readonly texts = accountTexts;
  protected readonly fields: readonly EntryField[] = [
    { name: 'current', label: accountTexts.current, kind: 'current-password' },
    { name: 'password', label: accountTexts.next, hint: passwordsTexts.passwordHint, kind: 'password' },
  ];
  private readonly client = inject(PasswordsClient);
  private readonly announcer = inject(Announcer);
  protected readonly entry = new Entry({ current: '', password: '' }, changePassword, (typed) => typed);
  protected readonly isOpen = signal(false);

  protected async change(): Promise<void> {
    const changed = await this.entry.send((request) => this.client.change(request).then(() => true));
    if (changed === null) return;
    this.announcer.done(accountTexts.passwordChanged);
    this.close();
  }

  protected close(): void {
    this.isOpen.set(false);
    this.entry.set({ current: '', password: '' });
    this.entry.wasTried.set(false);
    this.entry.submission.forget();
  }
}
