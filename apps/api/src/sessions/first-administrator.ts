import { Injectable } from '@nestjs/common';
import { systemActor } from '@hampeyman/domain/access';
import type { PlainDate } from '@hampeyman/domain/calendar';
import { newPassword, passwordErrorTexts, weaknessOf, type PasswordOwner } from '@hampeyman/domain/passwords';
import { fold } from '@hampeyman/domain/persian';
import { say } from '@hampeyman/domain/texts';
import { Activity } from '../activity/activity';
import { Clock } from '../clock/clock';
import { Transaction } from '../database/transaction';
import { FirstAdministratorRepository } from './first-administrator.repository';
import { isCommonPassword } from '../passwords/common-passwords';
import { hashPassword } from '../passwords/password-hash';

/** Why a password is refused, in a sentence for the operator; null where it is not. */
function refusalOf(password: string, owner: PasswordOwner): string | null {
  const weakness = newPassword.safeParse(password).success ? weaknessOf(password, owner, isCommonPassword) : 'passwords.too-short';
  return weakness === null ? null : say(passwordErrorTexts[weakness], 'en');
}

/** Makes an account that may sign in and administer, where nobody can yet: called from the command line only. */
@Injectable()
export class FirstAdministrator {
  constructor(
    private readonly transaction: Transaction,
    private readonly rows: FirstAdministratorRepository,
    private readonly activity: Activity,
    private readonly clock: Clock,
  ) {}

  /** Makes the account, and the post it administers from where that is missing. Throws a sentence for the operator. */
  async create(login: string, name: string, password: string): Promise<void> {
    const account = login.trim().toLowerCase();
    if (!/^[a-z0-9][a-z0-9._-]{2,39}$/.test(account)) throw new Error('--login takes 3 to 40 of a-z, 0-9, dot, dash and underscore');
    if (name.trim().length < 3) throw new Error('--name needs at least 3 characters');
    const refusal = refusalOf(password, { login: account, names: [name] });
    if (refusal !== null) throw new Error(`The password cannot be taken: ${refusal}`);
    const passwordHash = await hashPassword(password);
    await this.transaction.run(systemActor, async () => {
      if (await this.rows.isTaken(account)) throw new Error(`There is already an account named ${account}`);
      const today = this.clock.today() as PlainDate;
      const personId = await this.rows.addPerson(account, fold(name.trim()), passwordHash);
      const postId = await this.rows.freePost(today);
      await this.rows.hold(postId, personId, today);
      await this.activity.record(
        systemActor,
        'people.administrator-created',
        { type: 'Person', id: personId, code: null, memorandumId: null, side: null, provinceCode: null },
        { post: postId },
      );
    });
  }
}
