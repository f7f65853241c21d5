import { Body, Controller, Delete, Get, Param, Patch, Post } from '@nestjs/common';
import type { Actor } from '@hampeyman/domain/access';
import {
  addNeed,
  addPillar,
  answerNeed,
  changeNeed,
  need,
  pillar,
  type AddNeed,
  type AddPillar,
  type AnswerNeed,
  type ChangeNeed,
  type Need,
  type Pillar,
} from '@hampeyman/domain/memoranda';
import { listOf, type List } from '@hampeyman/domain/records';
import { z } from 'zod';
import { CurrentActor } from '../access/current-actor';
import { Endpoint, type Policy } from '../http/endpoint';
import { Version } from '../http/version';
import { NeedsService } from './needs.service';

const reading: Policy = { action: 'read', subject: 'Memorandum' };
const keeping: Policy = { action: 'change', subject: 'Memorandum' };

@Controller()
export class NeedsController {
  constructor(private readonly needs: NeedsService) {}

  @Get('memoranda/:id/needs')
  @Endpoint({ policy: reading, summary: 'Diagnosed needs and what answers them', answer: listOf(need), errors: ['memoranda.not-found'] })
  list(@CurrentActor() actor: Actor, @Param('id', { schema: z.uuid() }) id: string): Promise<List<Need>> {
    return this.needs.list(actor, id);
  }

  @Post('memoranda/:id/needs')
  @Endpoint({
    policy: keeping,
    summary: 'Add a diagnosed need',
    answer: need,
    errors: ['memoranda.not-found', 'memoranda.part-code-taken'],
  })
  add(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: z.uuid() }) id: string,
    @Body({ schema: addNeed }) body: AddNeed,
  ): Promise<Need> {
    return this.needs.add(actor, id, body);
  }

  @Patch('needs/:id')
  @Endpoint({
    policy: keeping,
    summary: 'Change the words of a diagnosed need',
    answer: need,
    needsVersion: true,
    errors: ['memoranda.need-not-found'],
  })
  change(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: z.uuid() }) id: string,
    @Version() version: number,
    @Body({ schema: changeNeed }) body: ChangeNeed,
  ): Promise<Need> {
    return this.needs.change(actor, id, body, version);
  }

  @Delete('needs/:id')
  @Endpoint({
    policy: keeping,
    summary: 'Remove a diagnosed need that nothing answers',
    answer: null,
    needsVersion: true,
    errors: ['memoranda.need-not-found', 'memoranda.part-in-use'],
  })
  delete(@CurrentActor() actor: Actor, @Param('id', { schema: z.uuid() }) id: string, @Version() version: number): Promise<void> {
    return this.needs.delete(actor, id, version);
  }

  @Post('needs/:id/responses')
  @Endpoint({
    policy: keeping,
    summary: 'Say that a task or an indicator answers a need',
    answer: need,
    errors: ['memoranda.need-not-found', 'memoranda.link-unknown'],
  })
  answer(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: z.uuid() }) id: string,
    @Body({ schema: answerNeed }) body: AnswerNeed,
  ): Promise<Need> {
    return this.needs.answer(actor, id, body);
  }

  @Delete('needs/:id/responses/:responseId')
  @Endpoint({
    policy: keeping,
    summary: 'Take back that a task or an indicator answers a need',
    answer: need,
    needsVersion: true,
    errors: ['memoranda.need-not-found', 'memoranda.link-unknown'],
  })
  withdrawAnswer(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: z.uuid() }) id: string,
    @Param('responseId', { schema: z.uuid() }) responseId: string,
    @Version() version: number,
  ): Promise<Need> {
    return this.needs.withdrawAnswer(actor, id, responseId, version);
  }

  @Get('memoranda/:id/pillars')
  @Endpoint({
    policy: reading,
    summary: 'Pillars of the strategy with the tasks that carry them',
    answer: listOf(pillar),
    errors: ['memoranda.not-found'],
  })
  pillars(@CurrentActor() actor: Actor, @Param('id', { schema: z.uuid() }) id: string): Promise<List<Pillar>> {
    return this.needs.pillars(actor, id);
  }

  @Post('memoranda/:id/pillars')
  @Endpoint({
    policy: keeping,
    summary: 'Add a pillar of the strategy',
    answer: pillar,
    errors: ['memoranda.not-found', 'memoranda.link-unknown', 'memoranda.part-code-taken'],
  })
  addPillar(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: z.uuid() }) id: string,
    @Body({ schema: addPillar }) body: AddPillar,
  ): Promise<Pillar> {
    return this.needs.addPillar(actor, id, body);
  }
}
