import type { ErrorKinds } from './error-catalogue';

/** Refusals that any request can meet, whatever it asks for. */
export const requestErrors = {
  'request.malformed': 'malformed',
  'request.if-match-malformed': 'malformed',
  'request.key-malformed': 'malformed',
  'request.cursor-malformed': 'malformed',
  'request.no-such-address': 'absent',
  'request.too-large': 'too-large',
  'request.unsupported-type': 'unsupported',
  'request.invalid': 'invalid',
  'request.version-required': 'precondition-required',
  'request.stale': 'stale',
  'request.key-reused': 'invalid',
  'request.still-running': 'conflict',
  'request.conflict': 'conflict',
  'request.too-many': 'too-many',
  'request.from-elsewhere': 'denied',
  'request.unavailable': 'unavailable',
  'request.failed': 'internal',
  'access.denied': 'denied',
  'access.field-denied': 'denied',
} as const satisfies ErrorKinds;

/** Why one field of a request was refused. */
export const fieldErrors = {
  'field.required': 'invalid',
  'field.wrong-type': 'invalid',
  'field.wrong-format': 'invalid',
  'field.too-short': 'invalid',
  'field.too-long': 'invalid',
  'field.too-small': 'invalid',
  'field.too-big': 'invalid',
  'field.too-few': 'invalid',
  'field.too-many': 'invalid',
  'field.not-a-choice': 'invalid',
  'field.unknown': 'invalid',
  'field.characters-not-storable': 'invalid',
  'field.wrong': 'invalid',
} as const satisfies ErrorKinds;
