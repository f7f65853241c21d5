import type { TextParams } from '../texts';
import { DomainError } from './domain-error';

/** The refusal of one field of a request by a rule: `request.invalid` with `code` at `path`. */
export function invalidField(path: string, code: string, params: TextParams = {}): DomainError {
  return new DomainError('request.invalid', {}, [{ path, code, params }]);
}
