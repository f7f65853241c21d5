import { createHmac } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { systemActor } from '@hampeyman/domain/access';
import { DomainError } from '@hampeyman/domain/problems';
import { Activity, type ActivitySubject } from '../activity/activity';
import { CONFIG, type Config } from '../config';
import { LockOutRepository } from './lock-out.repository';

/** Whom somebody tried to be, and from where; as hashes, which tell neither name nor address to whoever reads them. */
export interface Attempt {
  readonly accountHash: string;
  readonly addressHash: string;
}

/** The account behind an attempt as subject of the record: by its id, or by the hash of a name that is no account. */
function subjectOf({ accountHash }: Attempt, personId: string | null): ActivitySubject {
  return {
    type: 'Account',
    id: personId,
    code: personId === null ? accountHash : null,
    memorandumId: null,
    side: null,
    provinceCode: null,
  };
}

/**
 * Five failures within a quarter of an hour close an account, and an address, for a quarter of an hour (NIST SP 800-53 AC-7). The count stands
 * in the database, so that it holds across processes.
 */
@Injectable()
export class LockOut {
  constructor(
    private readonly failures: LockOutRepository,
    private readonly activity: Activity,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  attempt(login: string, address: string): Attempt {
    return { accountHash: this.hash(`account ${login.toLowerCase()}`), addressHash: this.hash(`address ${address}`) };
  }

  /** Throws `sessions.locked` with the minutes that are left. */
  async requireOpen(attempt: Attempt): Promise<void> {
    const minutes = await this.failures.minutesLeft(attempt, this.config.failuresPerAddress);
    if (minutes > 0) throw new DomainError('sessions.locked', { minutes });
  }

  /**
   * Lets one attempt of an account, or from an address, be judged after the other, until the transaction ends: however many come at once, no more
   * than five learn whether they were right. Throws `sessions.locked`.
   */
  async takeTurn(attempt: Attempt): Promise<void> {
    await this.failures.takeTurn(attempt);
    await this.requireOpen(attempt);
  }

  /** Counts and records a failure; `personId` is null where nobody has that name. */
  async fail(attempt: Attempt, personId: string | null): Promise<void> {
    await this.failures.add(attempt);
    const subject = subjectOf(attempt, personId);
    await this.activity.record(systemActor, 'sessions.sign-in-failed', subject, { address: attempt.addressHash });
    const minutes = await this.failures.minutesLeft(attempt, this.config.failuresPerAddress);
    if (minutes > 0) await this.activity.record(systemActor, 'sessions.locked', subject, { address: attempt.addressHash, minutes });
  }

  /** Forgets the failures of an account whose person has shown who they are, for their address too. */
  forgive(attempt: Attempt): Promise<void> {
    return this.failures.forget(attempt.accountHash);
  }

  private hash(value: string): string {
    return createHmac('sha256', this.config.tokenSecret).update(value).digest('hex').slice(0, 32);
  }
}
