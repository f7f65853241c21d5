import { z } from 'zod';
import { plainDate } from '../calendar';

/** How a chain can be found broken. */
export const breakKinds = ['CHANGED', 'DELETED', 'INSERTED', 'REORDERED', 'CUT', 'REWRITTEN', 'HEAD_MISSING', 'SIGNATURE_WRONG'] as const;
export type BreakKind = (typeof breakKinds)[number];

/** One place where a chain is broken, by the numbers of its links. */
export const chainBreak = z.strictObject({
  chain: z.string(),
  kind: z.enum(breakKinds),
  seq: z.int().min(1).describe('number of the first link concerned'),
  through: z.int().min(1).describe('number of the last link concerned'),
});
export type ChainBreak = z.infer<typeof chainBreak>;

/** One run over all chains. */
export const verificationRun = z.strictObject({
  id: z.uuid(),
  startedAt: z.iso.datetime(),
  finishedAt: z.iso.datetime().nullable().describe('null while it runs'),
  rows: z.int().min(0).describe('links looked at so far'),
  chains: z.int().min(0),
  breaks: z.array(chainBreak),
  person: z
    .strictObject({ id: z.uuid(), nameFa: z.string(), nameEn: z.string().nullable() })
    .nullable()
    .describe('null: from the command line'),
});
export type VerificationRun = z.infer<typeof verificationRun>;

/** The head of a chain as it was signed and sent to both agencies. */
export const publishedHead = z.strictObject({
  chain: z.string(),
  day: plainDate,
  seq: z.int().min(1),
  hash: z.string(),
  at: z.iso.datetime(),
  keyId: z.string(),
  signature: z.string().describe('Ed25519 over the canonical JSON of the other values, base64url'),
});
export type PublishedHead = z.infer<typeof publishedHead>;

/** The key that signed heads are checked by. */
export const auditKey = z.strictObject({
  keyId: z.string().describe('first sixteen hexadecimal digits of the SHA-256 of the key'),
  algorithm: z.literal('Ed25519'),
  publicKey: z.string().describe('SPKI, PEM'),
});
export type AuditKey = z.infer<typeof auditKey>;

/** How the record of activity stands: what is running, what the last run found, what was published last. */
export const verificationStanding = z.strictObject({
  running: verificationRun.nullable(),
  last: verificationRun.nullable().describe('the last run that ended; null: none has'),
  heads: z.array(publishedHead).describe('the last published head of each chain'),
  key: auditKey.nullable().describe('null: nothing has been signed yet'),
  chains: z.array(z.strictObject({ chain: z.string(), code: z.string().nullable(), length: z.int().min(0) })),
});
export type VerificationStanding = z.infer<typeof verificationStanding>;
