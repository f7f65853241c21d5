import { Body, Controller, Delete, Get, Param, Patch, Post, Query } from '@nestjs/common';
import type { Actor } from '@hampeyman/domain/access';
import {
  changeDecision,
  closeDecision,
  composeDecision,
  decision,
  listDecisions,
  readDecision,
  type ChangeDecision,
  type CloseDecision,
  type ComposeDecision,
  type Decision,
  type ListDecisions,
  type ReadDecision,
} from '@hampeyman/domain/decisions';
import { listOf, type List } from '@hampeyman/domain/records';
import { z } from 'zod';
import { CurrentActor } from '../access/current-actor';
import { Endpoint } from '../http/endpoint';
import { Version } from '../http/version';
import { DecisionsService } from './decisions.service';

const id = z.uuid();

@Controller('decisions')
export class DecisionsController {
  constructor(private readonly decisions: DecisionsService) {}

  @Get()
  @Endpoint({
    policy: { action: 'read', subject: 'Decision' },
    summary: 'Decisions by deadline or code, those of draft minutes among them (isFinal)',
    answer: listOf(decision),
  })
  list(@CurrentActor() actor: Actor, @Query({ schema: listDecisions }) query: ListDecisions): Promise<List<Decision>> {
    return this.decisions.list(actor, query);
  }

  @Post()
  @Endpoint({
    policy: { action: 'compose', subject: 'Decision' },
    summary: 'Compose a decision in draft minutes',
    answer: decision,
    errors: ['decisions.meeting-not-found', 'minutes.not-opened', 'minutes.not-draft', 'decisions.task-closed'],
  })
  compose(@CurrentActor() actor: Actor, @Body({ schema: composeDecision }) body: ComposeDecision): Promise<Decision> {
    return this.decisions.compose(actor, body);
  }

  @Get(':id')
  @Endpoint({ policy: { action: 'read', subject: 'Decision' }, summary: 'A decision', answer: decision, errors: ['decisions.not-found'] })
  find(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: id }) decisionId: string,
    @Query({ schema: readDecision }) { asOf }: ReadDecision,
  ): Promise<Decision> {
    return this.decisions.find(actor, decisionId, asOf ?? null);
  }

  @Patch(':id')
  @Endpoint({
    policy: { action: 'change', subject: 'Decision' },
    summary: 'Change a decision of draft minutes',
    answer: decision,
    needsVersion: true,
    errors: ['decisions.not-found', 'decisions.final', 'minutes.not-draft', 'decisions.task-closed'],
  })
  change(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: id }) decisionId: string,
    @Body({ schema: changeDecision }) body: ChangeDecision,
    @Version() version: number,
  ): Promise<Decision> {
    return this.decisions.change(actor, decisionId, body, version);
  }

  @Delete(':id')
  @Endpoint({
    policy: { action: 'delete', subject: 'Decision' },
    summary: 'Delete a decision of draft minutes',
    answer: null,
    needsVersion: true,
    errors: ['decisions.not-found', 'decisions.final', 'minutes.not-draft'],
  })
  delete(@CurrentActor() actor: Actor, @Param('id', { schema: id }) decisionId: string, @Version() version: number): Promise<void> {
    return this.decisions.delete(actor, decisionId, version);
  }

  @Post(':id/closure')
  @Endpoint({
    policy: { action: 'close', subject: 'Decision' },
    summary: 'Close a final decision by itself, apart from its task',
    answer: decision,
    needsVersion: true,
    errors: ['decisions.not-found', 'decisions.not-final', 'decisions.closed'],
  })
  close(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: id }) decisionId: string,
    @Body({ schema: closeDecision }) body: CloseDecision,
    @Version() version: number,
  ): Promise<Decision> {
    return this.decisions.close(actor, decisionId, body, version);
  }
}
