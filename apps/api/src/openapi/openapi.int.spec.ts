import { z } from 'zod';
import { startApi, type TestApi } from '../testing/api';
import { Routes } from './routes';

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.stop());

const operation = z.looseObject({
  operationId: z.string().min(3),
  summary: z.string().min(3),
  'x-policy': z.union([z.literal('public'), z.literal('signed-in'), z.strictObject({ action: z.string(), subject: z.string() })]),
  parameters: z.array(z.looseObject({ in: z.string(), name: z.string(), required: z.boolean() })),
  responses: z.record(z.string(), z.looseObject({ description: z.string() })),
});
const document = z.looseObject({ openapi: z.literal('3.1.0'), paths: z.record(z.string(), z.record(z.string(), operation)) });

/** Addresses as Fastify itself knows them, so that a route made past our decorators is found too. */
function fastifyRoutes(): string[] {
  const tree = api.app.getHttpAdapter().getInstance().printRoutes({ commonPrefix: false, includeHooks: false });
  const stack: string[] = [];
  return tree.split('\n').flatMap((line) => {
    const match = /^([\s│]*)[├└]── (\S*)(?: \(([A-Z, ]+)\))?$/u.exec(line);
    if (match === null) return [];
    const depth = (match[1] ?? '').length / 4;
    stack.length = depth;
    stack.push(match[2] ?? '');
    const path = stack
      .join('')
      .replace(/:(\w+)/g, '{$1}')
      .replace(/(.)\/$/, '$1');
    return (match[3] ?? '')
      .split(', ')
      .filter((method) => method !== '' && method !== 'HEAD')
      .map((method) => `${method.toLowerCase()} ${path}`);
  });
}

test('every route of the portal is described, with a declared policy', async () => {
  const described = (await api.nobody.get('/api/openapi.json')).as(document);
  const operations = Object.entries(described.paths).flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => `${method} ${path}`),
  );
  const served = fastifyRoutes().filter((route) => route.includes(' /api'));
  expect(served.length).toBeGreaterThan(5);
  expect(operations.sort()).toEqual([...new Set(served)].sort());
});

test('no two operations share a name, and every parameter of an address is described', async () => {
  const described = (await api.nobody.get('/api/openapi.json')).as(document);
  const all = Object.entries(described.paths).flatMap(([path, methods]) => Object.values(methods).map((one) => ({ path, ...one })));
  expect(new Set(all.map((one) => one.operationId)).size).toBe(all.length);
  for (const { path, parameters } of all) {
    const named = [...path.matchAll(/\{(\w+)\}/g)].map((match) => match[1]).sort();
    expect(
      parameters
        .filter((parameter) => parameter.in === 'path')
        .map((parameter) => parameter.name)
        .sort(),
    ).toEqual(named);
  }
});

test('every argument of a route is checked by a schema', () => {
  const unchecked = api
    .get(Routes)
    .all()
    .filter((route) => route.arguments.some((argument) => argument.schema === null));
  expect(unchecked.map((route) => `${route.method} ${route.path}`)).toEqual([]);
});

test('a change names its version and its refusals', async () => {
  const described = (await api.nobody.get('/api/openapi.json')).as(document);
  const change = described.paths['/api/me']?.['patch'];
  expect(change?.parameters).toContainEqual(expect.objectContaining({ in: 'header', name: 'If-Match', required: true }));
  expect(Object.keys(change?.responses ?? {})).toEqual(expect.arrayContaining(['200', '400', '401', '412', '422', '428', '503']));
});
