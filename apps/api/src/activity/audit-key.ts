import { createHash, createPrivateKey, createPublicKey, generateKeyPairSync, sign, verify, type KeyObject } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Inject, Injectable } from '@nestjs/common';
import type { AuditKey, PublishedHead } from '@hampeyman/domain/activity';
import { CONFIG, type Config } from '../config';
import { canonicalJson } from './canonical-json';

/** What is signed of a head. */
export type HeadToSign = Omit<PublishedHead, 'signature'>;

/** The key as others check signatures by it. */
export function publicPart(key: KeyObject): AuditKey {
  const publicKey = key.type === 'public' ? key : createPublicKey(key);
  const keyId = createHash('sha256')
    .update(publicKey.export({ type: 'spki', format: 'der' }))
    .digest('hex')
    .slice(0, 16);
  return { keyId, algorithm: 'Ed25519', publicKey: publicKey.export({ type: 'spki', format: 'pem' }).toString() };
}

function signed({ chain, day, seq, hash, at, keyId }: HeadToSign): Buffer {
  return Buffer.from(canonicalJson({ chain, day, seq, hash, at, keyId }));
}

/** Whether `head` was signed by the key whose public part is given (PEM), and whether that key is the one it names. */
export function isGenuine(head: PublishedHead, publicKey: string): boolean {
  try {
    const key = createPublicKey(publicKey);
    return publicPart(key).keyId === head.keyId && verify(null, signed(head), key, Buffer.from(head.signature, 'base64url'));
  } catch {
    // what cannot even be read as a key is none
    return false;
  }
}

/** The text of a private key: PEM, or its PKCS#8 bytes in base64 on one line. Throws where it is none. */
function privateKeyOf(text: string): KeyObject {
  const key = text.includes('-----BEGIN')
    ? createPrivateKey(text.replaceAll('\\n', '\n'))
    : createPrivateKey({ key: Buffer.from(text, 'base64'), type: 'pkcs8', format: 'der' });
  if (key.asymmetricKeyType !== 'ed25519')
    throw new Error('HAMPEYMAN_AUDIT_KEY must be an Ed25519 key: openssl genpkey -algorithm ed25519');
  return key;
}

/** The key that signs the heads of the chains: the setting's, else one of the data folder that only its owner reads, made on first use. */
@Injectable()
export class AuditKeys {
  private key: KeyObject | null = null;

  constructor(@Inject(CONFIG) private readonly config: Config) {}

  /** The public part; null where nothing has been signed here yet. */
  async public(): Promise<AuditKey | null> {
    const key = this.key ?? (await this.kept());
    return key === null ? null : publicPart(key);
  }

  /** The head with its signature. */
  async sign(head: Omit<HeadToSign, 'keyId'>): Promise<{ head: PublishedHead; key: AuditKey }> {
    this.key ??= (await this.kept()) ?? (await this.made());
    const key = publicPart(this.key);
    const named: HeadToSign = { ...head, keyId: key.keyId };
    return { head: { ...named, signature: sign(null, signed(named), this.key).toString('base64url') }, key };
  }

  private get file(): string {
    return join(this.config.dataFolder, 'audit-key.pem');
  }

  private async kept(): Promise<KeyObject | null> {
    if (this.config.auditKey !== null) return privateKeyOf(this.config.auditKey);
    try {
      return privateKeyOf(await readFile(this.file, 'utf8'));
    } catch (error) {
      if ((error as { code?: string }).code === 'ENOENT') return null;
      throw error;
    }
  }

  private async made(): Promise<KeyObject> {
    const { privateKey } = generateKeyPairSync('ed25519');
    await mkdir(this.config.dataFolder, { recursive: true });
    try {
      await writeFile(this.file, privateKey.export({ type: 'pkcs8', format: 'pem' }), { mode: 0o600, flag: 'wx' });
      return privateKey;
    } catch (error) {
      // another process of this portal was quicker: its key is ours too
      if ((error as { code?: string }).code !== 'EEXIST') throw error;
      return privateKeyOf(await readFile(this.file, 'utf8'));
    }
  }
}
