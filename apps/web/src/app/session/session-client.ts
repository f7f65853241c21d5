import { HttpClient, HttpContext, HttpContextToken } from '@angular/common/http';
import { Service, inject } from '@angular/core';
import { me, signedIn, type ChangePreferences, type Me, type SignedIn, type SignInRequest } from '@hampeyman/domain/sessions';
import { firstValueFrom, map } from 'rxjs';
import { ifVersion } from '../http';

/** Marks the requests that make or end a session themselves: they carry no token and are not repeated after a refresh. */
export const outsideSession = new HttpContextToken(() => false);

const outside = { context: new HttpContext().set(outsideSession, true) };

/** Names the post in which a request is made; nothing for the post in which the session began. */
export function inPost(postId: string | null): Record<string, string> {
  return postId === null ? {} : { 'Acting-Post': postId };
}

/** Sessions and the person signed in, as the API knows them. */
@Service()
export class SessionClient {
  private readonly http = inject(HttpClient);

  signIn(request: SignInRequest): Promise<SignedIn> {
    return firstValueFrom(this.http.post('/api/sessions', request, outside).pipe(map((answer) => signedIn.parse(answer))));
  }

  /** A new access token for the refresh token in the cookie, and the person in the post `actingPost`, null for that of the session. */
  refresh(actingPost: string | null): Promise<SignedIn> {
    const options = { ...outside, headers: inPost(actingPost) };
    return firstValueFrom(this.http.post('/api/sessions/refreshments', null, options).pipe(map((answer) => signedIn.parse(answer))));
  }

  signOut(): Promise<unknown> {
    return firstValueFrom(this.http.delete('/api/sessions/current'));
  }

  changePreferences(change: ChangePreferences, version: number): Promise<Me> {
    return firstValueFrom(this.http.patch('/api/me', change, { headers: ifVersion(version) }).pipe(map((answer) => me.parse(answer))));
  }
}
