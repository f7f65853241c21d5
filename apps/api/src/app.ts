import fastifyCompress from '@fastify/compress';
import fastifyCookie from '@fastify/cookie';
import type { Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { randomUUID } from 'node:crypto';
import { constants } from 'node:zlib';
import { pino, type Logger } from 'pino';
import { AppModule } from './app.module';
import type { Config } from './config';
import { refuseBrokenRequest } from './http/client-error';
import { connectionOptions, passOverExpectations } from './http/connections';
import { refuseOtherSites } from './http/cross-site';
import { NestLogger } from './http/nest-logger';
import { ProblemFilter } from './http/problem-filter';
import { logRequests } from './http/request-log';
import { bodyLimitBytes, limitSize } from './http/request-size';
import { secure } from './http/security-headers';
import { serveSecurityText } from './http/security-text';
import { acceptUploads } from './http/uploads';
import { serveWeb } from './static/web';

/** JSON lines on stdout, without names: only ids of people appear in them. */
export function createLogger(config: Config): Logger {
  return pino({ level: config.logLevel, base: null, timestamp: pino.stdTimeFunctions.isoTime });
}

/** The whole portal, ready to listen: routes, headers, compression, the built web; `more` are modules that only specs add. */
export async function createApp(config: Config, logger: Logger, more: readonly Type[] = []): Promise<NestFastifyApplication> {
  const problems = new ProblemFilter();
  const adapter = new FastifyAdapter({
    ...connectionOptions,
    bodyLimit: bodyLimitBytes,
    genReqId: () => randomUUID(),
    trustProxy: config.trustedProxies,
    return503OnClosing: true,
    clientErrorHandler: refuseBrokenRequest,
    routerOptions: { maxParamLength: 300 },
    frameworkErrors: (error: Error, request: FastifyRequest, reply: FastifyReply) => {
      problems.answer(error, request, reply);
    },
  });
  const app = await NestFactory.create<NestFastifyApplication>(AppModule.with(config, more), adapter, {
    logger: new NestLogger(logger),
    abortOnError: false,
  });
  app.setGlobalPrefix('api');
  const fastify = app.getHttpAdapter().getInstance();
  passOverExpectations(fastify.server);
  logRequests(fastify, logger);
  await secure(app, config);
  limitSize(fastify);
  refuseOtherSites(fastify, config);
  await acceptUploads(fastify);
  await app.register(fastifyCookie);
  await app.register(fastifyCompress, {
    encodings: ['br', 'gzip'],
    threshold: 1_024,
    brotliOptions: { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } },
  });
  serveSecurityText(app, config);
  await serveWeb(app, config);
  app.enableShutdownHooks();
  await app.init();
  await fastify.ready();
  return app;
}
