import { Service, computed, inject, signal } from '@angular/core';
import { Router } from '@angular/router';
import type { ChangePreferences, Me, SignedIn, SignInRequest } from '@hampeyman/domain/sessions';
import { abilityFor, allows, type Ability } from '@hampeyman/domain/rights';
import { Drafts, Refusal } from '../http';
import { Preferences, type Reading } from '../preferences';
import { SessionClient } from './session-client';

// The token itself lives in memory only; this remembers that a cookie may still open a session, so that a first visit asks nothing.
const openedKey = 'hampeyman.session';
// Which of several posts this tab acts in; another tab may act in another one.
const actingPostKey = 'hampeyman.acting-post';

/**
 * Who is signed in, in which post, and what they may do. The server decides every right again; the page only hides.
 */
@Service()
export class Session {
  private readonly client = inject(SessionClient);
  private readonly preferences = inject(Preferences);
  private readonly drafts = inject(Drafts);
  private readonly router = inject(Router);
  private readonly opened = signal<SignedIn | null>(null);
  private refreshing: Promise<boolean> | null = null;

  readonly me = computed<Me | null>(() => this.opened()?.me ?? null);
  readonly actor = computed(() => this.me()?.actor ?? null);
  readonly ability = computed<Ability | null>(() => {
    const actor = this.actor();
    return actor === null ? null : abilityFor(actor);
  });
  readonly token = computed(() => this.opened()?.accessToken ?? null);
  /** The post chosen in this tab, null for the one in which the session began. */
  readonly actingPost = signal(sessionStorage.getItem(actingPostKey));
  /** Whether the last session ended by itself: the sign-in page says so. */
  readonly hasEnded = signal(false);

  constructor() {
    // Signing out in one tab signs out all of them.
    addEventListener('storage', ({ key, newValue }) => {
      if (key === openedKey && newValue === null && this.opened() !== null) void this.end();
    });
  }

  /** Whether the person may do `action` to this very record (or to one `field` of it), or to any record of the kind when none is given. */
  can(action: string, subjectType: string, record: object | null = null, field?: string): boolean {
    const ability = this.ability();
    if (ability === null) return false;
    return record === null ? ability.can(action, subjectType) : allows(ability, action, subjectType, record, field);
  }

  /** Throws a `Refusal`: `sessions.wrong-credentials`, `sessions.code-required`, `sessions.wrong-code`, `sessions.locked`. */
  async signIn(request: SignInRequest): Promise<void> {
    await this.enter(await this.client.signIn(request));
  }

  /** Goes on in the session that the server has just opened. */
  async enter(answer: SignedIn): Promise<void> {
    this.open(answer);
    this.hasEnded.set(false);
    const chosen = this.preferences.chosenHere();
    if (this.me()?.mustChangePassword === true) return; // nothing else is answered yet
    if (Object.keys(chosen).length > 0) await this.keepPreferences(chosen);
  }

  private readonly errands: (() => Promise<void>)[] = [];

  /** An identity provider, to which the browser goes now, may bring it back with a cookie. */
  expect(): void {
    localStorage.setItem(openedKey, 'open');
  }

  /** Whether a session is open, opening the one the cookie allows if there is none yet. */
  restore(): Promise<boolean> {
    if (this.opened() !== null) return Promise.resolve(true);
    return localStorage.getItem(openedKey) === null ? Promise.resolve(false) : this.refresh();
  }

  /** Whether the session goes on with a new token; many callers at once make one request, also across tabs. */
  refresh(): Promise<boolean> {
    this.refreshing ??= this.exchange().finally(() => {
      this.refreshing = null;
    });
    return this.refreshing;
  }

  /** Acts in another post from now on, null for the one in which the session began. What was read in the former post must be read again. */
  actIn(postId: string | null): void {
    if (postId === null) sessionStorage.removeItem(actingPostKey);
    else sessionStorage.setItem(actingPostKey, postId);
    this.actingPost.set(postId);
  }

  /** The chosen post is in other hands now: goes on in the one in which the session began. */
  async leavePost(): Promise<void> {
    if (this.actingPost() === null) return;
    this.actIn(null);
    await this.refresh();
  }

  /** Does `work` before the session is ended on purpose, while there still is one. */
  beforeSignOut(work: () => Promise<void>): void {
    this.errands.push(work);
  }

  /** Ends the session everywhere and forgets what this browser keeps about the person. */
  async signOut(): Promise<void> {
    if (this.errands.length > 0) await Promise.allSettled(this.errands.map((work) => work()));
    // A session that has already ended on the server is ended here all the same.
    await this.client.signOut().catch(() => null);
    this.drafts.forgetAll();
    this.close();
    this.hasEnded.set(false);
    await this.router.navigateByUrl('/sign-in');
  }

  /** The session is over without the person's doing: sign in again and come back; drafts stay. */
  async end(): Promise<void> {
    this.close();
    this.hasEnded.set(true);
    const { url } = this.router;
    if (!url.startsWith('/sign-in')) await this.router.navigate(['/sign-in'], { queryParams: { from: url } });
  }

  /** Shows a preference at once and keeps it with the person; a failure leaves it with this browser only. */
  async prefer(change: Partial<Reading>): Promise<void> {
    this.preferences.choose(change);
    if (this.opened() !== null) await this.keepPreferences(change);
  }

  private async keepPreferences(change: ChangePreferences): Promise<void> {
    const opened = this.opened();
    if (opened === null) return;
    try {
      const me = await this.client.changePreferences(change, opened.me.version);
      this.opened.update((current) => current && { ...current, me });
      this.preferences.chosenHere.set({});
    } catch (error) {
      if (!(error instanceof Refusal)) throw error; // the choice is shown already and stays in this browser
    }
  }

  private async exchange(): Promise<boolean> {
    try {
      const answer = await oneTabAtATime(() => this.client.refresh(this.actingPost()));
      this.open(answer);
      return true;
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      if (error.kind !== 'unauthenticated') throw error; // the network is down, the session may well be alive
      localStorage.removeItem(openedKey);
      return false;
    }
  }

  private open(answer: SignedIn): void {
    localStorage.setItem(openedKey, 'open');
    // the post may have changed hands since it was chosen
    if (this.actingPost() !== null && this.actingPost() !== answer.me.post?.id) this.actIn(null);
    this.opened.set(answer);
    if (Object.keys(this.preferences.chosenHere()).length === 0) this.preferences.adopt(answer.me);
  }

  private close(): void {
    localStorage.removeItem(openedKey);
    this.actIn(null);
    this.opened.set(null);
  }
}

// The refresh token changes with every use; two tabs using the same one would look like a theft.
function oneTabAtATime<Answer>(work: () => Promise<Answer>): Promise<Answer> {
  return 'locks' in navigator ? navigator.locks.request('hampeyman.refresh', work) : work();
}
