import { createHash, randomBytes } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { systemActor, type Actor } from '@hampeyman/domain/access';
import type { Letter } from '@hampeyman/domain/mails';
import {
  initialPassword,
  invitationLetter,
  passwordChangedLetter,
  passwordLink,
  passwordLinkLetter,
  type AskForLink,
  type ChangePassword,
  type SetPassword,
} from '@hampeyman/domain/passwords';
import { DomainError } from '@hampeyman/domain/problems';
import { Activity, type ActivitySubject } from '../activity/activity';
import { Transaction } from '../database/transaction';
import { Mails } from '../mails/mails';
import type { Caller } from '../sessions/caller';
import { Identity } from '../sessions/identity';
import { LockOut } from '../sessions/lock-out';
import { SessionsService } from '../sessions/sessions.service';
import { hashPassword, isPassword } from './password-hash';
import { requireStrong } from './password-strength';
import { nameOf, ownerOf, PasswordsRepository, type Account } from './passwords.repository';

/** How long asking for a link takes, whether there is such an account or not. */
const askingMs = 400;

function subjectOf(personId: string): ActivitySubject {
  return { type: 'Person', id: personId, code: null, memorandumId: null, side: null, provinceCode: null };
}

const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex');

/** Passwords as their owners change them. */
@Injectable()
export class PasswordsService {
  constructor(
    private readonly transaction: Transaction,
    private readonly passwords: PasswordsRepository,
    private readonly sessions: SessionsService,
    private readonly lockOut: LockOut,
    private readonly identity: Identity,
    private readonly mails: Mails,
    private readonly activity: Activity,
  ) {}

  /**
   * Takes a new password for the person acting and ends their other sessions. A wrong current one counts as a failure to sign in. Throws
   * `request.invalid` (`passwords.wrong-current`, `passwords.not-new`, `passwords.too-common`, `passwords.like-name`), `sessions.locked`.
   */
  async change(actor: Actor, sessionId: string, request: ChangePassword, caller: Caller): Promise<void> {
    const proof = { password: request.current };
    await this.identity.prove(actor, proof, caller, 'current', async ({ passwordHash }) => {
      if (await isPassword(request.password, passwordHash)) {
        throw new DomainError('request.invalid', {}, [{ path: 'password', code: 'passwords.not-new' }]);
      }
      const account = await this.passwords.accountOf(actor.personId);
      if (account === null) throw new DomainError('sessions.ended');
      await this.save(account, request.password);
      await this.passwords.dropLinks(actor.personId);
      await this.sessions.endOthers(actor, sessionId);
      await this.activity.record(actor, 'passwords.changed', subjectOf(actor.personId));
    });
  }

  /** Sends a link to a new password where the account has an address. Takes and tells the same where there is none, or no such account. */
  async ask({ login }: AskForLink): Promise<void> {
    await Promise.all([this.sendLink(login.toLowerCase()), setTimeout(askingMs)]);
  }

  /**
   * Sets the password of whoever was sent the token, ends all their sessions and opens a locked account. Throws `passwords.link-not-valid`,
   * `request.invalid` (`passwords.too-common`, `passwords.like-name`), after which the link still works.
   */
  set(request: SetPassword, caller: Caller): Promise<void> {
    return this.transaction.run(systemActor, async () => {
      const account = await this.passwords.useLink(hashOf(request.token));
      if (account === null) throw new DomainError('passwords.link-not-valid');
      await this.save(account, request.password);
      const actor: Actor = { ...systemActor, personId: account.personId };
      await this.lockOut.forgive(this.lockOut.attempt(account.login, caller.address));
      await this.sessions.endAll(actor, account.personId);
      await this.activity.record(actor, 'passwords.set-by-link', subjectOf(account.personId));
    });
  }

  /**
   * Sends a new account the link behind which its owner chooses the password, in the open transaction; nothing where there is no address or
   * the account is closed.
   */
  async invite(actor: Actor, personId: string): Promise<void> {
    const account = await this.passwords.accountOf(personId);
    if (account === null) return;
    const expiresAt = new Date(Date.now() + initialPassword.days * 86_400_000);
    const isPosted = await this.postLink(account, (token) => invitationLetter(nameOf(account), account.login, token), expiresAt);
    if (isPosted) await this.activity.record(actor, 'passwords.invited', subjectOf(personId));
  }

  /** Takes back every link that was sent to a person: their letters go elsewhere now. */
  dropLinks(personId: string): Promise<void> {
    return this.passwords.dropLinks(personId);
  }

  private async sendLink(login: string): Promise<void> {
    await this.transaction.run(systemActor, async () => {
      const account = await this.passwords.accountNamed(login);
      if (account === null || (await this.passwords.linksOfTheHour(account.personId)) >= passwordLink.perHour) return;
      const expiresAt = new Date(Date.now() + passwordLink.minutes * 60_000);
      const isPosted = await this.postLink(account, (token) => passwordLinkLetter(nameOf(account), token), expiresAt);
      if (isPosted) await this.activity.record(systemActor, 'passwords.link-asked', subjectOf(account.personId));
    });
  }

  /** Posts a letter with a link that works until `expiresAt`; false where there is nowhere to send it. */
  private async postLink({ personId }: Account, letter: (token: string) => Letter, expiresAt: Date): Promise<boolean> {
    const token = randomBytes(32).toString('base64url');
    if (!(await this.mails.post({ personId }, letter(token), expiresAt))) return false;
    await this.passwords.addLink(hashOf(token), personId, expiresAt);
    return true;
  }

  private async save(account: Account, password: string): Promise<void> {
    requireStrong(password, ownerOf(account));
    await this.passwords.save(account.personId, await hashPassword(password));
    // the first one is no news to whoever was invited to choose it
    if (account.passwordHash !== null) await this.mails.post({ personId: account.personId }, passwordChangedLetter(nameOf(account)));
  }
}
