import type { z } from 'zod';
import type { TextParams } from '../texts';
import type { FieldRefusal } from './domain-error';

type Issue = z.core.$ZodIssue;

const codeOfOurs = /^[a-z][a-z-]*\.[a-z][a-z-]*$/;

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((inner, key) => (typeof inner === 'object' && inner !== null ? Reflect.get(inner, key) : undefined), value);
}

function plain(limit: unknown): string | number {
  return typeof limit === 'number' ? limit : String(limit);
}

function sizeRefusal(issue: Extract<Issue, { code: 'too_small' | 'too_big' }>): Omit<FieldRefusal, 'path'> {
  const small = issue.code === 'too_small';
  const params: TextParams = small ? { minimum: plain(issue.minimum) } : { maximum: plain(issue.maximum) };
  if (issue.origin === 'string') return { code: small ? 'field.too-short' : 'field.too-long', params };
  if (issue.origin === 'array' || issue.origin === 'set' || issue.origin === 'map') {
    return { code: small ? 'field.too-few' : 'field.too-many', params };
  }
  return { code: small ? 'field.too-small' : 'field.too-big', params };
}

function refusal(issue: Issue, value: unknown): Omit<FieldRefusal, 'path'> {
  if ((valueAt(value, issue.path) ?? null) === null && issue.code !== 'custom') return { code: 'field.required' };
  switch (issue.code) {
    case 'invalid_type':
      return { code: 'field.wrong-type', params: { expected: issue.expected } };
    case 'too_small':
    case 'too_big':
      return sizeRefusal(issue);
    case 'invalid_format':
      return { code: codeOfOurs.test(issue.message) ? issue.message : 'field.wrong-format', params: { format: issue.format } };
    case 'invalid_value':
      return { code: 'field.not-a-choice', params: { choices: issue.values.map(String).join(', ') } };
    case 'custom':
      return { code: codeOfOurs.test(issue.message) ? issue.message : 'field.wrong' };
    case 'not_multiple_of':
      return { code: 'field.wrong-format', params: { divisor: plain(issue.divisor) } };
    default:
      return { code: 'field.wrong' };
  }
}

/**
 * What a schema has against `value`, as codes with words in `fieldErrors`. A `refine` whose message is a code
 * (`tasks.due-before-start`) keeps it. `root` names the field when `value` itself is one (a path parameter).
 */
export function fieldRefusals(issues: readonly Issue[], value: unknown, root = ''): readonly FieldRefusal[] {
  return issues.flatMap((issue) => {
    const path = [...(root === '' ? [] : [root]), ...issue.path.map(String)].join('.');
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => ({ path: path === '' ? key : `${path}.${key}`, code: 'field.unknown' }));
    }
    return [{ path, ...refusal(issue, value) }];
  });
}
