import { hash, verify } from '@node-rs/argon2';

/** argon2id with the cost of OWASP's cheat sheet (19 MiB, two passes); the cost stands in the hash and may rise later. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** The form in which a password is kept. */
export function hashPassword(password: string): Promise<string> {
  return hash(password.normalize('NFC'), cost);
}

/** Made before anybody signs in: else the first name after a start that is no account would take twice as long as one that is. */
const nobody = hashPassword('an account that does not exist');

/** Whether `password` is the one behind `stored`; for an account without one the same work is done before the refusal. */
export async function isPassword(password: string, stored: string | null): Promise<boolean> {
  const matches = await verify(stored ?? (await nobody), password.normalize('NFC'));
  return matches && stored !== null;
}
