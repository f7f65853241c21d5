import { Body, Controller, Param, Post } from '@nestjs/common';
import type { Actor } from '@hampeyman/domain/access';
import {
  approveTask,
  reportProgress,
  returnTask,
  taskDetail,
  type ApproveTask,
  type ReportProgress,
  type ReturnTask,
  type TaskDetail,
} from '@hampeyman/domain/tasks';
import { z } from 'zod';
import { CurrentActor } from '../access/current-actor';
import { Endpoint } from '../http/endpoint';
import { Version } from '../http/version';
import { TaskReportsService } from './task-reports.service';

const taskId = z.uuid();
const verdictErrors = [
  'tasks.not-found',
  'access.denied',
  'tasks.transition-not-allowed',
  'tasks.verifier-same-side',
  'tasks.verifier-is-doer',
] as const;

@Controller('tasks/:id')
export class TaskReportsController {
  constructor(private readonly reports: TaskReportsService) {}

  @Post('reports')
  @Endpoint({
    policy: { action: 'report', subject: 'Task' },
    summary: 'Report progress, an obstacle or completion',
    answer: taskDetail,
    needsVersion: true,
    errors: ['tasks.not-found', 'access.denied', 'tasks.transition-not-allowed'],
  })
  report(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: taskId }) id: string,
    @Version() version: number,
    @Body({ schema: reportProgress }) body: ReportProgress,
  ): Promise<TaskDetail> {
    return this.reports.report(actor, id, version, body);
  }

  @Post('approvals')
  @Endpoint({
    policy: { action: 'verify', subject: 'Task' },
    summary: 'Verify that the other side has done the task',
    answer: taskDetail,
    needsVersion: true,
    errors: verdictErrors,
  })
  approve(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: taskId }) id: string,
    @Version() version: number,
    @Body({ schema: approveTask }) body: ApproveTask,
  ): Promise<TaskDetail> {
    return this.reports.approve(actor, id, version, body);
  }

  @Post('returns')
  @Endpoint({
    policy: { action: 'verify', subject: 'Task' },
    summary: 'Send a report of completion back with a reason',
    answer: taskDetail,
    needsVersion: true,
    errors: verdictErrors,
  })
  sendBack(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: taskId }) id: string,
    @Version() version: number,
    @Body({ schema: returnTask }) body: ReturnTask,
  ): Promise<TaskDetail> {
    return this.reports.sendBack(actor, id, version, body);
  }
}
