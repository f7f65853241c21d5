import { createHash, randomInt } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { systemActor } from '@hampeyman/domain/access';
import { recoveryCodeCount } from '@hampeyman/domain/second-factors';
import { generateSecret, verifySync } from 'otplib';
import { Activity, type ActivitySubject } from '../activity/activity';
import { CONFIG, type Config } from '../config';
import { seal, unseal } from './sealed-secret';
import { SecondFactorsRepository, type KnownSecondFactor } from './second-factors.repository';

/** Seconds by which a telephone’s clock may differ: the code before and the one after are taken too (RFC 6238 §5.2). */
const toleranceSeconds = 30;

const base32 = 'abcdefghijklmnopqrstuvwxyz234567';
const recoveryCodeLength = 16;

/** What a shown code turned out to be. */
export type Shown = 'code' | 'recovery-code' | 'wrong';

export const secondFactorOf = (personId: string): ActivitySubject => ({
  type: 'Person',
  id: personId,
  code: null,
  memorandumId: null,
  side: null,
  provinceCode: null,
});

function hashOf(recoveryCode: string): string {
  return createHash('sha256').update(recoveryCode).digest('hex');
}

/** Codes of second factors: making them and judging what is shown. Everything in the open transaction. */
@Injectable()
export class SecondFactorCodes {
  constructor(
    private readonly factors: SecondFactorsRepository,
    private readonly activity: Activity,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async isEnrolled(personId: string): Promise<boolean> {
    return ((await this.factors.find(personId))?.confirmedAt ?? null) !== null;
  }

  /** Keeps a new secret for a person until they confirm it; the secret in Base32. */
  async begin(personId: string): Promise<string> {
    const secret = generateSecret();
    await this.factors.keep(personId, seal(secret, this.config.tokenSecret));
    return secret;
  }

  /** Judges a code in its bare form and uses it up: none works twice (RFC 6238 §5.2), nor one older than the last. */
  async show(personId: string, code: string): Promise<Shown> {
    const factor = await this.factors.find(personId);
    if (factor === null) return 'wrong';
    if (/^\d{6}$/.test(code)) return (await this.isCurrent(personId, factor, code)) ? 'code' : 'wrong';
    if (factor.confirmedAt === null || !(await this.factors.useRecoveryCode(personId, hashOf(code)))) return 'wrong';
    await this.activity.record({ ...systemActor, personId }, 'second-factors.recovery-code-used', secondFactorOf(personId), {
      left: factor.recoveryCodesLeft - 1,
    });
    return 'recovery-code';
  }

  /** Gives a person new recovery codes, in groups of four, which are kept as hashes only. */
  async newRecoveryCodes(personId: string): Promise<string[]> {
    const codes = Array.from({ length: recoveryCodeCount }, () =>
      Array.from({ length: recoveryCodeLength }, () => base32.charAt(randomInt(base32.length))).join(''),
    );
    await this.factors.replaceRecoveryCodes(personId, codes.map(hashOf));
    return codes.map((code) => code.match(/.{4}/g)?.join('-') ?? code);
  }

  private async isCurrent(personId: string, factor: KnownSecondFactor, token: string): Promise<boolean> {
    const secret = unseal(factor.secretSealed, this.config.tokenSecret);
    if (secret === null) return false;
    const verdict = verifySync({ strategy: 'totp', secret, token, epochTolerance: toleranceSeconds });
    return verdict.valid && 'timeStep' in verdict && this.factors.useStep(personId, verdict.timeStep);
  }
}
