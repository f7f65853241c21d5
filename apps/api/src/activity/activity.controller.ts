import { Controller, Get, Query } from '@nestjs/common';
import type { Actor } from '@hampeyman/domain/access';
import { activityPage, listActivity, type ActivityPage, type ListActivity } from '@hampeyman/domain/activity';
import { CurrentActor } from '../access/current-actor';
import { Endpoint } from '../http/endpoint';
import { ActivityRepository } from './activity.repository';

@Controller('activity')
export class ActivityController {
  constructor(private readonly activity: ActivityRepository) {}

  @Get()
  @Endpoint({ policy: { action: 'read', subject: 'Activity' }, summary: 'History of a record, newest first', answer: activityPage })
  list(@CurrentActor() actor: Actor, @Query({ schema: listActivity }) query: ListActivity): Promise<ActivityPage> {
    return this.activity.list(actor, query);
  }
}
