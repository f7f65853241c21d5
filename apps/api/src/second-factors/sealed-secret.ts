import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';

const algorithm = 'aes-256-gcm';

function keyOf(tokenSecret: string): Buffer {
  return Buffer.from(hkdfSync('sha256', tokenSecret, '', 'hampeyman second factor', 32));
}

/** `secret` as it may stand in the database: whoever reads that alone cannot read this. */
export function seal(secret: string, tokenSecret: string): string {
  const nonce = randomBytes(12);
  const cipher = createCipheriv(algorithm, keyOf(tokenSecret), nonce);
  const sealed = Buffer.concat([cipher.update(secret, 'utf8'), cipher.final()]);
  return [nonce, cipher.getAuthTag(), sealed].map((part) => part.toString('base64url')).join('.');
}

/** The secret again; null where it was sealed under another token secret, or changed. */
export function unseal(text: string, tokenSecret: string): string | null {
  const [nonce, tag, sealed] = text.split('.').map((part) => Buffer.from(part, 'base64url'));
  if (nonce === undefined || tag === undefined || sealed === undefined) return null;
  try {
    const decipher = createDecipheriv(algorithm, keyOf(tokenSecret), nonce).setAuthTag(tag);
    return Buffer.concat([decipher.update(sealed), decipher.final()]).toString('utf8');
  } catch {
    // the tag does not fit: another key, or another text
    return null;
  }
}
