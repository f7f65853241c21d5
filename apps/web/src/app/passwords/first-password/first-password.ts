import { Component, inject } from '@angular/core';
import { Router } from '@angular/router';
import { changePassword } from '@hampeyman/domain/passwords';
import { Control, Field } from '@hampeyman/ui/field';
import { TextPipe } from '@hampeyman/ui/language';
import { Entry, RefusalPanel } from '../../http';
import { Session } from '../../session';
import { Logo } from '../../shell/logo/logo';
import { shellTexts } from '../../shell/shell-texts';
import { PasswordsClient } from '../passwords-client';
import { passwordsTexts } from '../passwords-texts';

/** The first thing after a sign-in with a password that an administrator gave: an own one in its place. Nothing else is answered before. */
@Component({
  selector: 'app-first-password',
  imports: [Control, Field, Logo, RefusalPanel, TextPipe],
  template: `<main id="main" tabindex="-1">
    <div class="card sheet">
      <div class="brand"><app-logo />{{ brand | text }}</div>
      <h1>{{ texts.firstTitle | text }}</h1>
      <p class="soft">{{ texts.firstLead | text }}</p>
      <form class="form" novalidate (submit)="choose($event)">
        <input
          class="vh"
          type="text"
          tabindex="-1"
          aria-hidden="true"
          autocomplete="username"
          readonly
          [value]="session.me()?.login ?? ''"
        />
        <ui-field [label]="texts.initial | text" [error]="entry.errorOf('current')">
          <input
            #given
            uiControl
            class="input"
            type="password"
            dir="ltr"
            autocomplete="current-password"
            [value]="entry.typed().current"
            (input)="entry.set({ current: given.value })"
          />
        </ui-field>
        <ui-field [label]="texts.password | text" [hint]="texts.passwordHint | text" [error]="entry.errorOf('password')">
          <input
            #chosen
            uiControl
            class="input"
            type="password"
            dir="ltr"
            autocomplete="new-password"
            [value]="entry.typed().password"
            (input)="entry.set({ password: chosen.value })"
          />
        </ui-field>
        <app-refusal [refusal]="entry.submission.refusal()" />
        <button type="submit" class="btn primary wide" [disabled]="entry.submission.isRunning()">{{ texts.set | text }}</button>
      </form>
      <button type="button" class="link" (click)="session.signOut()">{{ texts.signOut | text }}</button>
    </div>
  </main>`,
  styleUrl: '../../shell/outside.css',
})
export class FirstPassword {
  protected readonly texts = passwordsTexts;
  protected readonly brand = shellTexts.brand;
  protected readonly session = inject(Session);
  private readonly client = inject(PasswordsClient);
  private readonly router = inject(Router);
  protected readonly entry = new Entry({ current: '', password: '' }, changePassword, (typed) => typed);

  protected async choose(event: Event): Promise<void> {
    event.preventDefault();
    const changed = await this.entry.send((request) => this.client.change(request).then(() => true));
    if (changed === null) return;
    await this.session.refresh();
    await this.router.navigateByUrl('/');
  }
}
