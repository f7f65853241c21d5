import type { Side } from '../access';
import { DomainError } from '../problems';
import type { Person } from './person';

/**
 * Refuses half an account: a user name without a password, or a password without a user name.
 * Throws `people.login-without-password`, `people.password-without-login`.
 */
export function requireWholeAccount(account: { readonly login: string | null; readonly hasPassword: boolean }): void {
  if (account.login !== null && !account.hasPassword) throw new DomainError('people.login-without-password');
  if (account.login === null && account.hasPassword) throw new DomainError('people.password-without-login');
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
