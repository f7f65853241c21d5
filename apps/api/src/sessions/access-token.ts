import { Inject, Injectable } from '@nestjs/common';
import { JwtService } from '@nestjs/jwt';
import { CONFIG, type Config } from '../config';

/** Fourteen minutes: with the clock skew of a client still less than a quarter of an hour. */
export const accessTokenSeconds = 14 * 60;

export const issuer = 'hampeyman';

/** Access tokens name the session and nothing else; who that is and what they may do is asked of the database each time. */
@Injectable()
export class AccessTokens {
  constructor(
    private readonly jwt: JwtService,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** A signed token of the session and the instant it ends. */
  async issue(sessionId: string): Promise<{ accessToken: string; expiresAt: string }> {
    const accessToken = await this.jwt.signAsync(
      { sid: sessionId },
      { secret: this.config.tokenSecret, algorithm: 'HS256', expiresIn: accessTokenSeconds, issuer, audience: this.config.origin },
    );
    return { accessToken, expiresAt: new Date(Date.now() + accessTokenSeconds * 1_000).toISOString() };
  }
}
