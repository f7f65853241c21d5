import { signedIn } from '@hampeyman/domain/sessions';
import type { HeaderValues } from './requests';
import type { Sender } from './sender';

/** One of those who send requests; nobody has no login. */
export interface Member {
  readonly login: string | null;
  readonly headers: HeaderValues;
}

/** Who sends the requests: people of several roles, who sign in anew when a request of theirs ended their session, and nobody. */
export class Cast {
  private members: readonly Member[] = [{ login: null, headers: {} }];

  private constructor(
    private readonly sender: Sender,
    private readonly password: string,
    /** Opens what failures to sign in have closed. */
    private readonly unlock: () => Promise<void>,
  ) {}

  static async signedIn(sender: Sender, logins: readonly string[], password: string, unlock: () => Promise<void>): Promise<Cast> {
    const cast = new Cast(sender, password, unlock);
    for (const login of logins) await cast.signIn(login);
    return cast;
  }

  get logins(): readonly string[] {
    return this.members.map(({ login }) => login ?? 'nobody');
  }

  member(index: number): Member {
    return this.members[index % this.members.length] ?? { login: null, headers: {} };
  }

  /** Signs in anew after a request that ended the session; who can no longer sign in (disabled, another password) leaves. */
  async renew({ login }: Member): Promise<void> {
    if (login === null) return;
    this.members = this.members.filter((member) => member.login !== login);
    await this.signIn(login);
  }

  private async signIn(login: string): Promise<void> {
    await this.unlock();
    const headers = { 'content-type': 'application/json' };
    const answer = await this.sender.send('POST', '/api/sessions', headers, JSON.stringify({ login, password: this.password }));
    if (answer.status !== 201) return;
    const { accessToken } = signedIn.parse(JSON.parse(answer.text));
    this.members = [...this.members, { login, headers: { authorization: `Bearer ${accessToken}` } }];
  }
}
