import fc, { type Arbitrary } from 'fast-check';
import { encoded, oddBody, oddFile, oddHeaders, oddParameter, oddValue } from './odd-values';
import type { Operation, Parameter } from './operations';
import { spoilt, type Spoiling } from './spoil';
import type { Stock } from './stock';
import { valueOf } from './values';

export type HeaderValues = Readonly<Record<string, string>>;

/** One request as it goes over the wire, and how often at once. */
export interface FuzzRequest {
  readonly operation: Operation;
  readonly path: string;
  readonly headers: HeaderValues;
  readonly body: string | null;
  readonly times: number;
}

/** What is wrong with a request, if anything. */
type Fault = 'nothing' | 'body field' | 'raw body' | 'parameter' | 'header' | 'id of another' | 'version' | 'repeated';

const faults: Arbitrary<Fault> = fc.oneof(
  ...(
    [
      ['nothing', 8],
      ['body field', 6],
      ['raw body', 2],
      ['parameter', 4],
      ['header', 4],
      ['id of another', 2],
      ['version', 2],
      ['repeated', 2],
    ] as const
  ).map(([fault, weight]) => ({ arbitrary: fc.constant<Fault>(fault), weight })),
);

interface Draft {
  readonly path: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
  readonly headers: HeaderValues;
  readonly body: unknown;
  readonly file: string | null;
}

/** Name of the collection in which the id of a path parameter lies: `{stepId}` behind `/steps/` is one of the steps. */
function collectionOf(operation: Operation, name: string): string {
  const parts = operation.path.split('/');
  return parts[parts.indexOf(`{${name}}`) - 1] ?? '';
}

function parameterValue(operation: Operation, parameter: Parameter, stock: Stock): Arbitrary<string> {
  if (parameter.in === 'path' && parameter.schema.format === 'uuid') {
    const collection = collectionOf(operation, parameter.name);
    const known = operation.method === 'GET' ? stock.ids(collection) : stock.changeableIds(collection);
    return known.length === 0 ? fc.uuid({ version: 4 }) : fc.constantFrom(...known);
  }
  return valueOf(parameter.schema, parameter.name, stock).map((value) =>
    encoded(typeof value === 'string' ? value : JSON.stringify(value)),
  );
}

function valuesIn(operation: Operation, where: 'path' | 'query', stock: Stock): Arbitrary<Readonly<Record<string, string>>> {
  const parameters = operation.parameters.filter((parameter) => parameter.in === where);
  const values = Object.fromEntries(parameters.map((parameter) => [parameter.name, parameterValue(operation, parameter, stock)]));
  const requiredKeys = parameters.filter(({ required }) => required).map(({ name }) => name);
  if (where === 'path') return fc.record(values);
  // of a dozen filters a person sets one or two
  const chosen = fc.subarray(Object.keys(values), { maxLength: Math.min(3, parameters.length) });
  return fc
    .tuple(fc.record(values), chosen)
    .map(([all, names]) => Object.fromEntries(Object.entries(all).filter(([name]) => names.includes(name) || requiredKeys.includes(name))));
}

/** The type of what the operation takes; parts of a form are parted by `part`. */
function contentType({ body, fileType }: Operation): HeaderValues {
  if (body !== null) return { 'content-type': 'application/json' };
  if (fileType === null) return {};
  return { 'content-type': fileType.startsWith('multipart/') ? `${fileType}; boundary=part` : fileType };
}

function draftOf(operation: Operation, stock: Stock): Arbitrary<Draft> {
  return fc.record({
    path: valuesIn(operation, 'path', stock),
    query: valuesIn(operation, 'query', stock),
    headers: fc.constant(contentType(operation)),
    file: operation.fileType === null ? fc.constant(null) : oddFile,
    body: operation.body === null ? fc.constant(null) : valueOf(operation.body, '', stock),
  });
}

/** The version a caller who just read the record would send. */
function ifMatch(operation: Operation, draft: Draft, stock: Stock): HeaderValues {
  if (!operation.parameters.some(({ in: where, name }) => where === 'header' && name === 'If-Match')) return {};
  const version =
    Object.values(draft.path)
      .map((id) => stock.versionOf(id))
      .find((known) => known !== null) ?? 1;
  return { 'if-match': `"${String(version)}"` };
}

function addressOf(operation: Operation, draft: Draft): string {
  const path = operation.path.replace(/\{(\w+)\}/g, (_, name: string) => draft.path[name] ?? '');
  const query = Object.entries(draft.query).map(([name, value]) => `${name}=${value}`);
  return query.length === 0 ? path : `${path}?${query.join('&')}`;
}

const spoilings: Arbitrary<Spoiling> = fc.constantFrom<Spoiling>(
  'replaced',
  'replaced',
  'replaced',
  'left out',
  'unknown beside it',
  'multiplied',
);

/** A parameter, or one that nobody declared, with a value nobody meant. */
function withOddParameter(operation: Operation, draft: Draft, value: string, at: number): Draft {
  const declared = operation.parameters.filter((parameter) => parameter.in !== 'header');
  const parameter = declared[at % (declared.length + 1)];
  if (parameter?.in === 'path') return { ...draft, path: { ...draft.path, [parameter.name]: value === '' ? '%20' : value } };
  return {
    ...draft,
    query: { ...draft.query, [parameter?.name ?? 'unheardOf']: value, ...(at % 5 === 0 ? { 'limit=1&limit': '2' } : {}) },
  };
}

function withFault(operation: Operation, fault: Fault, draft: Draft, stock: Stock): Arbitrary<Omit<FuzzRequest, 'operation'>> {
  const versioned = { ...draft.headers, ...ifMatch(operation, draft, stock) };
  const body = draft.body === null ? draft.file : JSON.stringify(draft.body);
  const sound = { path: addressOf(operation, draft), headers: versioned, body, times: 1 };
  switch (fault) {
    case 'nothing':
      return fc.constant(sound);
    case 'repeated':
      return fc
        .record({ times: fc.integer({ min: 2, max: 4 }), key: fc.option(fc.uuid()) })
        .map(({ times, key }) => ({ ...sound, times, headers: { ...versioned, ...(key === null ? {} : { 'idempotency-key': key }) } }));
    case 'version':
      return fc
        .constantFrom('"0"', '"1"', '"2"', '"7"', '"999999999"')
        .map((tag) => ({ ...sound, headers: { ...versioned, 'if-match': tag } }));
    case 'header':
      return oddHeaders.map((odd) => ({ ...sound, headers: { ...versioned, ...odd } }));
    case 'raw body':
      return oddBody.map((raw) => ({ ...sound, headers: { 'content-type': 'application/json', ...versioned }, body: raw }));
    case 'parameter':
      return fc
        .record({ value: oddParameter, at: fc.nat(50) })
        .map(({ value, at }) => ({ ...sound, path: addressOf(operation, withOddParameter(operation, draft, value, at)) }));
    case 'id of another': {
      const others = stock.anyIds();
      const other = others.length === 0 ? fc.uuid() : fc.constantFrom(...others);
      return other.map((id) => {
        const path = Object.fromEntries(Object.keys(draft.path).map((name) => [name, id]));
        return { ...sound, path: addressOf(operation, { ...draft, path }) };
      });
    }
    case 'body field':
      return fc
        .record({ at: fc.nat(500), how: spoilings, odd: oddValue })
        .map(({ at, how, odd }) => ({ ...sound, body: JSON.stringify(spoilt(draft.body ?? {}, at, how, odd) ?? null) }));
  }
}

/** Requests to an operation: right ones in the light of what is known, and the same with one thing wrong. */
export function requestTo(operation: Operation, stock: Stock): Arbitrary<FuzzRequest> {
  return fc
    .tuple(faults, draftOf(operation, stock))
    .chain(([fault, draft]) => withFault(operation, fault, draft, stock))
    .map((request) => ({ operation, ...request }));
}
