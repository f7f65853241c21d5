import { Inject, Injectable } from '@nestjs/common';
import { systemActor } from '@hampeyman/domain/access';
import { Activity } from '../activity/activity';
import { Clock } from '../clock/clock';
import { CONFIG, type Config } from '../config';
import { Transaction } from '../database/transaction';
import { DemonstrationLoader, type DemonstrationSignIn, type ReportProgress } from '../demonstration-loader';
import { hashPassword, isPassword } from '../passwords/password-hash';
import { readDemonstrationData } from './demonstration-data';
import { DemonstrationRepository } from './demonstration.repository';
import { Ledger } from './ledger';
import { Scenes } from './scenes';
import { Stage } from './stage';

const nothing = { type: 'Demonstration', id: null, code: null, memorandumId: null, side: null, provinceCode: null };

/**
 * Plays the demonstration into an empty database: dated acts through the services that people use, in one transaction, so that
 * a start that was broken off leaves nothing behind and the next one begins anew.
 */
@Injectable()
export class DemonstrationService extends DemonstrationLoader {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly transaction: Transaction,
    private readonly demonstration: DemonstrationRepository,
    private readonly scenes: Scenes,
    private readonly activity: Activity,
    private readonly clock: Clock,
  ) {
    super();
  }

  async load(report: ReportProgress = () => undefined): Promise<void> {
    if (await this.demonstration.isLoaded()) {
      await this.renewPasswords();
      return;
    }
    const password = this.password();
    await this.transaction.run(systemActor, async () => {
      await this.demonstration.lock();
      // another process may have been quicker while we waited
      if (!(await this.demonstration.isLoaded())) await this.play(await hashPassword(password), report);
    });
  }

  async signIns(): Promise<readonly DemonstrationSignIn[]> {
    const logins = new Set((await this.demonstration.accounts()).map(({ login }) => login));
    if (logins.size === 0) return [];
    const { users } = await readDemonstrationData();
    return users.filter(({ login }) => logins.has(login)).map(({ login, role, nameFa }) => ({ login, role, name: nameFa }));
  }

  private async play(passwordHash: string, report: ReportProgress): Promise<void> {
    const data = await readDemonstrationData();
    // a database that already holds somebody's own work is left as it is
    if (await this.demonstration.knowsOrganisations(data.organisations.map(({ code }) => code))) return;
    const stage = new Stage();
    this.scenes.stage({ data, stage, ledger: new Ledger(), passwordHash });
    const acts = stage.inOrder();
    for (const [index, act] of acts.entries()) {
      await this.clock.at(act.at, act.perform);
      report(index + 1, acts.length);
    }
    await this.activity.record(systemActor, 'demonstration.loaded', nothing, { acts: acts.length, asOf: data.asOf.iso });
  }

  /** The password that the starter prints opens every account, also when it is another one than at the first start. */
  private async renewPasswords(): Promise<void> {
    if (this.config.demonstrationPassword === null) return;
    const password = this.config.demonstrationPassword;
    const accounts = await this.demonstration.accounts();
    const opens = new Map<string | null, boolean>();
    for (const { passwordHash } of accounts) {
      if (!opens.has(passwordHash)) opens.set(passwordHash, await isPassword(password, passwordHash));
    }
    const closed = accounts.filter(({ passwordHash }) => opens.get(passwordHash) !== true).map(({ id }) => id);
    if (closed.length === 0) return;
    await this.transaction.run(systemActor, async () => {
      await this.demonstration.savePassword(closed, await hashPassword(password));
      await this.activity.record(systemActor, 'demonstration.password-renewed', nothing, { accounts: closed.length });
    });
  }

  private password(): string {
    const { demonstrationPassword } = this.config;
    if (demonstrationPassword !== null) return demonstrationPassword;
    throw new Error(
      'HAMPEYMAN_DEMO_PASSWORD is required to load the demonstration (npm start makes one; HAMPEYMAN_EMPTY=true starts without)',
    );
  }
}
