import { createHash, randomBytes } from 'node:crypto';

/** A refresh token: the session it belongs to and a secret of which only the hash is kept. */
export interface RefreshToken {
  readonly sessionId: string;
  readonly secretHash: string;
}

function hashOf(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}

/** A fresh token of the session, as it travels in the cookie, and the hash to keep. */
export function issueRefreshToken(sessionId: string): { readonly token: string; readonly secretHash: string } {
  const secret = randomBytes(32).toString('base64url');
  return { token: `${sessionId}.${secret}`, secretHash: hashOf(secret) };
}

/** What a cookie says, or null where it is not one of ours. */
export function readRefreshToken(token: string | undefined): RefreshToken | null {
  const match = /^([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\.([\w-]{43})$/.exec(token ?? '');
  const [, sessionId, secret] = match ?? [];
  return sessionId === undefined || secret === undefined ? null : { sessionId, secretHash: hashOf(secret) };
}
