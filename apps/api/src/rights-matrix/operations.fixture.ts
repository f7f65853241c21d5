import { z } from 'zod';

const policy = z.union([z.literal('public'), z.literal('signed-in'), z.strictObject({ action: z.string(), subject: z.string() })]);

const schema = z.looseObject({
  type: z.union([z.string(), z.array(z.string())]).optional(),
  enum: z.array(z.unknown()).optional(),
  const: z.unknown().optional(),
  default: z.unknown().optional(),
  format: z.string().optional(),
  pattern: z.string().optional(),
  minLength: z.number().optional(),
  minimum: z.number().optional(),
  exclusiveMinimum: z.number().optional(),
  minItems: z.number().optional(),
  required: z.array(z.string()).optional(),
  get anyOf() {
    return z.array(schema).optional();
  },
  get items() {
    return schema.optional();
  },
  get properties() {
    return z.record(z.string(), schema).optional();
  },
});
export type Schema = z.infer<typeof schema>;

const described = z.looseObject({
  'x-policy': policy,
  parameters: z.array(z.looseObject({ in: z.string(), name: z.string(), required: z.boolean(), schema })),
  requestBody: z
    .looseObject({
      content: z.union([
        z.strictObject({ 'application/json': z.looseObject({ schema }) }),
        z.strictObject({ 'multipart/form-data': z.looseObject({ schema }) }),
      ]),
    })
    .optional(),
});
const document = z.looseObject({ paths: z.record(z.string(), z.record(z.string(), described)) });

/** An operation as the portal's own description declares it. */
export interface Operation {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE';
  readonly path: string;
  readonly policy: z.infer<typeof policy>;
  readonly needsVersion: boolean;
  readonly query: readonly { readonly name: string; readonly required: boolean; readonly schema: Schema }[];
  readonly body: Schema | null;
  /** Whether it takes a file in place of a body. */
  readonly takesFile: boolean;
}

/** Every operation of an OpenAPI document. Throws where one declares no policy. */
export function operationsOf(json: unknown): Operation[] {
  return Object.entries(document.parse(json).paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, one]) => ({
      method: method.toUpperCase() as Operation['method'],
      path,
      policy: one['x-policy'],
      needsVersion: one.parameters.some((parameter) => parameter.in === 'header' && parameter.name === 'If-Match'),
      query: one.parameters.filter((parameter) => parameter.in === 'query'),
      body: bodyOf(one),
      takesFile: one.requestBody !== undefined && 'multipart/form-data' in one.requestBody.content,
    })),
  );
}

function bodyOf({ requestBody }: z.infer<typeof described>): Schema | null {
  if (requestBody === undefined || 'multipart/form-data' in requestBody.content) return null;
  return requestBody.content['application/json'].schema;
}

/** Gives a value for a property by its name, `undefined` where its schema alone decides. */
export type Known = (name: string) => unknown;

/** A value that `of` allows: what is `known` by name, else what must be there, as little as possible. */
export function valueOf(of: Schema, known: Known, name = ''): unknown {
  const given = known(name);
  if (given !== undefined && name !== '') return of.type === 'array' && !Array.isArray(given) ? [given] : given;
  if (of.const !== undefined) return of.const;
  if (of.enum !== undefined) return of.enum[0];
  if (of.default !== undefined) return of.default;
  if (of.anyOf !== undefined) {
    const isNullable = of.anyOf.some((one) => one.type === 'null');
    return isNullable || of.anyOf[0] === undefined ? null : valueOf(of.anyOf[0], known, name);
  }
  switch (Array.isArray(of.type) ? of.type[0] : of.type) {
    case 'object': {
      const wanted = Object.entries(of.properties ?? {}).filter(
        ([property]) => (of.required ?? []).includes(property) || known(property) !== undefined,
      );
      return Object.fromEntries(wanted.map(([property, one]) => [property, valueOf(one, known, property)]));
    }
    case 'array':
      return of.items === undefined ? [] : Array.from({ length: of.minItems ?? 0 }, () => valueOf(of.items ?? {}, known, `${name}[]`));
    case 'integer':
    case 'number':
      return Math.max(1, of.minimum ?? 1, (of.exclusiveMinimum ?? 0) + 1);
    case 'boolean':
      return false;
    case 'string':
      return textOf(of);
    default:
      return null;
  }
}

let made = 0;

function textOf(of: Schema): string {
  made += 1;
  if (of.format === 'date') return '2026-10-01';
  if (of.format === 'uri') return 'https://example.ir/';
  for (const candidate of [`X-${String(made)}`, `X${String(made)}`, 'PERSON', '1405-H1', '10:00', `name.${String(made)}`]) {
    if (of.pattern !== undefined && new RegExp(of.pattern, 'u').test(candidate)) return candidate;
  }
  return `متن ${String(made)}`.padEnd(of.minLength ?? 0, ' ن');
}
