import { HttpClient, HttpContext } from '@angular/common/http';
import { Service, inject } from '@angular/core';
import type { AskForLink, ChangePassword, SetPassword } from '@hampeyman/domain/passwords';
import { firstValueFrom } from 'rxjs';
import { outsideSession } from '../session';

const outside = { context: new HttpContext().set(outsideSession, true) };

/** Passwords as the API changes them; every failure is a `Refusal`. */
@Service()
export class PasswordsClient {
  private readonly http = inject(HttpClient);

  change(request: ChangePassword): Promise<unknown> {
    return firstValueFrom(this.http.post('/api/me/passwords', request));
  }

  /** Asks for a link by mail; succeeds whether there is such an account or not. */
  askForLink(request: AskForLink): Promise<unknown> {
    return firstValueFrom(this.http.post('/api/password-links', request, outside));
  }

  /** Sets the password with the token of such a link. */
  set(request: SetPassword): Promise<unknown> {
    return firstValueFrom(this.http.post('/api/passwords', request, outside));
  }
}
