import { Component, computed, inject, input } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { JalaliPipe } from '@hampeyman/ui/dates';
import { Control, Field } from '@hampeyman/ui/field';
import { BilingualName, DigitsPipe, TextPipe } from '@hampeyman/ui/language';
import { SampleBadge } from '@hampeyman/ui/sample-badge';
import { StateChip } from '@hampeyman/ui/state-chip';
import { ResourceView } from '../../http';
import { Preferences } from '../../preferences';
import { Logo } from '../../shell/logo/logo';
import { VerificationsClient } from '../verifications-client';
import { verificationsTexts } from '../verifications-texts';

/** For anybody with a printed page in hand: genuine or not, and what it must say. */
@Component({
  selector: 'app-verification-page',
  imports: [BilingualName, Control, DigitsPipe, Field, JalaliPipe, Logo, ResourceView, RouterLink, SampleBadge, StateChip, TextPipe],
  templateUrl: './verification-page.html',
  styleUrls: ['../../shell/outside.css', './verification-page.css'],
})
export class VerificationPage {
  /** From the address. */
  readonly code = input<string>();

  protected readonly texts = verificationsTexts;
  private readonly router = inject(Router);
  private readonly preferences = inject(Preferences);

  protected readonly asked = computed(() => this.code() ?? '');
  protected readonly verdict = inject(VerificationsClient).read(this.asked);
  protected readonly otherLanguage = computed(() => (this.preferences.language() === 'fa' ? 'en' : 'fa'));

  protected check(event: Event, code: string): void {
    event.preventDefault();
    if (code.trim() !== '') void this.router.navigate(['/verify', code.trim().toUpperCase()]);
  }

  protected switchLanguage(): void {
    this.preferences.choose({ language: this.otherLanguage() });
  }
}
