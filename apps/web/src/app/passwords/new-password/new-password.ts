import { Component, computed, inject, signal } from '@angular/core';
import { ActivatedRoute, RouterLink } from '@angular/router';
import { setPassword } from '@hampeyman/domain/passwords';
import { Control, Field } from '@hampeyman/ui/field';
import { TextPipe } from '@hampeyman/ui/language';
import { Entry, RefusalPanel } from '../../http';
import { Logo } from '../../shell/logo/logo';
import { shellTexts } from '../../shell/shell-texts';
import { PasswordsClient } from '../passwords-client';
import { passwordsTexts } from '../passwords-texts';

/** Where the link of the letter leads: a new password, chosen once. The token stands behind `#`, so that no server log holds it. */
@Component({
  selector: 'app-new-password',
  imports: [Control, Field, Logo, RefusalPanel, RouterLink, TextPipe],
  template: `<main id="main" tabindex="-1">
    <div class="card sheet">
      <div class="brand"><app-logo />{{ brand | text }}</div>
      <h1>{{ texts.newTitle | text }}</h1>
      @if (isDone()) {
        <p role="status">{{ texts.done | text }}</p>
        <a class="btn primary wide" routerLink="/sign-in">{{ texts.signIn | text }}</a>
      } @else if (token === '') {
        <p>{{ texts.noToken | text }}</p>
        <a class="link" routerLink="/forgotten-password">{{ texts.askAgain | text }}</a>
      } @else {
        <p class="soft">{{ texts.newLead | text }}</p>
        <form class="form" novalidate (submit)="set($event)">
          <ui-field [label]="texts.password | text" [hint]="texts.passwordHint | text" [error]="entry.errorOf('password')">
            <input
              #box
              uiControl
              class="input"
              type="password"
              dir="ltr"
              autocomplete="new-password"
              [value]="entry.typed().password"
              (input)="entry.set({ password: box.value })"
            />
          </ui-field>
          <app-refusal [refusal]="entry.submission.refusal()" />
          @if (isSpent()) {
            <a class="link" routerLink="/forgotten-password">{{ texts.askAgain | text }}</a>
          }
          <button type="submit" class="btn primary wide" [disabled]="entry.submission.isRunning()">{{ texts.set | text }}</button>
        </form>
      }
    </div>
  </main>`,
  styleUrl: '../../shell/outside.css',
})
export class NewPassword {
  protected readonly texts = passwordsTexts;
  protected readonly brand = shellTexts.brand;
  private readonly client = inject(PasswordsClient);
  protected readonly token = inject(ActivatedRoute).snapshot.fragment ?? '';
  protected readonly entry = new Entry({ password: '' }, setPassword, ({ password }) => ({ token: this.token, password }));
  protected readonly isSpent = computed(() => this.entry.submission.refusal()?.code === 'passwords.link-not-valid');
  protected readonly isDone = signal(false);

  protected async set(event: Event): Promise<void> {
    event.preventDefault();
    const done = await this.entry.send((request) => this.client.set(request).then(() => true));
    if (done !== null) this.isDone.set(true);
  }
}
