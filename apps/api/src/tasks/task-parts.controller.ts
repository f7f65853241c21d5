import { Body, Controller, Param, Post } from '@nestjs/common';
import type { Actor } from '@hampeyman/domain/access';
import {
  addTaskDependency,
  addTaskStep,
  commentOnTask,
  registerTaskDocument,
  taskDetail,
  type AddTaskDependency,
  type AddTaskStep,
  type CommentOnTask,
  type RegisterTaskDocument,
  type TaskDetail,
} from '@hampeyman/domain/tasks';
import { z } from 'zod';
import { CurrentActor } from '../access/current-actor';
import { Endpoint } from '../http/endpoint';
import { Version } from '../http/version';
import { TaskPartsService } from './task-parts.service';

const anId = z.uuid();

@Controller('tasks/:id')
export class TaskPartsController {
  constructor(private readonly parts: TaskPartsService) {}

  @Post('comments')
  @Endpoint({
    policy: { action: 'comment', subject: 'Task' },
    summary: 'Write a comment for both sides or for one’s own',
    answer: taskDetail,
    errors: ['tasks.not-found', 'access.denied'],
  })
  comment(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: anId }) id: string,
    @Body({ schema: commentOnTask }) body: CommentOnTask,
  ): Promise<TaskDetail> {
    return this.parts.comment(actor, id, body);
  }

  @Post('steps')
  @Endpoint({
    policy: { action: 'contribute', subject: 'Task' },
    summary: 'Add a step of one’s own side',
    answer: taskDetail,
    errors: ['tasks.not-found', 'access.denied', 'tasks.other-side', 'tasks.closed'],
  })
  addStep(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: anId }) id: string,
    @Body({ schema: addTaskStep }) body: AddTaskStep,
  ): Promise<TaskDetail> {
    return this.parts.addStep(actor, id, body);
  }

  @Post('steps/:stepId/completion')
  @Endpoint({
    policy: { action: 'contribute', subject: 'Task' },
    summary: 'Tick a step of one’s own side off',
    answer: taskDetail,
    needsVersion: true,
    errors: ['tasks.not-found', 'tasks.step-not-found', 'access.denied', 'tasks.other-side', 'tasks.step-done'],
  })
  completeStep(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: anId }) id: string,
    @Param('stepId', { schema: anId }) stepId: string,
    @Version() version: number,
  ): Promise<TaskDetail> {
    return this.parts.completeStep(actor, id, stepId, version);
  }

  @Post('dependencies')
  @Endpoint({
    policy: { action: 'change', subject: 'Task' },
    summary: 'Let a task wait for another one',
    answer: taskDetail,
    errors: ['tasks.not-found', 'access.denied', 'tasks.dependency-circle', 'tasks.dependency-known'],
  })
  addDependency(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: anId }) id: string,
    @Body({ schema: addTaskDependency }) body: AddTaskDependency,
  ): Promise<TaskDetail> {
    return this.parts.addDependency(actor, id, body);
  }

  @Post('documents')
  @Endpoint({
    policy: { action: 'contribute', subject: 'Task' },
    summary: 'Enter a document into the register of a task',
    answer: taskDetail,
    errors: ['tasks.not-found', 'access.denied'],
  })
  registerDocument(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: anId }) id: string,
    @Body({ schema: registerTaskDocument }) body: RegisterTaskDocument,
  ): Promise<TaskDetail> {
    return this.parts.registerDocument(actor, id, body);
  }

  @Post('documents/:documentId/acceptance')
  @Endpoint({
    policy: { action: 'contribute', subject: 'Task' },
    summary: 'Accept a document of the other side',
    answer: taskDetail,
    needsVersion: true,
    errors: ['tasks.not-found', 'tasks.document-not-found', 'access.denied', 'tasks.other-side', 'tasks.document-answered'],
  })
  acceptDocument(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: anId }) id: string,
    @Param('documentId', { schema: anId }) documentId: string,
    @Version() version: number,
  ): Promise<TaskDetail> {
    return this.parts.acceptDocument(actor, id, documentId, version);
  }
}
