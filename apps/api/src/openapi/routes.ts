import { Injectable, RequestMethod } from '@nestjs/common';
import { DiscoveryService, MetadataScanner } from '@nestjs/core';
import { z } from 'zod';
import { ENDPOINT, type EndpointOptions } from '../http/endpoint';

/** Where Nest keeps what its decorators say; their names are not exported from the package's root. */
const metadata = { path: 'path', method: 'method', arguments: '__routeArguments__' } as const;

/** Nest's numbers of the kinds of parameters that carry a schema. */
const argumentKinds: ReadonlyMap<number, 'body' | 'query' | 'path'> = new Map([
  [3, 'body'],
  [4, 'query'],
  [5, 'path'],
]);

export interface RouteArgument {
  readonly kind: 'body' | 'query' | 'path';
  /** Name of a single path or query parameter, null where the schema describes all. */
  readonly name: string | null;
  readonly schema: z.ZodType | null;
}

/** One address of the portal as its decorators declare it. */
export interface Route {
  readonly method: string;
  /** Below `/api`, with `{name}` for parameters. */
  readonly path: string;
  readonly operationId: string;
  readonly tag: string;
  readonly endpoint: EndpointOptions | null;
  readonly arguments: readonly RouteArgument[];
}

const joined = (...parts: readonly string[]): string =>
  `/${parts
    .flatMap((part) => part.split('/'))
    .filter((part) => part !== '')
    .join('/')}`.replace(/:(\w+)/g, '{$1}');

/** Every route of every controller. */
@Injectable()
export class Routes {
  constructor(
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
  ) {}

  all(): readonly Route[] {
    return this.discovery.getControllers().flatMap(({ metatype, instance }) => {
      if (typeof metatype !== 'function') return [];
      const base = this.pathsOf(metatype)[0] ?? '';
      const prototype = Object.getPrototypeOf(instance) as Record<string, unknown>;
      return this.scanner.getAllMethodNames(prototype).flatMap((name) => {
        const handler = prototype[name];
        if (typeof handler !== 'function') return [];
        const method = Reflect.getMetadata(metadata.method, handler) as RequestMethod | undefined;
        if (method === undefined) return [];
        return this.pathsOf(handler).map((path) => this.route(metatype, name, handler, RequestMethod[method], joined(base, path)));
      });
    });
  }

  private pathsOf(target: object): readonly string[] {
    const path = Reflect.getMetadata(metadata.path, target) as string | readonly string[] | undefined;
    return typeof path === 'string' ? [path] : (path ?? ['']);
  }

  private route(controller: { readonly name: string }, name: string, handler: object, method: string, path: string): Route {
    const tag = path.split('/')[1] ?? '';
    const args = (Reflect.getMetadata(metadata.arguments, controller, name) ?? {}) as Record<string, { data?: unknown; schema?: unknown }>;
    return {
      method: method.toLowerCase(),
      path,
      tag,
      operationId: `${controller.name.replace(/Controller$/, '')}_${name}`,
      endpoint: (Reflect.getMetadata(ENDPOINT, handler) as EndpointOptions | undefined) ?? null,
      arguments: Object.entries(args).flatMap(([key, argument]) => {
        const kind = argumentKinds.get(Number(key.split(':')[0]));
        if (kind === undefined) return [];
        const schema = argument.schema instanceof z.ZodType ? argument.schema : null;
        return [{ kind, name: typeof argument.data === 'string' ? argument.data : null, schema }];
      }),
    };
  }
}
