import fc from 'fast-check';
import type { Cast, Member } from './cast';
import type { Operation } from './operations';
import { requestTo, type FuzzRequest } from './requests';
import type { Sender } from './sender';
import type { Stock } from './stock';
import { faultsOf, type FuzzAnswer } from './verdict';

/** How many different requests are under way at once. */
const together = 8;
/** What one may not do is tried by two others, so that requests reach what lies behind the rights. */
const attempts = 3;
/** How much of a request a finding shows. */
const shownLength = 600;

/** What a campaign did and found. */
export interface CampaignReport {
  readonly seed: number;
  readonly requests: number;
  readonly operations: number;
  readonly perOperation: ReadonlyMap<string, number>;
  readonly perStatus: ReadonlyMap<number, number>;
  readonly findings: readonly string[];
}

/** Sends generated requests to every operation in turn, and judges every answer. */
export class Campaign {
  private readonly perOperation = new Map<string, number>();
  private readonly perStatus = new Map<number, number>();
  private readonly findings = new Map<string, string>();
  private sent = 0;

  constructor(
    private readonly operations: readonly Operation[],
    private readonly sender: Sender,
    private readonly cast: Cast,
    private readonly stock: Stock,
  ) {}

  /** Sends at least `requests` requests, and at least `least` to each operation. */
  async run(seed: number, requests: number, least: number): Promise<CampaignReport> {
    for (let round = 0; this.sent < requests || round < least * this.operations.length; round += together) {
      const ended = await Promise.all(Array.from({ length: together }, (_, index) => this.turn(seed, round + index)));
      for (const member of new Set(ended.filter((member) => member !== null))) await this.cast.renew(member);
    }
    return {
      seed,
      requests: this.sent,
      operations: this.operations.length,
      perOperation: this.perOperation,
      perStatus: new Map([...this.perStatus].sort(([a], [b]) => a - b)),
      findings: [...this.findings.values()],
    };
  }

  /** One request, answered and judged; its sender where the answer says that their session is over. */
  private async turn(seed: number, turn: number): Promise<Member | null> {
    const operation = this.operations[turn % this.operations.length];
    if (operation === undefined) throw new Error('The portal describes no operation');
    const [request] = fc.sample(requestTo(operation, this.stock), { seed: seed + turn, numRuns: 1 });
    if (request === undefined) throw new Error(`Nothing was generated for ${operation.name}`);
    for (let attempt = 0; attempt < attempts; attempt += 1) {
      // the step over the cast differs from the step over the operations, so that in time everyone sends everything
      const member = this.cast.member(turn + Math.floor(turn / this.operations.length) + attempt);
      const answers = await Promise.all(Array.from({ length: request.times }, () => this.ask(request, member)));
      if (answers.some((answer) => this.endsSession(request, answer))) return member;
      if (answers.some((answer) => answer?.status !== 403)) return null;
    }
    return null;
  }

  private endsSession(request: FuzzRequest, answer: FuzzAnswer | null): boolean {
    const isSigningOut = request.operation.name === 'DELETE /api/sessions/current' && answer?.status === 204;
    return (
      isSigningOut ||
      (answer?.status === 401 && request.headers['authorization'] === undefined && /"sessions\.(ended|required)/.test(answer.text))
    );
  }

  private async ask(request: FuzzRequest, member: Member): Promise<FuzzAnswer | null> {
    const { operation, path, body } = request;
    this.sent += 1;
    this.perOperation.set(operation.name, (this.perOperation.get(operation.name) ?? 0) + 1);
    try {
      const answer = await this.sender.send(operation.method, path, { ...member.headers, ...request.headers }, body);
      this.perStatus.set(answer.status, (this.perStatus.get(answer.status) ?? 0) + 1);
      for (const fault of faultsOf(operation, answer)) this.find(request, member, fault, answer.text);
      this.stock.learn(path, answer);
      return answer;
    } catch (error) {
      this.find(request, member, `was not answered: ${error instanceof Error ? error.message : String(error)}`, '');
      return null;
    }
  }

  /** One finding of a kind per operation is enough to work with. */
  private find({ operation, path, headers, body }: FuzzRequest, { login }: Member, fault: string, text: string): void {
    const key = `${operation.name} ${fault}`;
    if (this.findings.has(key)) return;
    const sent = `${login ?? 'nobody'}: ${operation.method} ${path.slice(0, 300)} ${JSON.stringify(headers).slice(0, 300)} ${(body ?? '').slice(0, shownLength)}`;
    this.findings.set(key, `${operation.name} ${fault}\n  ${sent}\n  ${text.slice(0, shownLength)}`);
  }
}
