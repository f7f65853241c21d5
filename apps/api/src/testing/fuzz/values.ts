import fc, { type Arbitrary } from 'fast-check';
import type { JsonSchema } from './operations';
import type { Stock } from './stock';

const words = [
  'همکاری',
  'گزارش',
  'آموزش متقاضیان',
  'کارگروه‌ها',
  'تفاهم‌نامه',
  'plan',
  'Khorasan',
  '۱۴۰۵',
  '«ب»',
  '100%',
  '=1+1',
  "O'Hara",
];
const patterns = new Map<string, Arbitrary<string>>();

/** Strings of a pattern; made once, since reading one is dear. */
function matching(pattern: string): Arbitrary<string> {
  const known = patterns.get(pattern) ?? fc.stringMatching(new RegExp(pattern));
  patterns.set(pattern, known);
  return known;
}

const date = fc
  .integer({ min: Date.UTC(2025, 0, 1) / 86_400_000, max: Date.UTC(2027, 11, 31) / 86_400_000 })
  .map((day) => new Date(day * 86_400_000).toISOString().slice(0, 10));

function text({ minLength = 0, maxLength = 2_000 }: JsonSchema): Arbitrary<string> {
  const sentence = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 6 }).map((parts) => parts.join(' '));
  const fitted = sentence.map((value) => value.slice(0, maxLength).trim().padEnd(minLength, 'الف'));
  const longest = fc.constant('ی'.repeat(Math.min(maxLength, 5_000)));
  const odd = fc.string({ unit: 'grapheme', minLength, maxLength: Math.min(maxLength, 40) });
  return fc.oneof({ arbitrary: fitted, weight: 8 }, { arbitrary: longest, weight: 1 }, { arbitrary: odd, weight: 1 });
}

function string(schema: JsonSchema, name: string, stock: Stock): Arbitrary<string> {
  if (schema.format === 'uuid') {
    const known = stock.ids(name);
    return known.length === 0
      ? fc.uuid({ version: 4 })
      : fc.oneof({ arbitrary: fc.constantFrom(...known), weight: 9 }, { arbitrary: fc.uuid({ version: 4 }), weight: 1 });
  }
  if (schema.format === 'date') return date;
  if (name === 'cursor') return fc.constantFrom('WzFd', ...stock.knownCursors());
  const codes = stock.knownCodes();
  if (/code$/i.test(name) && codes.length > 0 && schema.pattern === undefined) return fc.constantFrom(...codes);
  return schema.pattern === undefined ? text(schema) : matching(schema.pattern);
}

function number({ type, minimum, maximum, exclusiveMinimum }: JsonSchema): Arbitrary<number> {
  const min = Math.max(minimum ?? -1_000, exclusiveMinimum === undefined ? -Infinity : exclusiveMinimum + 1);
  const max = Math.min(maximum ?? 100_000, 1_000_000_000);
  const whole = fc.integer({ min: Math.ceil(Math.max(min, -1_000_000_000)), max: Math.max(Math.floor(max), Math.ceil(min)) });
  return type === 'integer'
    ? whole
    : fc.oneof(
        whole,
        whole.map((value) => Math.min(max, value + 0.25)),
      );
}

function object({ properties = {}, required = [] }: JsonSchema, stock: Stock): Arbitrary<unknown> {
  const fields = Object.fromEntries(Object.entries(properties).map(([name, schema]) => [name, valueOf(schema, name, stock)]));
  return fc.record(fields, { requiredKeys: required.filter((name) => name in fields) });
}

/** Values that the schema allows, as `name` and what is known of the portal make them likely to mean something. */
export function valueOf(schema: JsonSchema, name: string, stock: Stock): Arbitrary<unknown> {
  if ('const' in schema) return fc.constant(schema.const);
  if (schema.enum !== undefined) return fc.constantFrom(...schema.enum);
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices !== undefined) return fc.oneof(...choices.map((choice) => valueOf(choice, name, stock)));
  switch (schema.type) {
    case 'string':
      return string(schema, name, stock);
    case 'integer':
    case 'number':
      return number(schema);
    case 'boolean':
      return fc.boolean();
    case 'null':
      return fc.constant(null);
    case 'array': {
      const { items = {}, minItems = 0, maxItems = 4 } = schema;
      return fc.array(valueOf(items, name, stock), { minLength: minItems, maxLength: Math.max(minItems, Math.min(maxItems, 4)) });
    }
    case 'object':
      return object(schema, stock);
    default:
      return fc.jsonValue({ maxDepth: 2 });
  }
}
