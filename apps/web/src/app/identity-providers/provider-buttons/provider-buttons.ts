import { Component, inject, input } from '@angular/core';
import type { IdentityProvider } from '@hampeyman/domain/identity-providers';
import { TextPipe } from '@hampeyman/ui/language';
import type { Texts } from '@hampeyman/domain/texts';
import { RefusalPanel, Submission } from '../../http';
import { Session, returnAddress } from '../../session';
import { IdentityProvidersClient } from '../identity-providers-client';
import { identityProvidersTexts } from '../identity-providers-texts';

/** The ways in that go by an identity provider; nothing where there is none. */
@Component({
  selector: 'app-provider-buttons',
  imports: [RefusalPanel, TextPipe],
  template: `@if (providers.hasValue() && providers.value().items.length > 0) {
    <p>{{ texts.or | text }}</p>
    @for (provider of providers.value().items; track provider.key) {
      <button type="button" class="btn wide" [disabled]="beginning.isRunning()" (click)="leave(provider)">
        {{ texts.enterBy | text: { provider: nameOf(provider) | text } }}
      </button>
    }
    <app-refusal [refusal]="beginning.refusal()" />
  }`,
  styleUrl: './provider-buttons.css',
})
export class ProviderButtons {
  /** Address to come back to. */
  readonly from = input<string | null>(null);

  protected readonly texts = identityProvidersTexts;
  private readonly client = inject(IdentityProvidersClient);
  private readonly session = inject(Session);
  protected readonly providers = this.client.list();
  protected readonly beginning = new Submission();

  protected nameOf({ nameFa, nameEn }: IdentityProvider): Texts {
    return { fa: nameFa, en: nameEn };
  }

  /** Goes to the provider, which leads back to the portal. */
  protected async leave({ key }: IdentityProvider): Promise<void> {
    const begun = await this.beginning.run(() => this.client.begin(key, { returnTo: returnAddress(this.from()) }));
    if (begun === null) return;
    this.session.expect();
    location.assign(begun.address);
  }
}
