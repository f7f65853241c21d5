import { z } from 'zod';

/** Begin to sign in by a provider; afterwards the browser is led to `returnTo`, an address of the portal itself. */
export const beginSignIn = z.strictObject({
  returnTo: z
    .string()
    .max(2_000)
    // neither `//host` nor `/\host`, which browsers take for another site, nor what they would leave out on the way to it
    .regex(/^\/([^/\\\s][^\\\s]*)?$/)
    .default('/'),
});
export type BeginSignIn = z.infer<typeof beginSignIn>;

/** What a provider gives the browser to bring; the library that speaks with it checks all of this, and what else there may be. */
export const providerAnswer = z.looseObject({
  code: z.unknown().optional(),
  state: z.unknown().optional(),
  iss: z.unknown().optional(),
  error: z.unknown().optional(),
});
export type ProviderAnswer = z.infer<typeof providerAnswer>;
