import { Body, Controller, Get, Param, Patch, Post } from '@nestjs/common';
import type { Actor } from '@hampeyman/domain/access';
import {
  addCodeListEntry,
  changeCodeListEntry,
  codeListEntry,
  retireCodeListEntry,
  type AddCodeListEntry,
  type ChangeCodeListEntry,
  type CodeListEntry,
  type RetireCodeListEntry,
} from '@hampeyman/domain/code-lists';
import { listOf, type List } from '@hampeyman/domain/records';
import { z } from 'zod';
import { CurrentActor } from '../access/current-actor';
import { Endpoint } from '../http/endpoint';
import { Version } from '../http/version';
import { CodeListsService } from './code-lists.service';

@Controller('code-lists/entries')
export class CodeListsController {
  constructor(private readonly lists: CodeListsService) {}

  @Get()
  @Endpoint({
    policy: { action: 'read', subject: 'CodeListEntry' },
    summary: 'Every entry of every code list in its order, also those retired; one page',
    answer: listOf(codeListEntry),
  })
  list(@CurrentActor() actor: Actor): Promise<List<CodeListEntry>> {
    return this.lists.list(actor);
  }

  @Post()
  @Endpoint({
    policy: { action: 'add', subject: 'CodeListEntry' },
    summary: 'Add an entry at the end of a code list',
    answer: codeListEntry,
    errors: ['code-lists.code-malformed', 'code-lists.built-in', 'code-lists.code-taken'],
  })
  add(@CurrentActor() actor: Actor, @Body({ schema: addCodeListEntry }) body: AddCodeListEntry): Promise<CodeListEntry> {
    return this.lists.add(actor, body);
  }

  @Patch(':id')
  @Endpoint({
    policy: { action: 'change', subject: 'CodeListEntry' },
    summary: 'Rename an entry, move it in its list, or let it begin on another day',
    answer: codeListEntry,
    needsVersion: true,
    errors: ['code-lists.not-found', 'code-lists.built-in', 'code-lists.ends-before-it-begins'],
  })
  change(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: z.uuid() }) id: string,
    @Version() version: number,
    @Body({ schema: changeCodeListEntry }) body: ChangeCodeListEntry,
  ): Promise<CodeListEntry> {
    return this.lists.change(actor, id, body, version);
  }

  @Post(':id/retirements')
  @Endpoint({
    policy: { action: 'retire', subject: 'CodeListEntry' },
    summary: 'Offer an entry no more after a day; records keep it',
    answer: codeListEntry,
    needsVersion: true,
    errors: ['code-lists.not-found', 'code-lists.built-in', 'code-lists.ends-before-it-begins'],
  })
  retire(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: z.uuid() }) id: string,
    @Version() version: number,
    @Body({ schema: retireCodeListEntry }) body: RetireCodeListEntry,
  ): Promise<CodeListEntry> {
    return this.lists.retire(actor, id, body, version);
  }

  @Post(':id/reinstatements')
  @Endpoint({
    policy: { action: 'retire', subject: 'CodeListEntry' },
    summary: 'Offer a retired entry again',
    answer: codeListEntry,
    needsVersion: true,
    errors: ['code-lists.not-found', 'code-lists.not-retired'],
  })
  reinstate(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: z.uuid() }) id: string,
    @Version() version: number,
  ): Promise<CodeListEntry> {
    return this.lists.reinstate(actor, id, version);
  }
}
