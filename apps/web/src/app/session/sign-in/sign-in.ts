import { Component, computed, effect, inject, input, linkedSignal, signal, viewChild, type ElementRef } from '@angular/core';
import { FormField, form, submit, validateStandardSchema } from '@angular/forms/signals';
import { Router, RouterLink } from '@angular/router';
import { providerRefusal, providerRefusalTexts } from '@hampeyman/domain/identity-providers';
import { showCode } from '@hampeyman/domain/second-factors';
import { credentials, type Credentials } from '@hampeyman/domain/sessions';
import { Control, Field } from '@hampeyman/ui/field';
import { Icon } from '@hampeyman/ui/icon';
import { TextPipe } from '@hampeyman/ui/language';
import { Who } from '@hampeyman/ui/who';
import { FieldErrorPipe, RefusalPanel, Submission } from '../../http';
import { IdentityProvidersClient } from '../../identity-providers/identity-providers-client';
import { ProviderButtons } from '../../identity-providers/provider-buttons/provider-buttons';
import { Preferences } from '../../preferences';
import { Logo } from '../../shell/logo/logo';
import { Session } from '../session';
import { returnAddress } from '../start-page';
import { SecurityPaper } from './security-paper';
import { signInTexts } from './sign-in-texts';

/** The door: name and password, then a code where the account has a second factor; the language, and the way to check printed minutes without an account. */
@Component({
  selector: 'app-sign-in',
  imports: [Control, Field, FieldErrorPipe, FormField, Icon, Logo, ProviderButtons, RefusalPanel, RouterLink, SecurityPaper, TextPipe, Who],
  templateUrl: './sign-in.html',
  styleUrl: './sign-in.css',
})
export class SignIn {
  /** Address to come back to, from the address bar. */
  readonly from = input<string | null>(null);
  /** The identity provider that has said who it is, so that a code is what is left. */
  readonly provider = input<string | null>(null);
  /** Why an identity provider did not bring somebody in. */
  readonly refusal = input<string | null>(null);

  protected readonly texts = signInTexts;
  protected readonly session = inject(Session);
  private readonly preferences = inject(Preferences);
  private readonly router = inject(Router);
  protected readonly otherLanguage = computed(() => (this.preferences.language() === 'fa' ? 'en' : 'fa'));
  protected readonly isPasswordShown = signal(false);
  protected readonly submission = new Submission();
  private readonly credentials = signal<Credentials>({ login: '', password: '' });
  protected readonly form = form(this.credentials, (path) => {
    validateStandardSchema(path, credentials);
  });
  private readonly providers = inject(IdentityProvidersClient);
  private readonly namedBy = linkedSignal(() => this.provider() ?? null);
  private readonly isPasswordRight = signal(false);
  /** Whether it is known who it is and a code is what is left. */
  protected readonly isCodeAsked = computed(() => this.isPasswordRight() || this.namedBy() !== null);
  protected readonly refused = computed(() => {
    const told = providerRefusal.safeParse(this.refusal());
    return told.success ? providerRefusalTexts[told.data] : null;
  });
  private readonly shown = signal({ code: '' });
  protected readonly codeForm = form(this.shown, (path) => {
    validateStandardSchema(path, showCode);
  });
  private readonly codeBox = viewChild<ElementRef<HTMLInputElement>>('codeBox');

  constructor() {
    // the second step appears by itself: whoever types goes on typing
    effect(() => this.codeBox()?.nativeElement.focus());
  }

  protected async enter(event: Event): Promise<void> {
    event.preventDefault();
    await submit(this.form, async () => {
      await this.knock(null);
      return this.submission.errorsIn(this.form);
    });
  }

  protected async enterWithCode(event: Event): Promise<void> {
    event.preventDefault();
    await submit(this.codeForm, async () => {
      await this.knock(this.shown().code);
      return this.submission.errorsIn(this.codeForm);
    });
  }

  protected startAgain(): void {
    this.submission.forget();
    this.shown.set({ code: '' });
    this.credentials.update(({ login }) => ({ login, password: '' }));
    this.isPasswordRight.set(false);
    this.namedBy.set(null);
  }

  private async knock(code: string | null): Promise<void> {
    const opened = await this.submission.run(() => this.open(code).then(() => true));
    if (opened !== null) {
      await this.router.navigateByUrl(returnAddress(this.from()));
    } else if (this.submission.refusal()?.code === 'sessions.code-required') {
      this.submission.forget();
      this.isPasswordRight.set(true);
    } else if (code !== null) {
      this.shown.set({ code: '' });
    }
  }

  private async open(code: string | null): Promise<void> {
    const provider = this.namedBy();
    if (provider === null || code === null) await this.session.signIn({ ...this.credentials(), code });
    else await this.session.enter(await this.providers.showCode(provider, { code }));
  }

  protected switchLanguage(): void {
    this.preferences.choose({ language: this.otherLanguage() });
  }
}
