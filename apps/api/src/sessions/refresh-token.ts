import { createHash, createHmac, randomBytes } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config } from '../config';

/** A refresh token as a client presents it: the session it belongs to and a secret of which only the hash is kept. */
export interface PresentedToken {
  readonly sessionId: string;
  readonly secret: string;
  readonly secretHash: string;
}

/** A token as it travels in the cookie, and the hash to keep. */
export interface IssuedToken {
  readonly token: string;
  readonly secretHash: string;
}

function hashOf(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}

function issued(sessionId: string, secret: string): IssuedToken {
  return { token: `${sessionId}.${secret}`, secretHash: hashOf(secret) };
}

/** What a cookie says, or null where it is not one of ours. */
export function readRefreshToken(token: string | undefined): PresentedToken | null {
  const match = /^([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\.([\w-]{43})$/.exec(token ?? '');
  const [, sessionId, secret] = match ?? [];
  return sessionId === undefined || secret === undefined ? null : { sessionId, secret, secretHash: hashOf(secret) };
}

/** The chain of refresh tokens of a session. */
@Injectable()
export class RefreshTokens {
  constructor(@Inject(CONFIG) private readonly config: Config) {}

  /** The first token of a session. */
  first(sessionId: string): IssuedToken {
    return issued(sessionId, randomBytes(32).toString('base64url'));
  }

  /**
   * The token that follows another one: always the same, though nobody but the portal can compute it. So an exchange whose answer was
   * lost, or that two tabs made at once, may be repeated without a second chain.
   */
  following({ sessionId, secret }: PresentedToken): IssuedToken {
    return issued(sessionId, createHmac('sha256', this.config.tokenSecret).update(`refresh ${sessionId} ${secret}`).digest('base64url'));
  }
}
