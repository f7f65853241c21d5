import { Injectable } from '@nestjs/common';
import type { Actor } from '@hampeyman/domain/access';
import { DomainError } from '@hampeyman/domain/problems';
import { recoveryCodeUsedLetter } from '@hampeyman/domain/second-factors';
import { Transaction } from '../database/transaction';
import { Mails } from '../mails/mails';
import { isPassword } from '../passwords/password-hash';
import { SecondFactorCodes } from '../second-factors/second-factor-codes';
import type { Caller } from './caller';
import { LockOut } from './lock-out';
import { SessionsRepository, type PersonSubject, type ProvenAccount } from './sessions.repository';

/** What somebody shows to prove, within their session, that it is still them. */
export interface Proof {
  readonly password?: string;
  readonly code?: string;
}

const refusedField = (path: string, code: string): DomainError => new DomainError('request.invalid', {}, [{ path, code }]);

/** Asks whoever acts in a session once more who they are, before what would let a stranger stay (OWASP ASVS 5.0, 7.5.1). */
@Injectable()
export class Identity {
  constructor(
    private readonly transaction: Transaction,
    private readonly sessions: SessionsRepository,
    private readonly lockOut: LockOut,
    private readonly codes: SecondFactorCodes,
    private readonly mails: Mails,
  ) {}

  /**
   * Does `work` in a transaction once the proof has been found right; a wrong one counts as a failure to sign in. Throws `request.invalid`
   * (`passwords.wrong-current` at `passwordField`, `second-factors.wrong-code` at `code`), `sessions.locked` and what `work` throws.
   */
  async prove<T>(
    actor: Actor,
    proof: Proof,
    caller: Caller,
    passwordField: string,
    work: (account: ProvenAccount) => Promise<T>,
  ): Promise<T> {
    const account = await this.sessions.accountOf(actor.personId);
    if (account === null) throw new DomainError('sessions.ended');
    const attempt = this.lockOut.attempt(account.login, caller.address);
    await this.lockOut.requireOpen(attempt);
    const isRight = proof.password === undefined || (await isPassword(proof.password, account.passwordHash));
    const done = await this.transaction.run(actor, async () => {
      await this.lockOut.takeTurn(attempt);
      const refusal = isRight ? await this.codeRefusal(actor, account, proof) : refusedField(passwordField, 'passwords.wrong-current');
      if (refusal !== null) {
        await this.lockOut.fail(attempt, actor.personId);
        return { isProven: false as const, refusal };
      }
      const result = await work(account);
      await this.lockOut.forgive(attempt);
      return { isProven: true as const, result };
    });
    // thrown outside the transaction, which must keep the failure
    if (!done.isProven) throw done.refusal;
    return done.result;
  }

  /** Somebody else, before anything is done to their account. Throws `people.not-found`. */
  async other(personId: string): Promise<PersonSubject> {
    const person = await this.sessions.subjectOf(personId);
    if (person === null) throw new DomainError('people.not-found');
    return person;
  }

  private async codeRefusal(actor: Actor, account: ProvenAccount, { code }: Proof): Promise<DomainError | null> {
    if (code === undefined) return null;
    const shown = await this.codes.show(actor.personId, code);
    if (shown === 'recovery-code') await this.mails.post({ personId: actor.personId }, recoveryCodeUsedLetter(account.name));
    return shown === 'wrong' ? refusedField('code', 'second-factors.wrong-code') : null;
  }
}
