import { DomainError } from '../problems';

/**
 * Refuses half an account: a user name without a password, or a password without a user name.
 * Throws `people.login-without-password`, `people.password-without-login`.
 */
export function requireWholeAccount(account: { readonly login: string | null; readonly hasPassword: boolean }): void {
  if (account.login !== null && !account.hasPassword) throw new DomainError('people.login-without-password');
  if (account.login === null && account.hasPassword) throw new DomainError('people.password-without-login');
}
