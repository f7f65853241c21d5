import type { ErrorKinds } from '../problems';

export const identityProviderErrors = {
  'identity-providers.not-found': 'absent',
  'identity-providers.unreachable': 'unavailable',
  'identity-providers.attempt-expired': 'absent',
} as const satisfies ErrorKinds;
