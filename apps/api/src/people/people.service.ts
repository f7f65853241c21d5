import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Actor } from '@hampeyman/domain/access';
import { initialPassword } from '@hampeyman/domain/passwords';
import {
  needsInvitation,
  requireErasable,
  requireNotErased,
  requireWholeAccount,
  type AddPerson,
  type ChangePerson,
  type ListPeople,
  type Person,
} from '@hampeyman/domain/people';
import { DomainError, requireVersion, StaleError } from '@hampeyman/domain/problems';
import { entered, type List, type Provenance } from '@hampeyman/domain/records';
import { allows } from '@hampeyman/domain/rights';
import { abilityOf, authorize } from '../access/authorize';
import { Activity, type ActivitySubject } from '../activity/activity';
import { Clock } from '../clock/clock';
import { Transaction } from '../database/transaction';
import { hashPassword } from '../passwords/password-hash';
import { PasswordsService } from '../passwords/passwords.service';
import { requireStrong } from '../passwords/password-strength';
import { LockOut } from '../sessions/lock-out';
import { SessionsService } from '../sessions/sessions.service';
import { PeopleRepository, type KeptPassword, type KnownPerson } from './people.repository';

/** Where a person comes from. The demonstration gives all its accounts one password, kept already in the form in which it is stored. */
export interface PersonOrigin extends Pick<Provenance, 'isSample'> {
  readonly passwordHash?: string;
}

function subjectOf(id: string): ActivitySubject {
  return { type: 'Person', id, code: null, memorandumId: null, side: null, provinceCode: null };
}

/** The person as `actor` may see them: accounts are the administrator's. */
function shownTo(actor: Actor, known: KnownPerson): Person {
  const { hasPassword: _, side: _side, ...person } = known;
  const seesAccount = allows(abilityOf(actor), 'read-account', 'Person', known);
  return seesAccount ? person : { ...person, login: null, email: null, isDisabled: false };
}

/** People and their accounts. */
@Injectable()
export class PeopleService {
  constructor(
    private readonly transaction: Transaction,
    private readonly people: PeopleRepository,
    private readonly sessions: SessionsService,
    private readonly passwords: PasswordsService,
    private readonly lockOut: LockOut,
    private readonly activity: Activity,
    private readonly clock: Clock,
  ) {}

  async list(actor: Actor, query: ListPeople): Promise<List<Person>> {
    const { items, next } = await this.people.list(actor, query, this.clock.today());
    return { items: items.map((person) => shownTo(actor, person)), next };
  }

  /** Throws `people.not-found`. */
  async read(actor: Actor, id: string): Promise<Person> {
    return shownTo(actor, await this.people.find(actor, id, this.clock.today()));
  }

  /** The person with their account, which must be the actor's to see. Throws `people.not-found`, `access.denied`. */
  async account(actor: Actor, id: string): Promise<Person> {
    const known = await this.people.find(actor, id, this.clock.today());
    authorize(actor, 'read-account', 'Person', known);
    return shownTo(actor, known);
  }

  /**
   * Adds a person, with an account where a login is given: with an initial password, or invited by mail. Throws `access.denied`, `people.login-without-password`, `people.password-without-login`,
   * `people.login-taken`, `people.email-taken`.
   */
  add(actor: Actor, request: AddPerson, origin: PersonOrigin = entered): Promise<Person> {
    return this.transaction.run(actor, async () => {
      authorize(actor, 'add', 'Person');
      const { password, ...named } = request;
      const sample = request.login === null || origin.passwordHash === undefined ? null : origin.passwordHash;
      const account = { login: request.login, email: request.email, hasPassword: password !== null || sample !== null };
      requireWholeAccount(account);
      if (password !== null) requireStrong(password, { login: request.login ?? '', names: [request.nameFa, request.nameEn] });
      const id = randomUUID();
      const person: Person = { id, ...named, isDisabled: false, isErased: false, isSample: origin.isSample, posts: [], version: 1 };
      const kept = sample === null ? null : { passwordHash: sample, initialPasswordUntil: null };
      await this.people.insert(actor, person, password === null ? kept : await this.initial(password));
      await this.activity.record(actor, 'people.added', subjectOf(id), { hasAccount: request.login !== null });
      if (needsInvitation(account)) await this.passwords.invite(actor, id);
      return person;
    });
  }

  /**
   * Changes names or account. A new password or a closed account ends all sessions of the person; links that went to a
   * former address stop working; who could not come in otherwise is invited by mail. Throws `people.not-found`, `access.denied`,
   * `request.stale`, `people.erased`, `people.email-taken`, `people.disables-oneself`, `people.login-without-password`,
   * `people.password-without-login`, `people.login-taken`.
   */
  change(actor: Actor, id: string, change: ChangePerson, version: number): Promise<Person> {
    return this.transaction.run(actor, async () => {
      const today = this.clock.today();
      const before = await this.people.find(actor, id, today);
      authorize(actor, 'change', 'Person', before);
      requireVersion(shownTo(actor, before), version);
      requireNotErased(before);
      const { password, ...named } = change;
      const { hasPassword, ...after } = { ...before, ...named };
      if (after.isDisabled && id === actor.personId) throw new DomainError('people.disables-oneself');
      // an account that loses its login keeps its password unused, so that it can be given back
      const account = { ...after, hasPassword: hasPassword || password !== undefined };
      if (after.login !== null || password !== undefined) requireWholeAccount(account);
      if (password !== undefined) requireStrong(password, { login: after.login ?? '', names: [after.nameFa, after.nameEn] });
      const given = password === undefined ? null : await this.initial(password);
      if (!(await this.people.update(actor, after, given))) throw new StaleError(await this.read(actor, id));
      if (password !== undefined || (change.isDisabled === true && !before.isDisabled)) await this.sessions.endAll(actor, id);
      await this.activity.record(actor, 'people.changed', subjectOf(id), { changed: Object.keys(change).sort() });
      const isMoved = after.email !== before.email;
      if (isMoved || password !== undefined || change.isDisabled === true) await this.passwords.dropLinks(id);
      if (needsInvitation(account) && (isMoved || !needsInvitation(before))) await this.passwords.invite(actor, id);
      return this.read(actor, id);
    });
  }

  /**
   * Erases the particulars of a person for good: names, user name, mail address, password, second factor, letters, devices. What they did stays on record
   * under their id. Throws `people.not-found`, `access.denied`, `request.stale`, `people.erased`, `people.erases-oneself`,
   * `people.erases-holder`.
   */
  erase(actor: Actor, id: string, version: number): Promise<Person> {
    return this.transaction.run(actor, async () => {
      const today = this.clock.today();
      const person = await this.people.find(actor, id, today);
      authorize(actor, 'erase', 'Person', person);
      requireVersion(shownTo(actor, person), version);
      requireErasable(person, actor.personId, await this.people.isHolder(actor, id, today));
      await this.sessions.endAll(actor, id);
      if (!(await this.people.erase(actor, person, new Date(this.clock.now())))) throw new StaleError(await this.read(actor, id));
      await this.people.eraseTraces(id);
      if (person.login !== null) await this.lockOut.forgive(this.lockOut.attempt(person.login, ''));
      await this.activity.record(actor, 'people.erased', subjectOf(id));
      return this.read(actor, id);
    });
  }

  /** A password that an administrator gives, as it is kept: it serves to choose an own one, and for some days. */
  private async initial(password: string): Promise<KeptPassword> {
    const initialPasswordUntil = new Date(Date.now() + initialPassword.days * 86_400_000);
    return { passwordHash: await hashPassword(password), initialPasswordUntil };
  }
}
