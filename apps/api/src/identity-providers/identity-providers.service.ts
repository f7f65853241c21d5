import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { systemActor, type Actor } from '@hampeyman/domain/access';
import {
  attemptMinutes,
  identityLinkedLetter,
  type BeginSignIn,
  type Identities,
  type IdentityProvider,
  type IdentityProviders,
  type ProviderRefusal,
} from '@hampeyman/domain/identity-providers';
import { DomainError } from '@hampeyman/domain/problems';
import type { ShowCode } from '@hampeyman/domain/second-factors';
import { authorize } from '../access/authorize';
import { Activity, type ActivitySubject } from '../activity/activity';
import { CONFIG, type Config } from '../config';
import { Transaction } from '../database/transaction';
import { Mails } from '../mails/mails';
import type { Caller } from '../sessions/caller';
import { Identity } from '../sessions/identity';
import { SessionsService, type OpenedSession } from '../sessions/sessions.service';
import type { ProviderSettings } from './identity-provider-settings';
import { IdentityProvidersRepository, type NamedAccount } from './identity-providers.repository';
import { ProviderFailure, RelyingParty, type Named } from './relying-party';

/** What binds a browser to an attempt: the token for its cookie, and the end of it. */
export interface AttemptToken {
  readonly token: string;
  readonly expiresAt: Date;
}

/** Where somebody who comes back from a provider is led, and with what. */
export interface Arrival {
  /** A whole address of the portal. */
  readonly location: string;
  readonly session: OpenedSession | null;
  /** Set where a code is asked for before the session opens. */
  readonly attempt: AttemptToken | null;
}

/** How the record names the refusal of somebody whom a provider has named. */
const acts = {
  unknown: 'identity-providers.refused-unknown',
  closed: 'identity-providers.refused-closed',
  taken: 'identity-providers.refused-taken',
} as const;

const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex');
const shown = ({ key, nameFa, nameEn }: ProviderSettings): IdentityProvider => ({ key, nameFa, nameEn });

function newAttempt(): AttemptToken {
  return { token: randomBytes(32).toString('base64url'), expiresAt: new Date(Date.now() + attemptMinutes * 60_000) };
}

function subjectOf(provider: ProviderSettings | undefined, id: string | null): ActivitySubject {
  return { type: 'Identity', id, code: provider?.key ?? null, memorandumId: null, side: null, provinceCode: null };
}

/** Signing in by the word of an identity provider. It makes no account and gives no right: it only says whose session to open. */
@Injectable()
export class IdentityProvidersService {
  constructor(
    private readonly transaction: Transaction,
    private readonly identities: IdentityProvidersRepository,
    private readonly relyingParty: RelyingParty,
    private readonly sessions: SessionsService,
    private readonly identity: Identity,
    private readonly mails: Mails,
    private readonly activity: Activity,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  list(): IdentityProviders {
    return { items: this.config.identityProviders.map(shown) };
  }

  /** Begins an attempt: where the browser goes, and what it brings back. Throws `identity-providers.not-found`, `identity-providers.unreachable`. */
  async begin(key: string, { returnTo }: BeginSignIn): Promise<AttemptToken & { readonly address: string }> {
    const provider = this.provider(key);
    if (provider === null) throw new DomainError('identity-providers.not-found');
    try {
      const { address, checks } = await this.relyingParty.begin(provider);
      const attempt = newAttempt();
      await this.keep(attempt, { providerKey: key, ...checks, returnTo, personId: null, subject: null });
      return { ...attempt, address };
    } catch (error) {
      if (error instanceof ProviderFailure) throw new DomainError('identity-providers.unreachable');
      throw error;
    }
  }

  /** Takes the answer `search` (`?code=…`) that the browser brought from a provider; whatever is wrong with it is told on the sign-in page. */
  async arrive(key: string, token: string | null, search: string, caller: Caller): Promise<Arrival> {
    const provider = this.provider(key);
    const attempt = provider === null ? null : await this.identities.takeAnswer(hashOf(token ?? ''), key);
    if (provider === null || attempt === null) return this.refused('expired', '/');
    const { returnTo } = attempt;
    try {
      return await this.admit(provider, await this.relyingParty.finish(provider, search, attempt), returnTo, caller);
    } catch (error) {
      if (!(error instanceof ProviderFailure)) throw error;
      if (error.what !== 'forged') return this.refused(error.what, returnTo);
      await this.transaction.run(systemActor, () =>
        this.activity.record(systemActor, 'identity-providers.refused-forged', subjectOf(provider, null)),
      );
      return this.refused('refused', returnTo);
    }
  }

  /**
   * Opens the session of somebody whom a provider has named, with the code of their second factor. Throws
   * `identity-providers.attempt-expired`, `sessions.wrong-code`, `sessions.locked`.
   */
  async showCode(key: string, token: string | null, { code }: ShowCode, caller: Caller): Promise<OpenedSession> {
    const provider = this.provider(key);
    const opened = await this.transaction.run(systemActor, async () => {
      const attempt = provider === null ? null : await this.identities.waiting(hashOf(token ?? ''), key);
      if (provider === null || attempt?.subject == null || attempt.personId === null) return 'identity-providers.attempt-expired';
      const account = await this.identities.accountOf(attempt.personId);
      if (account === null || (await this.refusalOf(provider, attempt.subject, account)) !== null)
        return 'identity-providers.attempt-expired';
      const session = await this.open(provider, { subject: attempt.subject, hasSecondFactor: false }, account, code, caller);
      if (typeof session !== 'string') await this.identities.forgetAttempt(attempt.tokenHash);
      return session;
    });
    // thrown outside the transaction, which must keep the failure
    if (typeof opened === 'string') throw new DomainError(opened);
    return opened;
  }

  /** The identities of the person acting. */
  async mine(actor: Actor): Promise<Identities> {
    const known = await this.identities.identitiesOf(actor.personId);
    return {
      items: known.map(({ issuer, ...identity }) => {
        const provider = this.providerOf(issuer);
        return { ...identity, provider: provider === undefined ? null : shown(provider) };
      }),
    };
  }

  /** Takes away one of the identities of the person acting. Throws `identity-providers.not-found`. */
  unlink(actor: Actor, id: string): Promise<void> {
    return this.transaction.run(actor, () => this.unlinkOf(actor, actor.personId, id));
  }

  /** Takes away every identity of somebody, such as one whose name another person has taken over at the provider. Throws `people.not-found`, `access.denied`, `identity-providers.not-found`. */
  unlinkAll(actor: Actor, personId: string): Promise<void> {
    return this.transaction.run(actor, async () => {
      authorize(actor, 'change', 'Person', await this.identity.other(personId));
      await this.unlinkOf(actor, personId, null);
    });
  }

  private async unlinkOf(actor: Actor, personId: string, id: string | null): Promise<void> {
    const unlinked = await this.identities.unlink(personId, id);
    if (unlinked.length === 0) throw new DomainError('identity-providers.not-found');
    for (const one of unlinked) {
      await this.activity.record(actor, 'identity-providers.unlinked', subjectOf(this.providerOf(one.issuer), one.id), { personId });
    }
  }

  /** Opens the session of whom a provider has named, asks for a code before, or says why there is none. */
  private admit(provider: ProviderSettings, named: Named, returnTo: string, caller: Caller): Promise<Arrival> {
    return this.transaction.run(systemActor, async () => {
      const account = await this.accountOf(provider, named);
      const refusal = account === null ? 'unknown' : await this.refusalOf(provider, named.subject, account);
      if (account === null || refusal !== null) {
        const why = refusal ?? 'unknown';
        await this.activity.record(systemActor, acts[why], subjectOf(provider, null), { personId: account?.personId ?? null });
        return this.refused(why, returnTo);
      }
      const session = await this.open(provider, named, account, null, caller);
      if (typeof session !== 'string') return { location: this.addressOf(returnTo), session, attempt: null };
      // a token that was there before the provider spoke opens nothing after it
      const attempt = newAttempt();
      const spent = { state: '', nonce: '', codeVerifier: '' };
      await this.keep(attempt, { providerKey: provider.key, ...spent, returnTo, personId: account.personId, subject: named.subject });
      return { location: this.signIn({ provider: provider.key }, returnTo), session: null, attempt };
    });
  }

  /** The account a subject is linked with; for one never seen before, that which the claim names. */
  private async accountOf({ issuer, claim }: ProviderSettings, { subject, claims }: Named): Promise<NamedAccount | null> {
    const linked = await this.identities.linkedAccount(issuer, subject);
    if (linked !== null) return linked;
    const value = claims[claim];
    // letters of other alphabets can become Latin ones on the way to small letters
    if (typeof value !== 'string' || !/^[\x21-\x7e]{1,200}$/.test(value)) return null;
    if (claim !== 'email') return this.identities.accountBy('login', value);
    return claims['email_verified'] === true ? this.identities.accountBy('email', value) : null;
  }

  private async refusalOf(
    { issuer, side }: ProviderSettings,
    subject: string,
    { personId, login, isDisabled }: NamedAccount,
  ): Promise<keyof typeof acts | null> {
    // whom a provider may not speak for, it learns nothing of
    if (side !== null && !(await this.identities.isOfSide(personId, side))) return 'unknown';
    if (isDisabled || login === null) return 'closed';
    const known = await this.identities.subjectOf(personId, issuer);
    return known === null || known === subject ? null : 'taken';
  }

  private async open(
    provider: ProviderSettings,
    { subject, hasSecondFactor }: Pick<Named, 'subject' | 'hasSecondFactor'>,
    { personId, login, nameFa, nameEn }: NamedAccount,
    code: string | null,
    caller: Caller,
  ): Promise<OpenedSession | 'sessions.code-required' | 'sessions.wrong-code'> {
    const opened = await this.sessions.openNamed({ personId, login: login ?? '', hasSecondFactor }, code, caller);
    if (typeof opened === 'string') return opened;
    const actor: Actor = { ...systemActor, personId };
    const used = await this.identities.use(provider.issuer, subject);
    const id = used ?? randomUUID();
    if (used === null) {
      const now = new Date();
      await this.identities.link({ id, personId, issuer: provider.issuer, subject, linkedAt: now, usedAt: now });
      await this.activity.record(actor, 'identity-providers.linked', subjectOf(provider, id));
      await this.mails.post({ personId }, identityLinkedLetter({ fa: nameFa, en: nameEn }, shown(provider)));
    }
    await this.activity.record(actor, 'identity-providers.signed-in', subjectOf(provider, id), { hasSecondFactor });
    return opened;
  }

  private keep(
    { token, expiresAt }: AttemptToken,
    attempt: Omit<Parameters<IdentityProvidersRepository['addAttempt']>[0], 'tokenHash' | 'expiresAt'>,
  ): Promise<void> {
    return this.identities.addAttempt({ tokenHash: hashOf(token), expiresAt, ...attempt });
  }

  private provider(key: string): ProviderSettings | null {
    return this.config.identityProviders.find((provider) => provider.key === key) ?? null;
  }

  private providerOf(issuer: string): ProviderSettings | undefined {
    return this.config.identityProviders.find((provider) => provider.issuer === issuer);
  }

  private refused(refusal: ProviderRefusal, returnTo: string): Arrival {
    return { location: this.signIn({ refusal }, returnTo), session: null, attempt: null };
  }

  private signIn(said: Readonly<Record<string, string>>, returnTo: string): string {
    const from: Record<string, string> = returnTo === '/' ? {} : { from: returnTo };
    return this.addressOf(`/sign-in?${new URLSearchParams({ ...said, ...from }).toString()}`);
  }

  private addressOf(path: string): string {
    return new URL(path, this.config.origin).href;
  }
}
