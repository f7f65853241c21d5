import { z } from 'zod';
import { listQuery } from '../records';
import { secondFactorCode } from '../second-factors';
import { language } from '../texts';
import { calendarChoice, theme } from './session';

/** Sign in with a name and a password, and with a code where the account has a second factor. */
export const signIn = z.strictObject({
  login: z.string().trim().min(1).max(100),
  password: z.string().min(1).max(200),
  code: secondFactorCode.nullable().default(null),
});
export type SignIn = z.infer<typeof signIn>;
export type SignInRequest = z.input<typeof signIn>;

/** The first of the two steps. */
export const credentials = signIn.omit({ code: true });
export type Credentials = z.infer<typeof credentials>;

/** Change how the portal reads for me; what is left out stays. */
export const changePreferences = z.strictObject({
  language: language.optional(),
  calendar: calendarChoice.optional(),
  theme: theme.optional(),
});
export type ChangePreferences = z.infer<typeof changePreferences>;

/** End a session elsewhere; asks for the password, so that whoever finds one open cannot shut its owner out (OWASP ASVS 5.0, 7.5.2). */
export const endSessions = z.strictObject({ password: z.string().min(1).max(200) });
export type EndSessions = z.infer<typeof endSessions>;

/** The open sessions of the person acting. */
export const listSessions = listQuery;
export type ListSessions = z.infer<typeof listSessions>;
