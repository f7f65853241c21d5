import { HttpClient, HttpContext, httpResource, type HttpResourceRef } from '@angular/common/http';
import { Service, inject } from '@angular/core';
import {
  identities,
  identityProviders,
  signInAttempt,
  type BeginSignIn,
  type Identities,
  type IdentityProviders,
  type SignInAttempt,
} from '@hampeyman/domain/identity-providers';
import type { ShowCode } from '@hampeyman/domain/second-factors';
import { signedIn, type SignedIn } from '@hampeyman/domain/sessions';
import { firstValueFrom, map } from 'rxjs';
import { outsideSession } from '../session';

const outside = new HttpContext().set(outsideSession, true);
const addressOf = (key: string, what: string): string => `/api/identity-providers/${encodeURIComponent(key)}/${what}`;

/** Identity providers, and one’s own identities at them; every failure is a `Refusal`. */
@Service()
export class IdentityProvidersClient {
  private readonly http = inject(HttpClient);

  list(): HttpResourceRef<IdentityProviders | undefined> {
    return httpResource(() => ({ url: '/api/identity-providers', context: outside }), {
      parse: (answer) => identityProviders.parse(answer),
    });
  }

  begin(key: string, request: BeginSignIn): Promise<SignInAttempt> {
    const begun = this.http.post(addressOf(key, 'attempts'), request, { context: outside });
    return firstValueFrom(begun.pipe(map((answer) => signInAttempt.parse(answer))));
  }

  showCode(key: string, request: ShowCode): Promise<SignedIn> {
    const shown = this.http.post(addressOf(key, 'codes'), request, { context: outside });
    return firstValueFrom(shown.pipe(map((answer) => signedIn.parse(answer))));
  }

  mine(): HttpResourceRef<Identities | undefined> {
    return httpResource(() => '/api/me/identities', { parse: (answer) => identities.parse(answer) });
  }

  unlink(id: string): Promise<unknown> {
    return firstValueFrom(this.http.delete(`/api/me/identities/${id}`));
  }
}
