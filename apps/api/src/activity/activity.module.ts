import { Global, Module } from '@nestjs/common';
import { Activity } from './activity';
import { ActivityController } from './activity.controller';
import { ActivityRepository } from './activity.repository';

/** Global: every feature records what it changes. */
@Global()
@Module({ controllers: [ActivityController], providers: [Activity, ActivityRepository], exports: [Activity] })
export class ActivityModule {}
