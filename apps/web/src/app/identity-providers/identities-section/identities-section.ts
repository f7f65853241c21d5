import { Component, inject } from '@angular/core';
import type { Identity } from '@hampeyman/domain/identity-providers';
import type { Texts } from '@hampeyman/domain/texts';
import { JalaliPipe } from '@hampeyman/ui/dates';
import { TextPipe } from '@hampeyman/ui/language';
import { Announcer } from '@hampeyman/ui/toasts';
import { RefusalPanel, Submission } from '../../http';
import { IdentityProvidersClient } from '../identity-providers-client';
import { identityProvidersTexts } from '../identity-providers-texts';

/** The providers whose word opens the account, each with the way to end that; nothing for whoever has used none. */
@Component({
  selector: 'app-identities-section',
  imports: [JalaliPipe, RefusalPanel, TextPipe],
  templateUrl: './identities-section.html',
  styleUrl: '../../account/section.css',
})
export class IdentitiesSection {
  protected readonly texts = identityProvidersTexts;
  private readonly client = inject(IdentityProvidersClient);
  private readonly announcer = inject(Announcer);
  protected readonly identities = this.client.mine();
  protected readonly unlinking = new Submission();

  protected nameOf({ provider }: Identity): Texts {
    return provider === null ? identityProvidersTexts.unknownProvider : { fa: provider.nameFa, en: provider.nameEn };
  }

  protected async unlink({ id }: Identity): Promise<void> {
    if ((await this.unlinking.run(() => this.client.unlink(id).then(() => true))) === null) return;
    this.announcer.done(identityProvidersTexts.unlinked);
    this.identities.reload();
  }
}
