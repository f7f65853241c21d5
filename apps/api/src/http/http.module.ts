import { Module } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_INTERCEPTOR, APP_PIPE } from '@nestjs/core';
import { SessionGuard } from '../access/session-guard';
import { EtagInterceptor } from './etag-interceptor';
import { IdempotencyRepository } from './idempotency.repository';
import { IdempotencyInterceptor } from './idempotency-interceptor';
import { RequestLimits } from '../request-limits/request-limits';
import { RequestLimitsRepository } from '../request-limits/request-limits.repository';
import { ProblemFilter } from './problem-filter';
import { ValidationPipe } from './validation-pipe';
import { VersionGuard } from './version-guard';

/** What every request passes, in this order: session, version, tag of the answer, repeated creates, validation. */
@Module({
  providers: [
    IdempotencyRepository,
    RequestLimits,
    RequestLimitsRepository,
    { provide: APP_FILTER, useClass: ProblemFilter },
    { provide: APP_GUARD, useClass: SessionGuard },
    { provide: APP_GUARD, useClass: VersionGuard },
    { provide: APP_INTERCEPTOR, useClass: EtagInterceptor },
    { provide: APP_INTERCEPTOR, useClass: IdempotencyInterceptor },
    { provide: APP_PIPE, useClass: ValidationPipe },
  ],
})
export class HttpModule {}
