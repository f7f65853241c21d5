import { isApproving } from '@hampeyman/domain/access';
import { kindOf } from '@hampeyman/domain/errors';
import { actingPostHeader } from '../access/acting-post';
import { problem } from '@hampeyman/domain/problems';
import { z } from 'zod';
import { statusOf } from '../http/http-status';
import type { EndpointOptions, FileAnswer } from '../http/endpoint';
import type { Route, RouteArgument } from './routes';

type Json = Record<string, unknown>;

/** A schema as JSON Schema 2020-12, which OpenAPI 3.1 speaks; what is sent is described as sent, not as parsed. */
function jsonSchema(schema: z.ZodType, io: 'input' | 'output'): Json {
  const described: Json = { ...z.toJSONSchema(schema, { io, unrepresentable: 'any', reused: 'inline' }) };
  delete described['$schema'];
  return described;
}

function parameter(location: 'query' | 'path' | 'header', name: string, required: boolean, schema: Json, description?: string): Json {
  return { in: location, name, required, schema, ...(description === undefined ? {} : { description }) };
}

function argumentParameters(argument: RouteArgument): Json[] {
  if (argument.kind === 'body') return [];
  const { schema } = argument;
  if (argument.name !== null) {
    const single = schema === null ? { type: 'string' } : jsonSchema(schema, 'input');
    return [parameter(argument.kind, argument.name, argument.kind === 'path', single)];
  }
  if (schema === null) return [];
  const { properties, required } = jsonSchema(schema, 'input') as { properties?: Record<string, Json>; required?: string[] };
  return Object.entries(properties ?? {}).map(([name, property]) =>
    parameter(argument.kind as 'query' | 'path', name, argument.kind === 'path' || (required ?? []).includes(name), property),
  );
}

function headerParameters(route: Route, endpoint: EndpointOptions): Json[] {
  const headers: Json[] = [];
  if (endpoint.needsVersion === true) {
    headers.push(
      parameter(
        'header',
        'If-Match',
        true,
        { type: 'string', pattern: '^(W/)?"\\d+"$' },
        'version of the record you have seen, as its ETag gave it',
      ),
    );
  }
  if (route.method === 'post' && endpoint.policy !== 'public' && endpoint.ignoresKey !== true) {
    headers.push(
      parameter(
        'header',
        'Idempotency-Key',
        false,
        { type: 'string', minLength: 1, maxLength: 200 },
        'the same key with the same request is done once',
      ),
    );
  }
  if (endpoint.policy !== 'public') {
    const what = 'id of the post held today in which the request is made; without it the one in which the session began';
    headers.push(parameter('header', actingPostHeader, false, { type: 'string', format: 'uuid' }, what));
  }
  if (route.method === 'get')
    headers.push(parameter('header', 'If-None-Match', false, { type: 'string' }, 'answered with 304 while it holds'));
  return headers;
}

/** Codes a route may refuse with: its own and those its declaration brings. */
function refusals(route: Route, endpoint: EndpointOptions): readonly string[] {
  const codes = ['request.unavailable', 'request.failed', ...(endpoint.errors ?? [])];
  const has = (kind: RouteArgument['kind']): boolean => route.arguments.some((one) => one.kind === kind);
  if (has('body') || has('query') || has('path')) codes.push('request.invalid');
  if (has('body')) codes.push('request.malformed', 'request.too-large', 'request.unsupported-type');
  if (endpoint.policy !== 'public') codes.push('sessions.required', 'sessions.ended', 'sessions.post-not-held');
  if (endpoint.policy !== 'public' && endpoint.withInitialPassword !== true) codes.push('sessions.password-change-required');
  if (typeof endpoint.policy === 'object') {
    codes.push('access.denied');
    if (isApproving(endpoint.policy.action, endpoint.policy.subject)) codes.push('sessions.second-factor-required');
  }
  if (endpoint.needsVersion === true) codes.push('request.version-required', 'request.if-match-malformed', 'request.stale');
  if (route.method === 'post' && endpoint.policy !== 'public') codes.push('request.key-reused', 'request.still-running');
  return codes;
}

function problemAnswers(codes: readonly string[]): Json {
  const byStatus = new Map<number, string[]>();
  for (const code of codes) {
    const status = statusOf[kindOf(code)];
    byStatus.set(status, [...(byStatus.get(status) ?? []), code]);
  }
  return Object.fromEntries(
    [...byStatus]
      .sort(([a], [b]) => a - b)
      .map(([status, list]) => [
        String(status),
        {
          description: list.map((code) => `\`${code}\``).join(', '),
          content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
        },
      ]),
  );
}

/** HTTP status of success, as the route answers it. */
function successStatus(route: Route, endpoint: EndpointOptions): number {
  return endpoint.status ?? (endpoint.answer === null ? 204 : route.method === 'post' ? 201 : 200);
}

function success(endpoint: EndpointOptions): Json {
  const { answer } = endpoint;
  if (answer === null) return { description: 'Done' };
  const isSchema = answer instanceof z.ZodType;
  const content = isSchema
    ? { 'application/json': { schema: jsonSchema(answer, 'output') } }
    : { [answer.contentType]: { schema: { type: 'string', format: 'binary' } } };
  const headers = isSchema ? { ETag: { schema: { type: 'string' }, description: 'version of the record' } } : {};
  return { description: endpoint.summary, headers, content };
}

/** A form whose one part is a file. */
function upload({ contentType }: FileAnswer): Json {
  const schema = { type: 'object', required: ['file'], properties: { file: { type: 'string', format: 'binary' } } };
  return { required: true, content: { 'multipart/form-data': { schema, encoding: { file: { contentType } } } } };
}

function operation(route: Route): Json {
  const endpoint = route.endpoint;
  if (endpoint === null) return { operationId: route.operationId, responses: {} };
  const body = route.arguments.find((argument) => argument.kind === 'body' && argument.schema !== null)?.schema ?? null;
  return {
    operationId: route.operationId,
    tags: [route.tag],
    summary: endpoint.summary,
    'x-policy': endpoint.policy,
    security: endpoint.policy === 'public' ? [] : [{ session: [] }],
    parameters: [...route.arguments.flatMap(argumentParameters), ...headerParameters(route, endpoint)],
    ...(endpoint.takes === undefined ? {} : { requestBody: upload(endpoint.takes) }),
    ...(body === null ? {} : { requestBody: { required: true, content: { 'application/json': { schema: jsonSchema(body, 'input') } } } }),
    responses: { [String(successStatus(route, endpoint))]: success(endpoint), ...problemAnswers(refusals(route, endpoint)) },
  };
}

/** OpenAPI 3.1 of all routes, from the very schemas that check requests and answers. */
export function openapiDocument(routes: readonly Route[], origin: string): Json {
  const paths: Record<string, Json> = {};
  for (const route of routes) (paths[`/api${route.path}`] ??= {})[route.method] = operation(route);
  return {
    openapi: '3.1.0',
    info: { title: 'Hampeyman', version: '1.0.0', description: 'Portal of a memorandum between two equal parties.' },
    servers: [{ url: origin }],
    paths,
    components: {
      securitySchemes: { session: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT' } },
      schemas: { Problem: jsonSchema(problem, 'output') },
    },
  };
}
