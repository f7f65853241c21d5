import { Controller, Get, Query } from '@nestjs/common';
import type { Actor } from '@hampeyman/domain/access';
import { dashboard, readDashboard, type Dashboard, type ReadDashboard } from '@hampeyman/domain/dashboard';
import { CurrentActor } from '../access/current-actor';
import { Endpoint } from '../http/endpoint';
import { DashboardService } from './dashboard.service';

@Controller('dashboard')
export class DashboardController {
  constructor(private readonly dashboards: DashboardService) {}

  @Get()
  @Endpoint({
    policy: { action: 'read', subject: 'Dashboard' },
    summary: 'Figures of a memorandum on a day, as far as the reader sees its rows',
    answer: dashboard,
  })
  read(@CurrentActor() actor: Actor, @Query({ schema: readDashboard }) query: ReadDashboard): Promise<Dashboard> {
    return this.dashboards.read(actor, query);
  }
}
