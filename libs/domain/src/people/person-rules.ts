import type { Side } from '../access';
import { DomainError } from '../problems';
import type { Person } from './person';

/** An account as far as it tells how its owner comes in. */
export interface AccountBeginning extends Pick<Person, 'login' | 'email'> {
  readonly hasPassword: boolean;
}

/** Whether the owner of an account chooses its password by a link that is sent to them. */
export function needsInvitation({ login, email, hasPassword }: AccountBeginning): boolean {
  return login !== null && email !== null && !hasPassword;
}

/**
 * Refuses half an account: a password without a user name, or a user name with which nobody could come in, for want of a password and of an
 * address to invite its owner at. Throws `people.login-without-password`, `people.password-without-login`.
 */
export function requireWholeAccount(account: AccountBeginning): void {
  if (account.login === null && account.hasPassword) throw new DomainError('people.password-without-login');
  if (account.login !== null && !account.hasPassword && !needsInvitation(account)) throw new DomainError('people.login-without-password');
}

/** Whose a person is, as rights ask about it: a side's, nobody's yet, or beyond one side. */
export type PersonSide = Side | 'NONE' | 'BEYOND';

/** Whose a person seems to be by the posts they hold today; the portal looks at all they ever held, and decides. */
export function sideOfPosts(posts: Person['posts']): PersonSide {
  const [first, ...others] = [...new Set(posts.map(({ side }) => side))];
  if (first === undefined) return 'NONE';
  return first === null || others.length > 0 ? 'BEYOND' : first;
}

/** Refuses to change what has been erased. Throws `people.erased`. */
export function requireNotErased({ isErased }: Pick<Person, 'isErased'>): void {
  if (isErased) throw new DomainError('people.erased');
}

/**
 * Refuses to erase twice, oneself, or whoever holds a post now or later. Throws `people.erased`, `people.erases-oneself`,
 * `people.erases-holder`.
 */
export function requireErasable(person: Pick<Person, 'id' | 'isErased'>, erasedBy: string, isHolder: boolean): void {
  requireNotErased(person);
  if (person.id === erasedBy) throw new DomainError('people.erases-oneself');
  if (isHolder) throw new DomainError('people.erases-holder');
}
