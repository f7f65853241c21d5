import { Component, inject, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { askForLink } from '@hampeyman/domain/passwords';
import { Control, Field } from '@hampeyman/ui/field';
import { TextPipe } from '@hampeyman/ui/language';
import { Entry, RefusalPanel } from '../../http';
import { Logo } from '../../shell/logo/logo';
import { shellTexts } from '../../shell/shell-texts';
import { PasswordsClient } from '../passwords-client';
import { passwordsTexts } from '../passwords-texts';

/** Sends a link to a new password; says the same whether there is such an account or not. */
@Component({
  selector: 'app-forgotten-password',
  imports: [Control, Field, Logo, RefusalPanel, RouterLink, TextPipe],
  template: `<main id="main" tabindex="-1">
    <div class="card sheet">
      <div class="brand"><app-logo />{{ brand | text }}</div>
      @if (isSent()) {
        <h1 tabindex="-1" role="status">{{ texts.sentTitle | text }}</h1>
        <p>{{ texts.sentBody | text }}</p>
      } @else {
        <h1>{{ texts.forgottenTitle | text }}</h1>
        <p class="soft">{{ texts.forgottenLead | text }}</p>
        <form class="form" novalidate (submit)="ask($event)">
          <ui-field [label]="texts.login | text" [error]="entry.errorOf('login')">
            <input
              #box
              uiControl
              class="input"
              dir="ltr"
              autocomplete="username"
              autocapitalize="none"
              spellcheck="false"
              [value]="entry.typed().login"
              (input)="entry.set({ login: box.value })"
            />
          </ui-field>
          <app-refusal [refusal]="entry.submission.refusal()" />
          <button type="submit" class="btn primary wide" [disabled]="entry.submission.isRunning()">{{ texts.ask | text }}</button>
        </form>
      }
      <a class="link" routerLink="/sign-in">{{ texts.signIn | text }}</a>
    </div>
  </main>`,
  styleUrl: '../../shell/outside.css',
})
export class ForgottenPassword {
  protected readonly texts = passwordsTexts;
  protected readonly brand = shellTexts.brand;
  private readonly client = inject(PasswordsClient);
  protected readonly entry = new Entry({ login: '' }, askForLink, (typed) => typed);
  protected readonly isSent = signal(false);

  protected async ask(event: Event): Promise<void> {
    event.preventDefault();
    const sent = await this.entry.send((request) => this.client.askForLink(request).then(() => true));
    if (sent !== null) this.isSent.set(true);
  }
}
