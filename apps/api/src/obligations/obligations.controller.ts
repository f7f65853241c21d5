import { Body, Controller, Get, Param, Patch, Post, Query } from '@nestjs/common';
import type { Actor } from '@hampeyman/domain/access';
import {
  addObligation,
  changeObligation,
  listObligations,
  obligationChain,
  obligationCoverage,
  readObligation,
  type AddObligation,
  type ChangeObligation,
  type ListObligations,
  type ObligationChain,
  type ObligationCoverage,
  type ReadObligation,
} from '@hampeyman/domain/obligations';
import { listOf, type List } from '@hampeyman/domain/records';
import { z } from 'zod';
import { CurrentActor } from '../access/current-actor';
import { Endpoint } from '../http/endpoint';
import { Version } from '../http/version';
import { ObligationsService } from './obligations.service';

@Controller('obligations')
export class ObligationsController {
  constructor(private readonly obligations: ObligationsService) {}

  @Get()
  @Endpoint({
    policy: { action: 'read', subject: 'Obligation' },
    summary: 'Obligations with their computed state and the tasks that serve them',
    answer: listOf(obligationCoverage),
    errors: ['request.cursor-malformed'],
  })
  list(@CurrentActor() actor: Actor, @Query({ schema: listObligations }) query: ListObligations): Promise<List<ObligationCoverage>> {
    return this.obligations.list(actor, query);
  }

  @Get(':id')
  @Endpoint({
    policy: { action: 'read', subject: 'Obligation' },
    summary: 'An obligation with its computed state, the reason and its tasks',
    answer: obligationCoverage,
    errors: ['obligations.not-found'],
  })
  read(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: z.uuid() }) id: string,
    @Query({ schema: readObligation }) query: ReadObligation,
  ): Promise<ObligationCoverage> {
    return this.obligations.read(actor, id, query);
  }

  @Get(':id/chain')
  @Endpoint({
    policy: { action: 'read', subject: 'Obligation' },
    summary: 'From the clause over decisions and tasks to the figures',
    answer: obligationChain,
    errors: ['obligations.not-found'],
  })
  chain(@CurrentActor() actor: Actor, @Param('id', { schema: z.uuid() }) id: string): Promise<ObligationChain> {
    return this.obligations.chain(actor, id);
  }

  @Post()
  @Endpoint({
    policy: { action: 'add', subject: 'Obligation' },
    summary: 'Add an obligation to the register of a memorandum',
    answer: obligationCoverage,
    errors: ['memoranda.not-found', 'obligations.objective-unknown', 'obligations.article-unknown', 'obligations.code-taken'],
  })
  add(@CurrentActor() actor: Actor, @Body({ schema: addObligation }) body: AddObligation): Promise<ObligationCoverage> {
    return this.obligations.add(actor, body);
  }

  @Patch(':id')
  @Endpoint({
    policy: { action: 'change', subject: 'Obligation' },
    summary: 'Change the words, kind or links of an obligation; its state is computed',
    answer: obligationCoverage,
    needsVersion: true,
    errors: ['obligations.not-found', 'obligations.objective-unknown', 'obligations.article-unknown'],
  })
  change(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: z.uuid() }) id: string,
    @Version() version: number,
    @Body({ schema: changeObligation }) body: ChangeObligation,
  ): Promise<ObligationCoverage> {
    return this.obligations.change(actor, id, body, version);
  }
}
