import { Body, Controller, Get, Param, Patch, Post, Query } from '@nestjs/common';
import type { Actor } from '@hampeyman/domain/access';
import {
  changeCommittee,
  committee,
  listCommittees,
  setUpCommittee,
  type ChangeCommittee,
  type Committee,
  type ListCommittees,
  type SetUpCommittee,
} from '@hampeyman/domain/committees';
import { listOf, type List } from '@hampeyman/domain/records';
import { z } from 'zod';
import { CurrentActor } from '../access/current-actor';
import { Endpoint } from '../http/endpoint';
import { Version } from '../http/version';
import { CommitteesService } from './committees.service';

@Controller('committees')
export class CommitteesController {
  constructor(private readonly committees: CommitteesService) {}

  @Get()
  @Endpoint({
    policy: { action: 'read', subject: 'Committee' },
    summary: 'Committees and working groups, by code',
    answer: listOf(committee),
  })
  list(@CurrentActor() actor: Actor, @Query({ schema: listCommittees }) query: ListCommittees): Promise<List<Committee>> {
    return this.committees.list(actor, query);
  }

  @Post()
  @Endpoint({
    policy: { action: 'set-up', subject: 'Committee' },
    summary: 'Set up a committee with its members',
    answer: committee,
    errors: [
      'committees.code-taken',
      'committees.one-chair',
      'committees.one-secretary',
      'committees.seat-twice',
      'committees.seat-dates',
      'committees.quorum-unreachable',
    ],
  })
  setUp(@CurrentActor() actor: Actor, @Body({ schema: setUpCommittee }) body: SetUpCommittee): Promise<Committee> {
    return this.committees.setUp(actor, body);
  }

  @Get(':id')
  @Endpoint({
    policy: { action: 'read', subject: 'Committee' },
    summary: 'A committee with its members',
    answer: committee,
    errors: ['committees.not-found'],
  })
  find(@CurrentActor() actor: Actor, @Param('id', { schema: z.uuid() }) id: string): Promise<Committee> {
    return this.committees.find(actor, id);
  }

  @Patch(':id')
  @Endpoint({
    policy: { action: 'change', subject: 'Committee' },
    summary: 'Change a committee, its quorum or its members',
    answer: committee,
    needsVersion: true,
    errors: [
      'committees.not-found',
      'access.field-denied',
      'committees.officers-set-up',
      'committees.one-chair',
      'committees.one-secretary',
      'committees.seat-twice',
      'committees.seat-dates',
      'committees.quorum-unreachable',
    ],
  })
  change(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: z.uuid() }) id: string,
    @Body({ schema: changeCommittee }) body: ChangeCommittee,
    @Version() version: number,
  ): Promise<Committee> {
    return this.committees.change(actor, id, body, version);
  }
}
