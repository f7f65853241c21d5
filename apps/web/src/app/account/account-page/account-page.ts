import { Component, inject } from '@angular/core';
import { BilingualName, TextPipe } from '@hampeyman/ui/language';
import { PageHeader } from '@hampeyman/ui/page-header';
import { IdentitiesSection } from '../../identity-providers/identities-section/identities-section';
import { Session } from '../../session';
import { accountTexts } from '../account-texts';
import { PasswordSection } from '../password-section/password-section';
import { SecondFactorSection } from '../second-factor-section/second-factor-section';
import { SessionsSection } from '../sessions-section/sessions-section';

/** What belongs to nobody but the one who is signed in: password, second factor, identities, sessions. */
@Component({
  selector: 'app-account-page',
  imports: [BilingualName, IdentitiesSection, PageHeader, PasswordSection, SecondFactorSection, SessionsSection, TextPipe],
  template: `<div class="stack">
    <ui-page-header>
      <h1>{{ texts.title | text }}</h1>
      @if (session.me(); as me) {
        <p class="soft">
          <ui-name [fa]="me.person.nameFa" [en]="me.person.nameEn" /> · {{ texts.userName | text }}
          <bdi class="code">{{ me.login }}</bdi>
        </p>
      }
    </ui-page-header>
    <app-second-factor-section />
    <app-password-section />
    <app-identities-section />
    <app-sessions-section />
  </div>`,
})
export class AccountPage {
  protected readonly texts = accountTexts;
  protected readonly session = inject(Session);
}
