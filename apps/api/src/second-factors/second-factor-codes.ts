import { createHash, randomInt } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { systemActor } from '@hampeyman/domain/access';
import { recoveryCodeCount } from '@hampeyman/domain/second-factors';
import { generateSecret, verifySync } from 'otplib';
import { Activity, type ActivitySubject } from '../activity/activity';
import { CONFIG, type Config } from '../config';
import { seal, unseal } from './sealed-secret';
import { SecondFactorsRepository, type KnownSecondFactor } from './second-factors.repository';

/** Seconds a code is on its way from the eye to us: so long after its own thirty it is taken once more, and never before them (RFC 6238 §5.2). */
const onItsWaySeconds = 5;

const base32 = 'abcdefghijklmnopqrstuvwxyz234567';
/** Of five bits each: 120 bits need no slow hash at rest (OWASP ASVS 5.0, 6.5.2). */
const recoveryCodeLength = 24;

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

/** The thirty seconds to which a code belongs, where they are running at `epochSeconds` or ended just now; else null. */
export function stepOf(secret: string, token: string, epochSeconds: number): number | null {
  const verdict = verifySync({ strategy: 'totp', secret, token, epoch: epochSeconds, epochTolerance: [onItsWaySeconds, 0] });
  return verdict.valid && 'timeStep' in verdict ? verdict.timeStep : null;
}

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
    const step = stepOf(secret, token, Math.floor(Date.now() / 1000));
    return step !== null && this.factors.useStep(personId, step);
  }
}
