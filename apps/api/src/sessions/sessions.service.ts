import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { systemActor, type Actor } from '@hampeyman/domain/access';
import { DomainError, requireVersion, StaleError } from '@hampeyman/domain/problems';
import { recoveryCodeUsedLetter } from '@hampeyman/domain/second-factors';
import {
  sessionLife,
  type ChangePreferences,
  type EndSessions,
  type ListSessions,
  type Me,
  type OpenSession,
  type SignedIn,
  type SignIn,
} from '@hampeyman/domain/sessions';
import type { List } from '@hampeyman/domain/records';
import { Activity } from '../activity/activity';
import { Transaction } from '../database/transaction';
import { AccessTokens } from './access-token';
import type { Caller } from './caller';
import { SecondFactorCodes } from '../second-factors/second-factor-codes';
import { Mails } from '../mails/mails';
import { Identity } from './identity';
import { LockOut, type Attempt } from './lock-out';
import { isPassword } from '../passwords/password-hash';
import { readRefreshToken, RefreshTokens, type PresentedToken } from './refresh-token';
import { SessionEntity } from './session.entity';
import { SessionsRepository } from './sessions.repository';

/** Seconds during which an exchanged refresh token is taken once more: two tabs refresh at once, or an answer was lost (RFC 9700 §4.14.2). */
const graceSeconds = 30;

/** A sign-in or refreshment: what is answered, and the refresh token for the cookie. */
export interface OpenedSession {
  readonly answer: SignedIn;
  readonly refreshToken: string;
  readonly refreshExpiresAt: Date;
}

/** Whether the token presented is the session's, was so a moment ago, or was long since exchanged and is in the wrong hands. */
function standingOf(session: SessionEntity, { secretHash }: PresentedToken, now: Date): 'current' | 'repeated' | 'reused' {
  if (session.refreshHash === secretHash) return 'current';
  const isFresh = now.getTime() - session.usedAt.getTime() <= graceSeconds * 1_000;
  return session.previousRefreshHash === secretHash && isFresh ? 'repeated' : 'reused';
}

/** Whether a session was left alone for too long. */
function hasIdled(session: SessionEntity, now: Date): boolean {
  return now.getTime() - session.lastSeenAt.getTime() >= sessionLife.idleMinutes * 60_000;
}

/** The session as subject of the record of changes. */
function subjectOf(sessionId: string): Parameters<Activity['record']>[2] {
  return { type: 'Session', id: sessionId, code: null, memorandumId: null, side: null, provinceCode: null };
}

@Injectable()
export class SessionsService {
  constructor(
    private readonly transaction: Transaction,
    private readonly sessions: SessionsRepository,
    private readonly tokens: AccessTokens,
    private readonly refreshTokens: RefreshTokens,
    private readonly lockOut: LockOut,
    private readonly codes: SecondFactorCodes,
    private readonly identity: Identity,
    private readonly mails: Mails,
    private readonly activity: Activity,
  ) {}

  /**
   * Opens a session. Unknown, disabled and wrong cost the same work and read the same; only who knows the password hears that a code is needed.
   * Throws `sessions.wrong-credentials`, `sessions.initial-password-expired`, `sessions.code-required`, `sessions.wrong-code`, `sessions.locked`.
   */
  async signIn(request: SignIn, caller: Caller): Promise<OpenedSession> {
    const attempt = this.lockOut.attempt(request.login, caller.address);
    await this.lockOut.requireOpen(attempt);
    const account = await this.sessions.account(request.login.toLowerCase());
    const isRight = await isPassword(request.password, account?.passwordHash ?? null);
    const opened = await this.transaction.run(systemActor, async () => {
      await this.lockOut.takeTurn(attempt);
      if (account === null || account.isDisabled || !isRight) {
        await this.lockOut.fail(attempt, account?.id ?? null);
        return 'sessions.wrong-credentials';
      }
      if (account.isPasswordOver) return 'sessions.initial-password-expired';
      return this.openWithCode(account.id, attempt, request.code, caller, { isByProvider: false });
    });
    // thrown outside the transaction, which must keep the failure
    if (typeof opened === 'string') throw new DomainError(opened);
    return opened;
  }

  /**
   * Opens a session of a person whom an identity provider has named, in the open transaction, which must keep a failure. Where the provider
   * knows of no second factor, the code of one that is set up here is asked for as after a password. Throws `sessions.locked`, of codes alone:
   * failures with a password lock nobody out who needs none.
   */
  async openNamed(
    named: { readonly personId: string; readonly login: string; readonly hasSecondFactor: boolean },
    code: string | null,
    caller: Caller,
  ): Promise<OpenedSession | 'sessions.code-required' | 'sessions.wrong-code'> {
    const attempt = this.lockOut.attempt(named.login, caller.address);
    if (named.hasSecondFactor) return this.open(named.personId, caller, { secondFactorAt: new Date(), isByProvider: true });
    if (code !== null) await this.lockOut.takeTurn(attempt);
    return this.openWithCode(named.personId, attempt, code, caller, { isByProvider: true });
  }

  /**
   * Exchanges the refresh token for a new pair; within the grace the same exchange is answered again. A token that was exchanged before
   * that ends its session: it was stolen. The answer is for the post `postId` where it is still held, else for that of the session. Throws `sessions.ended`.
   */
  async refresh(cookie: string | undefined, postId: string | null = null): Promise<OpenedSession> {
    const presented = readRefreshToken(cookie);
    if (presented === null) throw new DomainError('sessions.ended');
    const opened = await this.transaction.run(systemActor, async () => {
      const session = await this.sessions.lock(presented.sessionId);
      const now = new Date();
      if (session?.endedAt !== null || session.expiresAt <= now || hasIdled(session, now)) return null;
      const standing = standingOf(session, presented, now);
      if (standing === 'reused') {
        await this.sessions.update(Object.assign(session, { endedAt: now }));
        await this.activity.record({ ...systemActor, personId: session.personId }, 'sessions.refresh-token-reused', subjectOf(session.id));
        return null;
      }
      const { token, secretHash } = this.refreshTokens.following(presented);
      if (standing === 'current') {
        const exchanged = { previousRefreshHash: session.refreshHash, refreshHash: secretHash, usedAt: now, lastSeenAt: now };
        await this.sessions.update(Object.assign(session, exchanged));
      }
      return this.answer(session, token, postId);
    });
    // thrown outside the transaction, which must keep the end of a stolen session
    if (opened === null) throw new DomainError('sessions.ended');
    return opened;
  }

  /** Ends the session at once: its access token stops working too. Throws `sessions.ended` where another request was quicker. */
  end(actor: Actor, sessionId: string): Promise<void> {
    return this.transaction.run(actor, async () => {
      const session = await this.sessions.lock(sessionId);
      if (session?.endedAt !== null) throw new DomainError('sessions.ended');
      await this.sessions.update(Object.assign(session, { endedAt: new Date() }));
      await this.activity.record(actor, 'sessions.ended', subjectOf(sessionId));
    });
  }

  /** The open sessions of the person acting. */
  list(actor: Actor, sessionId: string, query: ListSessions): Promise<List<OpenSession>> {
    return this.sessions.list(actor, sessionId, query);
  }

  /** Ends one of the sessions of the person acting. Throws `sessions.not-found`, `request.invalid` (`passwords.wrong-current`), `sessions.locked`. */
  endOne(actor: Actor, id: string, proof: EndSessions, caller: Caller): Promise<void> {
    return this.identity.prove(actor, proof, caller, 'password', async () => {
      const session = await this.sessions.lock(id);
      if (session?.personId !== actor.personId || session.endedAt !== null) throw new DomainError('sessions.not-found');
      await this.end(actor, id);
    });
  }

  hasSecondFactor(sessionId: string): Promise<boolean> {
    return this.sessions.hasSecondFactor(sessionId);
  }

  /** Lets approving acts pass in a session from now on. */
  markSecondFactor(sessionId: string): Promise<void> {
    return this.sessions.saveSecondFactor(sessionId, true);
  }

  forgetSecondFactor(sessionId: string): Promise<void> {
    return this.sessions.saveSecondFactor(sessionId, false);
  }

  /** Ends every session of a person at once, as a new password or a closed account asks for. */
  endAll(actor: Actor, personId: string): Promise<void> {
    return this.transaction.run(actor, async () => {
      for (const id of await this.sessions.endAll(actor, personId)) await this.activity.record(actor, 'sessions.ended', subjectOf(id));
    });
  }

  /** Ends every session of the person acting but the one they act in, who asks for it. Throws `request.invalid` (`passwords.wrong-current`), `sessions.locked`. */
  endOthersProven(actor: Actor, sessionId: string, proof: EndSessions, caller: Caller): Promise<void> {
    return this.identity.prove(actor, proof, caller, 'password', async () => {
      const count = await this.endOthers(actor, sessionId);
      await this.activity.record(actor, 'sessions.others-ended', subjectOf(sessionId), { count });
    });
  }

  /** Ends every session of the person acting but the one they act in, as another password or second factor asks for; how many. */
  endOthers(actor: Actor, sessionId: string): Promise<number> {
    return this.transaction.run(actor, async () => {
      const ended = await this.sessions.endOthers(actor, sessionId);
      for (const id of ended) await this.activity.record(actor, 'sessions.ended', subjectOf(id));
      return ended.length;
    });
  }

  /** The signed-in person in the post `postId`, null for the one in which the session began. Throws `sessions.ended`, `sessions.post-not-held`. */
  async me(sessionId: string, postId: string | null = null): Promise<Me> {
    const me = await this.sessions.me(sessionId, postId);
    if (me !== null) return me;
    const isOpen = postId !== null && (await this.sessions.me(sessionId, null)) !== null;
    throw new DomainError(isOpen ? 'sessions.post-not-held' : 'sessions.ended');
  }

  /** Who holds a post on `day` (`YYYY-MM-DD`), to act without a session: dated acts of the demonstration, jobs. Throws where nobody does. */
  async actorOf(postCode: string, day: string): Promise<Actor> {
    const holder = await this.sessions.holder(postCode, day);
    if (holder === null) throw new Error(`Nobody holds ${postCode} on ${day}`);
    return holder.actor;
  }

  /** Changes how the portal reads for the person acting. Throws `request.stale`. */
  changePreferences(actor: Actor, sessionId: string, change: ChangePreferences, version: number): Promise<Me> {
    return this.transaction.run(actor, async () => {
      const before = await this.me(sessionId, actor.postId);
      requireVersion(before, version);
      // another request may have been quicker since
      if (!(await this.sessions.savePreferences(actor, change, version))) throw new StaleError(await this.me(sessionId, actor.postId));
      const after = await this.me(sessionId, actor.postId);
      const { language, calendar, theme } = before;
      await this.activity.record(
        actor,
        'people.preferences-changed',
        { type: 'Person', id: actor.personId, code: null, memorandumId: null, side: null, provinceCode: null },
        {
          before: { language, calendar, theme },
          after: { language: after.language, calendar: after.calendar, theme: after.theme },
        },
      );
      return after;
    });
  }

  /** A session of a person who has shown who they are but for the second factor, where they have one. */
  private async openWithCode(
    personId: string,
    attempt: Attempt,
    code: string | null,
    caller: Caller,
    { isByProvider }: Pick<SessionEntity, 'isByProvider'>,
  ): Promise<OpenedSession | 'sessions.code-required' | 'sessions.wrong-code'> {
    const isEnrolled = await this.codes.isEnrolled(personId);
    if (isEnrolled && code === null) return 'sessions.code-required';
    if (isEnrolled && !(await this.isRightCode(personId, code ?? ''))) {
      await this.lockOut.fail(attempt, personId);
      return 'sessions.wrong-code';
    }
    await this.lockOut.forgive(attempt);
    return this.open(personId, caller, { secondFactorAt: isEnrolled ? new Date() : null, isByProvider });
  }

  private async isRightCode(personId: string, code: string): Promise<boolean> {
    const shown = await this.codes.show(personId, code);
    if (shown !== 'recovery-code') return shown === 'code';
    const name = await this.sessions.nameOf(personId);
    if (name !== null) await this.mails.post({ personId }, recoveryCodeUsedLetter(name));
    return true;
  }

  /** A new session of a person who has shown who they are, in the open transaction. */
  private async open(
    personId: string,
    caller: Caller,
    shown: Pick<SessionEntity, 'secondFactorAt' | 'isByProvider'>,
  ): Promise<OpenedSession> {
    const now = new Date();
    const id = randomUUID();
    const { token, secretHash } = this.refreshTokens.first(id);
    const session = Object.assign(new SessionEntity(), {
      id,
      personId,
      postId: await this.sessions.firstPost(personId),
      refreshHash: secretHash,
      previousRefreshHash: null,
      createdAt: now,
      usedAt: now,
      lastSeenAt: now,
      expiresAt: new Date(now.getTime() + sessionLife.hours * 3_600_000),
      ...shown,
      endedAt: null,
      userAgent: caller.userAgent,
    });
    await this.sessions.insert(session);
    const opened = await this.answer(session, token);
    await this.activity.record(opened.answer.me.actor, 'sessions.started', subjectOf(id));
    return opened;
  }

  private async answer(session: SessionEntity, refreshToken: string, postId: string | null = null): Promise<OpenedSession> {
    const { accessToken, expiresAt } = await this.tokens.issue(session.id);
    return {
      answer: { accessToken, expiresAt, me: (await this.sessions.me(session.id, postId)) ?? (await this.me(session.id)) },
      refreshToken,
      refreshExpiresAt: session.expiresAt,
    };
  }
}
