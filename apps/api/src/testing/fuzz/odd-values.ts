import fc, { type Arbitrary } from 'fast-check';

const deep = (depth: number): unknown => {
  let value: unknown = 1;
  for (let level = 0; level < depth; level += 1) value = level % 2 === 0 ? [value] : { a: value };
  return value;
};

/** What a field of any kind may meet although nobody meant it. None of it looks like a trace of ours, so that an echo is no alarm. */
const oddValues: readonly unknown[] = [
  null,
  '',
  ' ',
  '\u0000',
  'الف\u0000ب',
  '\ud800',
  'x\udfff y',
  'ی'.repeat(20_000),
  'a'.repeat(300_000),
  '\u202eمتن\u202c',
  '\ufeff\u200c\u200f',
  '۱۴۰۵/۰۹/۰۲',
  '2026-02-30',
  '0000-00-00',
  '+275760-09-13',
  '9999-12-31',
  '24:61',
  "'; DROP TABLE tasks; --",
  '" OR 1=1 --',
  '%_%\\',
  '$1 {0} ${7*7} {{7*7}} #{7}',
  '<script>alert(1)</script>',
  'javascript:alert(1)',
  '../../../secret',
  '\r\nX-Injected: yes',
  'ffffffff-ffff-ffff-ffff-ffffffffffff',
  'FFFFFFFF-FFFF-4FFF-8FFF-FFFFFFFFFFFF',
  '__proto__',
  'NaN',
  '1e309',
  0,
  -0,
  -1,
  0.1,
  1e-320,
  2 ** 31,
  -(2 ** 31) - 1,
  2 ** 53,
  -(2 ** 63),
  1e15,
  1e308,
  true,
  false,
  [],
  {},
  [[]],
  [null],
  { $ne: null },
  { toString: 'x' },
  deep(19),
  deep(200),
  deep(4_000),
];

export const oddValue: Arbitrary<unknown> = fc.oneof(
  { arbitrary: fc.constantFrom(...oddValues), weight: 6 },
  { arbitrary: fc.string({ unit: 'binary', maxLength: 60 }), weight: 1 },
  { arbitrary: fc.double(), weight: 1 },
  { arbitrary: fc.jsonValue({ maxDepth: 3 }), weight: 1 },
);

/** Bodies that are no JSON of ours: as they go over the wire. */
export const oddBody: Arbitrary<string> = fc.constantFrom(
  '',
  ' ',
  'null',
  '[]',
  '"text"',
  '0',
  'true',
  '{',
  '{"a":',
  '{"a":1e999}',
  '{"a":01}',
  "{'a':1}",
  '\ufeff{}',
  '{}{}',
  '{"__proto__":{"isAdmin":true}}',
  '{"constructor":{"prototype":{"isAdmin":true}}}',
  '{"id":1,"id":2}',
  '{"titleFa":"\ud800"}',
  '[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]',
  `${'['.repeat(100_000)}${']'.repeat(100_000)}`,
  `${'{"a":'.repeat(50_000)}1${'}'.repeat(50_000)}`,
  `{${Array.from({ length: 20_000 }, (_, index) => `"k${index}":0`).join(',')}}`,
  `[${'0,'.repeat(200_000)}0]`,
  `{"a":"${'x'.repeat(1_040_000)}"}`,
  `{"a":"${'x'.repeat(1_100_000)}"}`,
  '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b SYSTEM "file:///secret">]><a>&b;</a>',
  'titleFa=x&side=ACECR',
);

const part = (name: string, content: string): string =>
  `--part\r\nContent-Disposition: form-data; name="file"; filename="${name}"\r\n\r\n${content}\r\n--part--\r\n`;

/** Files that nobody would send on purpose: empty, cut off, of another kind than they say, with a path for a name. */
export const oddFile: Arbitrary<string> = fc.oneof(
  fc.constantFrom('', 'PK', `PK\u0003\u0004${'\u0000'.repeat(300)}`, '%PDF-1.7', '=1+1', 'x'.repeat(900_000), '--part--', '--part\r\n\r\n'),
  fc.constantFrom('../../secret.xlsx', 'a\u0000.xlsx', '', 'list.xlsx').map((name) => part(name, 'PK\u0003\u0004 and nothing behind')),
  fc.string({ unit: 'binary', maxLength: 400 }),
);

const cursors = [
  'x',
  '====',
  ...[[], [null], [null, null], [1, 'x'], ['\u0000', 'x'], [1e308, 'x'], ['2026-13-45', 'x'], [{}, 1], 'text', null].map((value) =>
    Buffer.from(JSON.stringify(value)).toString('base64url'),
  ),
];

/** Values of parameters in addresses: text that was encoded, or text that cannot be. */
export const oddParameter: Arbitrary<string> = fc.oneof(
  fc.constantFrom(...cursors, '', '0', '-1', '1e9', '101', '99999999999999999999', 'true', 'null', 'undefined', 'FARSI', '[object Object]'),
  fc.constantFrom(...oddValues.filter((value) => typeof value === 'string' && value.length < 500).map((value) => encoded(String(value)))),
  fc.constantFrom('%00', '%zz', '%', '%F0%9F', '%ff%fe', '%ed%a0%80', '..%2f..%2f', '%2e%2e', 'a%20b', 'a'.repeat(290), 'a'.repeat(3_000)),
  fc.string({ unit: 'grapheme', maxLength: 30 }).map(encoded),
);

/** Percent-encoded as a browser would; a lone surrogate, which cannot be, becomes the bytes it would have had. */
export function encoded(value: string): string {
  return /\p{Surrogate}/u.test(value) ? '%ED%A0%80' : encodeURIComponent(value);
}

/** Headers as somebody else's program may send them; a value is always one that the wire can carry. */
export const oddHeaders: Arbitrary<Readonly<Record<string, string>>> = fc.oneof(
  ...Object.entries({
    'content-type': [
      '',
      'text/plain',
      'application/xml',
      'application/x-www-form-urlencoded',
      'multipart/form-data',
      'application/json; charset=utf-16',
      'application/json;;;',
      'APPLICATION/JSON',
      'a/b/c',
      '*/*',
    ],
    'if-match': ['', '*', '"0"', '"-1"', '"999999999"', '"9999999999"', 'W/"1"', '"1", "2"', '1', '"x"', '"1', '\u00e9'],
    'idempotency-key': ['', ' ', 'one', 'one', 'x'.repeat(200), 'x'.repeat(201), '\u00e9', 'a b', '{}', '"; --'],
    'acting-post': ['', 'x', '00000000-0000-4000-8000-000000000000', 'ffffffff-ffff-ffff-ffff-ffffffffffff', 'x'.repeat(4_000)],
    authorization: [
      '',
      'Bearer',
      'Bearer ',
      'Bearer x',
      'Bearer a.b.c',
      'Basic YTpi',
      'Bearer eyJhbGciOiJub25lIn0.eyJzdWIiOiIxIn0.',
      `Bearer ${'x'.repeat(6_000)}`,
    ],
    cookie: ['hampeyman_refresh=', 'hampeyman_refresh=%zz', 'hampeyman_refresh=a; hampeyman_refresh=b', `a=${'x'.repeat(5_000)}`, ';;;=;'],
    accept: ['', 'text/html', 'application/xml', 'x', '*/*;q=9'],
    'accept-language': ['', 'xx-YY;q=nothing', `${'fa,'.repeat(1_000)}en`, 'EN', '*'],
    'accept-encoding': ['', 'br;q=0, gzip;q=0', 'identity;q=0', 'unknown', '*;q=0'],
    'x-forwarded-for': ['', 'nobody', '::::', '999.1.1.1', '10.0.0.1, 10.0.0.2, x', '\u00e9', '127.0.0.1'.repeat(200)],
    'x-forwarded-proto': ['https', 'gopher', ''],
    'x-forwarded-host': ['elsewhere.example', '\u00e9', ''],
    'sec-fetch-site': ['cross-site', 'same-site', 'x', ''],
    origin: ['null', 'https://elsewhere.example', 'x', ''],
    'if-none-match': ['*', '"1"', 'x', ''],
    range: ['bytes=0-1', 'bytes=-', 'x'],
    expect: ['200-ok'],
    'user-agent': ['', 'x'.repeat(5_000), '\u00e9\u00ff'],
    'x-http-method-override': ['DELETE'],
  }).map(([name, values]) => fc.constantFrom(...values).map((value) => ({ [name]: value }))),
  fc.constant(Object.fromEntries(Array.from({ length: 150 }, (_, index) => [`x-many-${String(index)}`, '1']))),
  fc.constant({ 'x-large': 'x'.repeat(20_000) }),
);
