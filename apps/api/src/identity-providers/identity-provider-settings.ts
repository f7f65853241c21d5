import { side, type Side } from '@hampeyman/domain/access';
import { providerKey } from '@hampeyman/domain/identity-providers';
import { z } from 'zod';

const names = z.array(z.string().min(1).max(200)).default([]);

const provider = z.strictObject({
  key: providerKey,
  nameFa: z.string().trim().min(1).max(60),
  nameEn: z.string().trim().min(1).max(60),
  issuer: z.url({ protocol: /^https?$/ }).refine((issuer) => !/[?#]/.test(issuer)),
  clientId: z.string().min(1).max(500),
  /** Null for a public client, which PKCE alone protects. */
  clientSecret: z.string().min(1).max(2_000).nullable().default(null),
  /** Which claim names a person at their first sign-in: `email` by a verified mail address, any other one by the user name. */
  claim: z
    .string()
    .regex(/^\w{1,60}$/)
    .default('preferred_username'),
  scopes: z.array(z.string().regex(/^[\x21\x23-\x5b\x5d-\x7e]{1,100}$/)).default(['openid', 'profile', 'email']),
  /** The only side whose people it may speak for; null for a provider of both. */
  side: side.nullable().default(null),
  /** Values of `acr` and `amr` that count as a second factor. */
  strongAcr: names,
  strongAmr: names,
});

/** An identity provider as the operator has named it. */
export type ProviderSettings = Readonly<z.infer<typeof provider>> & { readonly side: Side | null };

const unique = (list: readonly string[]): boolean => new Set(list).size === list.length;

const providers = z
  .array(provider)
  .max(20)
  .refine((list) => unique(list.map(({ key }) => key)), { error: 'each needs a key of its own' })
  // an issuer known under two keys would let one of them speak for the other
  .refine((list) => unique(list.map(({ issuer }) => issuer)), { error: 'each needs an issuer of its own' });

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** The list of providers, read from JSON. What is wrong with it is told by its place, never by its value: it holds secrets. */
export const identityProviderSettings = z.string().transform((text, context): readonly ProviderSettings[] => {
  const parsed = providers.safeParse(parsedJson(text));
  if (parsed.success) return parsed.data;
  const { path = [], message = '' } = parsed.error.issues[0] ?? {};
  const what = path.length === 0 ? message : `${path.join('.')}: ${message}`;
  context.addIssue({ code: 'custom', message: `must be a list of identity providers in JSON, see .env.example (${what})` });
  return z.NEVER;
});
