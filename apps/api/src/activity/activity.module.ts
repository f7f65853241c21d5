import { Global, Module } from '@nestjs/common';
import { Activity } from './activity';
import { ActivityController } from './activity.controller';
import { ActivityExport } from './activity-export';
import { ActivityRepository } from './activity.repository';
import { AuditKeys } from './audit-key';
import { LinksRepository } from './links.repository';
import { Publications } from './publications';
import { PublicationsRepository } from './publications.repository';
import { Refusals } from './refusals';
import { RefusalsRepository } from './refusals.repository';
import { Verifications } from './verifications';
import { VerificationsRepository } from './verifications.repository';

/** Global: every feature records what it changes. */
@Global()
@Module({
  controllers: [ActivityController],
  providers: [
    Activity,
    ActivityExport,
    ActivityRepository,
    AuditKeys,
    LinksRepository,
    Publications,
    PublicationsRepository,
    Refusals,
    RefusalsRepository,
    Verifications,
    VerificationsRepository,
  ],
  exports: [Activity, Verifications, Publications],
})
export class ActivityModule {}
