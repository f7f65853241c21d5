import { Body, Controller, Get, Param, Patch, Post, Query } from '@nestjs/common';
import type { Actor } from '@hampeyman/domain/access';
import { listOf, type List } from '@hampeyman/domain/records';
import {
  cancelTask,
  changeTask,
  giveDelayReason,
  listTasks,
  planTask,
  readTask,
  task,
  taskDetail,
  type CancelTask,
  type ChangeTask,
  type GiveDelayReason,
  type ListTasks,
  type PlanTask,
  type ReadTask,
  type Task,
  type TaskDetail,
} from '@hampeyman/domain/tasks';
import { z } from 'zod';
import { CurrentActor } from '../access/current-actor';
import { Endpoint } from '../http/endpoint';
import { Version } from '../http/version';
import { TasksService } from './tasks.service';

const taskId = z.uuid();

@Controller('tasks')
export class TasksController {
  constructor(private readonly tasks: TasksService) {}

  @Get()
  @Endpoint({
    policy: { action: 'read', subject: 'Task' },
    summary: 'Tasks, filtered and sorted',
    answer: listOf(task),
    errors: ['request.cursor-malformed'],
  })
  list(@CurrentActor() actor: Actor, @Query({ schema: listTasks }) query: ListTasks): Promise<List<Task>> {
    return this.tasks.list(actor, query);
  }

  @Get(':id')
  @Endpoint({
    policy: { action: 'read', subject: 'Task' },
    summary: 'A task with its chain',
    answer: taskDetail,
    errors: ['tasks.not-found'],
  })
  find(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: taskId }) id: string,
    @Query({ schema: readTask }) query: ReadTask,
  ): Promise<TaskDetail> {
    return this.tasks.find(actor, id, query.asOf ?? null);
  }

  @Post()
  @Endpoint({
    policy: { action: 'plan', subject: 'Task' },
    summary: 'Plan a task with one accountable post on each side',
    answer: taskDetail,
    errors: ['access.denied', 'tasks.code-taken'],
  })
  plan(@CurrentActor() actor: Actor, @Body({ schema: planTask }) body: PlanTask): Promise<TaskDetail> {
    return this.tasks.plan(actor, body);
  }

  @Patch(':id')
  @Endpoint({
    policy: { action: 'change', subject: 'Task' },
    summary: 'Change what a task says and who answers for it',
    answer: taskDetail,
    needsVersion: true,
    errors: ['tasks.not-found', 'access.denied', 'tasks.deadline-by-decision', 'tasks.verdict-awaited', 'tasks.other-side', 'tasks.closed'],
  })
  change(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: taskId }) id: string,
    @Version() version: number,
    @Body({ schema: changeTask }) body: ChangeTask,
  ): Promise<TaskDetail> {
    return this.tasks.change(actor, id, version, body);
  }

  @Post(':id/cancellation')
  @Endpoint({
    policy: { action: 'cancel', subject: 'Task' },
    summary: 'Cancel a task',
    answer: taskDetail,
    needsVersion: true,
    errors: ['tasks.not-found', 'access.denied', 'tasks.transition-not-allowed'],
  })
  cancel(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: taskId }) id: string,
    @Version() version: number,
    @Body({ schema: cancelTask }) body: CancelTask,
  ): Promise<TaskDetail> {
    return this.tasks.cancel(actor, id, { version }, body);
  }

  @Post(':id/delay-reason')
  @Endpoint({
    policy: { action: 'report', subject: 'Task' },
    summary: 'Say why a task was or will be late',
    answer: taskDetail,
    needsVersion: true,
    errors: ['tasks.not-found', 'access.denied', 'tasks.closed', 'code-lists.not-offered'],
  })
  giveDelayReason(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: taskId }) id: string,
    @Version() version: number,
    @Body({ schema: giveDelayReason }) body: GiveDelayReason,
  ): Promise<TaskDetail> {
    return this.tasks.giveDelayReason(actor, id, version, body);
  }
}
