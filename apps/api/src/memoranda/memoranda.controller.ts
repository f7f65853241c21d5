import { Body, Controller, Get, Param, Patch, Post, Query } from '@nestjs/common';
import type { Actor } from '@hampeyman/domain/access';
import {
  changeMemorandum,
  listMemoranda,
  memorandum,
  registerMemorandum,
  type ChangeMemorandum,
  type ListMemoranda,
  type Memorandum,
  type RegisterMemorandum,
} from '@hampeyman/domain/memoranda';
import { listOf, type List } from '@hampeyman/domain/records';
import { z } from 'zod';
import { CurrentActor } from '../access/current-actor';
import { Endpoint } from '../http/endpoint';
import { Version } from '../http/version';
import { MemorandaService } from './memoranda.service';

@Controller('memoranda')
export class MemorandaController {
  constructor(private readonly memoranda: MemorandaService) {}

  @Get()
  @Endpoint({
    policy: { action: 'read', subject: 'Memorandum' },
    summary: 'Memoranda of the reader’s agency, by code',
    answer: listOf(memorandum),
    errors: ['request.cursor-malformed'],
  })
  list(@CurrentActor() actor: Actor, @Query({ schema: listMemoranda }) query: ListMemoranda): Promise<List<Memorandum>> {
    return this.memoranda.list(actor, query);
  }

  @Get(':id')
  @Endpoint({
    policy: { action: 'read', subject: 'Memorandum' },
    summary: 'A memorandum with its parties',
    answer: memorandum,
    errors: ['memoranda.not-found'],
  })
  read(@CurrentActor() actor: Actor, @Param('id', { schema: z.uuid() }) id: string): Promise<Memorandum> {
    return this.memoranda.read(actor, id);
  }

  @Post()
  @Endpoint({
    policy: { action: 'register', subject: 'Memorandum' },
    summary: 'Register a memorandum as a draft',
    answer: memorandum,
    errors: [
      'memoranda.party-twice',
      'memoranda.party-unknown',
      'memoranda.party-of-other-side',
      'memoranda.side-missing',
      'memoranda.own-agency-missing',
      'memoranda.ends-before-it-begins',
      'memoranda.code-taken',
    ],
  })
  register(@CurrentActor() actor: Actor, @Body({ schema: registerMemorandum }) body: RegisterMemorandum): Promise<Memorandum> {
    return this.memoranda.register(actor, body);
  }

  @Patch(':id')
  @Endpoint({
    policy: { action: 'change', subject: 'Memorandum' },
    summary: 'Change the register entry of a memorandum, its state too',
    answer: memorandum,
    needsVersion: true,
    errors: ['memoranda.not-found', 'memoranda.ends-before-it-begins', 'memoranda.transition-not-allowed'],
  })
  change(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: z.uuid() }) id: string,
    @Version() version: number,
    @Body({ schema: changeMemorandum }) body: ChangeMemorandum,
  ): Promise<Memorandum> {
    return this.memoranda.change(actor, id, body, version);
  }
}
