import { weaknessOf, type PasswordOwner } from '@hampeyman/domain/passwords';
import { DomainError } from '@hampeyman/domain/problems';
import { isCommonPassword } from './common-passwords';

/** Refuses a password that is among the first to be guessed. Throws `request.invalid` naming the field `password`. */
export function requireStrong(password: string, owner: PasswordOwner): void {
  const weakness = weaknessOf(password, owner, isCommonPassword);
  if (weakness !== null) throw new DomainError('request.invalid', {}, [{ path: 'password', code: weakness }]);
}
