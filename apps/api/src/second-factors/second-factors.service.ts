import { Inject, Injectable } from '@nestjs/common';
import type { Actor } from '@hampeyman/domain/access';
import { DomainError } from '@hampeyman/domain/problems';
import {
  enrolledLetter,
  removedLetter,
  type EnrolSecondFactor,
  type Enrolment,
  type HeldSecondFactor,
  type RecoveryCodes,
  type RemoveSecondFactor,
  type SecondFactor,
  type ShowCode,
} from '@hampeyman/domain/second-factors';
import type { Bilingual } from '@hampeyman/domain/texts';
import { generateURI } from 'otplib';
import { toString as draw } from 'qrcode';
import { authorize } from '../access/authorize';
import { Activity } from '../activity/activity';
import { CONFIG, type Config } from '../config';
import { Transaction } from '../database/transaction';
import { Mails } from '../mails/mails';
import type { Caller } from '../sessions/caller';
import { Identity } from '../sessions/identity';
import { SessionsService } from '../sessions/sessions.service';
import { SecondFactorCodes, secondFactorOf } from './second-factor-codes';
import { SecondFactorsRepository } from './second-factors.repository';

/** How one enrols a second factor, shows it and gives it up. A wrong password or code counts as a failure to sign in. */
@Injectable()
export class SecondFactorsService {
  constructor(
    private readonly transaction: Transaction,
    private readonly factors: SecondFactorsRepository,
    private readonly codes: SecondFactorCodes,
    private readonly identity: Identity,
    private readonly sessions: SessionsService,
    private readonly mails: Mails,
    private readonly activity: Activity,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async read(actor: Actor, sessionId: string): Promise<SecondFactor> {
    const factor = await this.factors.find(actor.personId);
    const isEnrolled = factor !== null && factor.confirmedAt !== null;
    return {
      isRequired: this.config.secondFactor === 'required',
      isEnrolled,
      enrolledAt: factor?.confirmedAt ?? null,
      recoveryCodesLeft: isEnrolled ? factor.recoveryCodesLeft : 0,
      isPassed: await this.sessions.hasSecondFactor(sessionId),
    };
  }

  /** Makes a secret for an authenticator app; a second beginning replaces an unconfirmed first. Throws `second-factors.already-enrolled`, `request.invalid` (`passwords.wrong-current`), `sessions.locked`. */
  async enrol(actor: Actor, { password }: EnrolSecondFactor, caller: Caller): Promise<Enrolment> {
    const { secret, login } = await this.identity.prove(actor, { password }, caller, 'password', async (account) => {
      if (await this.codes.isEnrolled(actor.personId)) throw new DomainError('second-factors.already-enrolled');
      const made = await this.codes.begin(actor.personId);
      await this.activity.record(actor, 'second-factors.begun', secondFactorOf(actor.personId));
      return { secret: made, login: account.login };
    });
    const address = generateURI({ issuer: 'Hampeyman', label: login, secret });
    return { secret, address, picture: await draw(address, { type: 'svg', margin: 2, errorCorrectionLevel: 'M' }) };
  }

  /** Confirms the enrolment with a first code; from now on one is asked for at sign-in. The recovery codes, this once. Throws `second-factors.already-enrolled`, `request.invalid` (`second-factors.wrong-code`), `sessions.locked`. */
  async confirm(actor: Actor, sessionId: string, request: ShowCode, caller: Caller): Promise<RecoveryCodes> {
    const factor = await this.factors.find(actor.personId);
    if (factor === null) throw new DomainError('second-factors.not-enrolled');
    if (factor.confirmedAt !== null) throw new DomainError('second-factors.already-enrolled');
    const codes = await this.identity.prove(actor, request, caller, 'password', async (account) => {
      await this.factors.confirm(actor.personId);
      const made = await this.codes.newRecoveryCodes(actor.personId);
      await this.sessions.markSecondFactor(sessionId);
      await this.activity.record(actor, 'second-factors.enrolled', secondFactorOf(actor.personId));
      await this.mails.post({ personId: actor.personId }, enrolledLetter(account.name));
      return made;
    });
    return { codes };
  }

  /** Shows the second factor in a session that was opened without. Throws `second-factors.not-enrolled`, `request.invalid` (`second-factors.wrong-code`), `sessions.locked`. */
  async pass(actor: Actor, sessionId: string, request: ShowCode, caller: Caller): Promise<void> {
    await this.requireEnrolled(actor.personId);
    await this.identity.prove(actor, request, caller, 'password', async () => {
      await this.sessions.markSecondFactor(sessionId);
      await this.activity.record(actor, 'second-factors.passed', secondFactorOf(actor.personId));
    });
  }

  /** New recovery codes in place of all before. Throws as `pass`. */
  async renewCodes(actor: Actor, request: ShowCode, caller: Caller): Promise<RecoveryCodes> {
    await this.requireEnrolled(actor.personId);
    const codes = await this.identity.prove(actor, request, caller, 'password', async () => {
      await this.activity.record(actor, 'second-factors.recovery-codes-renewed', secondFactorOf(actor.personId));
      return this.codes.newRecoveryCodes(actor.personId);
    });
    return { codes };
  }

  /** Gives up one’s own second factor; other sessions end. Throws as `pass`. */
  async remove(actor: Actor, sessionId: string, request: RemoveSecondFactor, caller: Caller): Promise<void> {
    await this.requireEnrolled(actor.personId);
    await this.identity.prove(actor, request, caller, 'password', async (account) => {
      await this.takeAway(actor, actor.personId, account.name);
      await this.sessions.forgetSecondFactor(sessionId);
      await this.sessions.endOthers(actor, sessionId);
    });
  }

  /** Whether somebody has a second factor, and since when. Throws `people.not-found`, `access.denied`. */
  async readOf(actor: Actor, personId: string): Promise<HeldSecondFactor> {
    authorize(actor, 'read-account', 'Person', await this.identity.other(personId));
    const enrolledAt = (await this.factors.find(personId))?.confirmedAt ?? null;
    return { isEnrolled: enrolledAt !== null, enrolledAt };
  }

  /**
   * Takes the second factor of someone away who lost telephone and codes, and ends their sessions; of oneself only `remove` does, which asks
   * for both. Throws `access.denied`, `people.not-found`, `second-factors.removes-own`, `second-factors.not-enrolled`.
   */
  removeOf(actor: Actor, personId: string): Promise<void> {
    return this.transaction.run(actor, async () => {
      const person = await this.identity.other(personId);
      authorize(actor, 'change', 'Person', person);
      if (personId === actor.personId) throw new DomainError('second-factors.removes-own');
      await this.takeAway(actor, personId, person.name);
      await this.sessions.endAll(actor, personId);
    });
  }

  private async takeAway(actor: Actor, personId: string, name: Bilingual): Promise<void> {
    if (!(await this.factors.remove(personId))) throw new DomainError('second-factors.not-enrolled');
    await this.activity.record(actor, 'second-factors.removed', secondFactorOf(personId));
    await this.mails.post({ personId }, removedLetter(name));
  }

  private async requireEnrolled(personId: string): Promise<void> {
    if (!(await this.codes.isEnrolled(personId))) throw new DomainError('second-factors.not-enrolled');
  }
}
