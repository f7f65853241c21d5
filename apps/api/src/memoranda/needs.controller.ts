import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import type { Actor } from '@hampeyman/domain/access';
import {
  addNeed,
  addPillar,
  answerNeed,
  need,
  pillar,
  type AddNeed,
  type AddPillar,
  type AnswerNeed,
  type Need,
  type Pillar,
} from '@hampeyman/domain/memoranda';
import { listOf, type List } from '@hampeyman/domain/records';
import { z } from 'zod';
import { CurrentActor } from '../access/current-actor';
import { Endpoint, type Policy } from '../http/endpoint';
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
