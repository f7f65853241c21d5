import { Component, computed, inject, input, signal } from '@angular/core';
import { FormField, form, submit, validateStandardSchema } from '@angular/forms/signals';
import { Router, RouterLink } from '@angular/router';
import { signIn, type SignIn as Credentials } from '@hampeyman/domain/sessions';
import { Control, Field } from '@hampeyman/ui/field';
import { Icon } from '@hampeyman/ui/icon';
import { TextPipe } from '@hampeyman/ui/language';
import { Who } from '@hampeyman/ui/who';
import { FieldErrorPipe, RefusalPanel, Submission } from '../../http';
import { Preferences } from '../../preferences';
import { Logo } from '../../shell/logo/logo';
import { Session } from '../session';
import { returnAddress } from '../start-page';
import { SecurityPaper } from './security-paper';
import { signInTexts } from './sign-in-texts';

/** The door: name and password, the language, and the way to check printed minutes without an account. */
@Component({
  selector: 'app-sign-in',
  imports: [Control, Field, FieldErrorPipe, FormField, Icon, Logo, RefusalPanel, RouterLink, SecurityPaper, TextPipe, Who],
  templateUrl: './sign-in.html',
  styleUrl: './sign-in.css',
})
export class SignIn {
  /** Address to come back to, from the address bar. */
  readonly from = input<string | null>(null);

  protected readonly texts = signInTexts;
  protected readonly session = inject(Session);
  private readonly preferences = inject(Preferences);
  private readonly router = inject(Router);
  protected readonly otherLanguage = computed(() => (this.preferences.language() === 'fa' ? 'en' : 'fa'));
  protected readonly isPasswordShown = signal(false);
  protected readonly submission = new Submission();
  private readonly credentials = signal<Credentials>({ login: '', password: '' });
  protected readonly form = form(this.credentials, (path) => {
    validateStandardSchema(path, signIn);
  });

  protected async enter(event: Event): Promise<void> {
    event.preventDefault();
    await submit(this.form, async () => {
      const opened = await this.submission.run(() => this.session.signIn(this.credentials()).then(() => true));
      if (opened !== null) await this.router.navigateByUrl(returnAddress(this.from()));
      return this.submission.errorsIn(this.form);
    });
  }

  protected switchLanguage(): void {
    this.preferences.choose({ language: this.otherLanguage() });
  }
}
