import { z } from 'zod';
import { language } from '../texts';
import { calendarChoice, theme } from './session';

/** Sign in with a name and a password. */
export const signIn = z.strictObject({
  login: z.string().trim().min(1).max(100),
  password: z.string().min(1).max(200),
});
export type SignIn = z.infer<typeof signIn>;

/** Change how the portal reads for me; what is left out stays. */
export const changePreferences = z.strictObject({
  language: language.optional(),
  calendar: calendarChoice.optional(),
  theme: theme.optional(),
});
export type ChangePreferences = z.infer<typeof changePreferences>;
