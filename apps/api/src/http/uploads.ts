import fastifyMultipart from '@fastify/multipart';
import { importLimits } from '@hampeyman/domain/people';
import { DomainError } from '@hampeyman/domain/problems';
import type { FastifyInstance, FastifyRequest } from 'fastify';

const routes: ReadonlySet<string> = new Set(['/api/people/imports', '/api/people/imports/checks']);

/** Lets the routes that take a file read forms with one; every other route goes on refusing them. Throws `request.unsupported-type`. */
export async function acceptUploads(fastify: FastifyInstance): Promise<void> {
  await fastify.register(fastifyMultipart, {
    limits: { fileSize: importLimits.bytes, files: 1, fields: 0, parts: 1, headerPairs: 20 },
    throwFileSizeLimit: true,
  });
  fastify.addHook('preParsing', (request, _reply, _payload, done) => {
    const isForm = request.headers['content-type']?.toLowerCase().startsWith('multipart/') === true;
    done(isForm && !routes.has(request.routeOptions.url ?? '') ? new DomainError('request.unsupported-type') : null);
  });
}

/** A file as it was sent. */
export interface Upload {
  readonly name: string;
  readonly content: Buffer;
}

/** The one file of a form, whole. Throws `request.unsupported-type`, `request.too-large`, `request.malformed`. */
export async function uploadOf(request: FastifyRequest): Promise<Upload> {
  if (!request.isMultipart()) throw new DomainError('request.unsupported-type');
  try {
    const file = await request.file();
    if (file !== undefined) return { name: file.filename, content: await file.toBuffer() };
  } catch (error) {
    // limits come with a status of their own; whatever else a parser says of a form is that it is none
    if (typeof (error as { statusCode?: unknown }).statusCode === 'number') throw error;
  }
  throw new DomainError('request.malformed');
}
