import { z } from 'zod';
import { newPassword } from './password';

/** Take a new password in place of the one that is known. */
export const changePassword = z.strictObject({
  current: z.string().min(1).max(200),
  password: newPassword,
});
export type ChangePassword = z.infer<typeof changePassword>;

/** Ask for a link by mail, because the password is forgotten. */
export const askForLink = z.strictObject({ login: z.string().trim().min(1).max(100) });
export type AskForLink = z.infer<typeof askForLink>;

/** Choose a password with the token of such a link. */
export const setPassword = z.strictObject({
  token: z.string().min(1).max(200),
  password: newPassword,
});
export type SetPassword = z.infer<typeof setPassword>;
