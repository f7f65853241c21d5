import { z } from 'zod';

/** Characters a password needs (NIST SP 800-63B-4 §3.1.1.2: length is what counts, rules of composition are forbidden). */
export const passwordLength = { minimum: 12, maximum: 200 } as const;

/** Days for which a new account is opened by what was not chosen by its owner: the password an administrator gave, or the link of an invitation. */
export const initialPassword = { days: 7 } as const;

/**
 * A password somebody chooses, in the form in which it is hashed: the same letters typed on two keyboards are the same password (NFC, as
 * SP 800-63B-4 has it). Characters are counted as people count them, so a letter with its sign is one.
 */
export const newPassword = z
  .string()
  .max(passwordLength.maximum)
  .overwrite((password) => password.normalize('NFC'))
  .refine((password) => Array.from(password).length >= passwordLength.minimum, { error: 'passwords.too-short' });
