/** What went wrong, in words of the domain; the API alone turns a kind into an HTTP status. */
export const errorKinds = [
  'malformed',
  'unauthenticated',
  'denied',
  'absent',
  'conflict',
  'stale',
  'too-large',
  'unsupported',
  'invalid',
  'precondition-required',
  'too-many',
  'unavailable',
  'internal',
] as const;
export type ErrorKind = (typeof errorKinds)[number];
