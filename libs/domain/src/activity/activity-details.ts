import type { JsonValue } from './activity';

/** Stands in details for a text that somebody wrote: that it changed is on record, what it said is not. */
export const unkept = '*';

/** Stands in answers for the code of a record that the reader may not see. */
export const restricted = '?';

/** Names of fields whose values belong to a person or are secret, whatever they look like. */
const personal = /^(name|login|mail|email|phone|mobile|telephone|password|secret|honorific|nationalId)/i;

/** What may be kept of a text: ids, codes and choices, days and times, hashes, names of errors and acts, addresses of operations. */
const keepable: readonly RegExp[] = [
  /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/,
  /^[0-9a-f]{64}$/,
  /^(?=.*[A-Z])[A-Z0-9][A-Z0-9_./-]{0,39}$/,
  /^\d{4}-\d{2}-\d{2}(T[\d:.]+Z)?$/,
  /^\d{2}:\d{2}$/,
  // years and spans of them; anything longer of digits alone may be a telephone or the number of an identity card
  /^\d{4}(\.\.\d{4})?$/,
  /^[a-z][a-z-]*\.[a-z][a-z-]*$/,
  /^(GET|POST|PUT|PATCH|DELETE) \/[A-Za-z0-9/:{}._-]*$/,
  /^[*?]$/,
];

/** Fields that name fields, kinds of records or choices of the screen. */
const words = /^(changed|language|calendar|theme|subjectType)$/;

function isKeepable(text: string, field: string): boolean {
  if (personal.test(field)) return false;
  return keepable.some((pattern) => pattern.test(text)) || (words.test(field) && /^[A-Za-z]{1,40}$/.test(text));
}

/**
 * Details as they may stand in the record of activity, which nobody can ever edit: texts that people wrote are named as changed and not
 * copied, so that to rename or forget a person needs no edit (ruling 9). Applied when recording, and again when reading what former
 * releases have recorded.
 */
export function opaque(value: JsonValue, field = ''): JsonValue {
  if (typeof value === 'string') return isKeepable(value, field) ? value : value === '' ? '' : unkept;
  if (Array.isArray(value)) return value.map((member) => opaque(member, field));
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, opaque(member, name)]));
  }
  return personal.test(field) && value !== null && typeof value !== 'boolean' ? unkept : value;
}

/** One field that an act set or changed; `before` is undefined where nothing is known of it. */
export interface ActivityChange {
  readonly field: string;
  readonly before: JsonValue | undefined;
  readonly after: JsonValue | undefined;
}

/** Ids of what has no name and no page of its own, hashes, and what stands in the entry anyway. */
const inner = /^(reportId|verdictId|documentId|stepId|commentId|contentHash|id|isSample|memorandumId|code|version)$/;

type Values = Readonly<Record<string, JsonValue>>;

function isValues(value: JsonValue | undefined): value is Values {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Lists of whole sets of values (targets of an indicator) are compared as one field. */
function valuesOf(value: JsonValue | undefined, whole: string): Values {
  if (isValues(value)) return value;
  return value === undefined || value === null ? {} : { [whole]: value };
}

const isSame = (a: JsonValue | undefined, b: JsonValue | undefined): boolean => JSON.stringify(a) === JSON.stringify(b);

/** What an act changed, field by field, in the order of its details; `action` names what a list as a whole is about. */
export function changesOf(details: Values, action = ''): readonly ActivityChange[] {
  const whole = action.endsWith('targets-set') ? 'targets' : 'values';
  const before = valuesOf(details['before'], whole);
  const after = valuesOf(details['after'], whole);
  const compared = [...new Set([...Object.keys(before), ...Object.keys(after)])].map((field) => ({
    field,
    before: before[field],
    after: after[field],
  }));
  const named = Object.entries(details).flatMap(([field, value]): ActivityChange[] => {
    if (field === 'before' || field === 'after') return [];
    if (field === 'changed' && Array.isArray(value)) {
      return value.flatMap((name) => (typeof name === 'string' ? [{ field: name, before: unkept, after: unkept }] : []));
    }
    return [{ field, before: undefined, after: value }];
  });
  return [...compared, ...named].filter(
    ({ field, before: old, after: now }) =>
      !inner.test(field) && (old === unkept || !isSame(old, now)) && !((old ?? null) === null && (now ?? null) === null),
  );
}

/** Every id and code that details name. */
export function namedIn(value: JsonValue): readonly string[] {
  if (typeof value === 'string') return keepable.slice(0, 3).some((pattern) => pattern.test(value)) ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap((member) => namedIn(member));
}

/** Details without the codes that `isHidden` says the reader may not see. */
export function withoutHidden(value: JsonValue, isHidden: (text: string) => boolean): JsonValue {
  if (typeof value === 'string') return isHidden(value) ? restricted : value;
  if (Array.isArray(value)) return value.map((member) => withoutHidden(member, isHidden));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, withoutHidden(member, isHidden)]));
}
