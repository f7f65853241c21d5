import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import type { Actor } from '@hampeyman/domain/access';
import { recordSource, sourceDocument, type RecordSource, type SourceDocument } from '@hampeyman/domain/memoranda';
import { z } from 'zod';
import { CurrentActor } from '../access/current-actor';
import { Endpoint } from '../http/endpoint';
import { SourcesService } from './sources.service';

@Controller('memoranda/:id/source')
export class SourcesController {
  constructor(private readonly sources: SourcesService) {}

  @Get()
  @Endpoint({
    policy: { action: 'read', subject: 'Memorandum' },
    summary: 'The document the memorandum is known from, with its numbered facts',
    answer: sourceDocument,
    errors: ['memoranda.not-found', 'memoranda.source-not-found'],
  })
  read(@CurrentActor() actor: Actor, @Param('id', { schema: z.uuid() }) id: string): Promise<SourceDocument> {
    return this.sources.read(actor, id);
  }

  @Post()
  @Endpoint({
    policy: { action: 'change', subject: 'Memorandum' },
    summary: 'Record the document the memorandum is known from',
    answer: sourceDocument,
    errors: ['memoranda.not-found', 'memoranda.part-code-taken'],
  })
  record(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: z.uuid() }) id: string,
    @Body({ schema: recordSource }) body: RecordSource,
  ): Promise<SourceDocument> {
    return this.sources.record(actor, id, body);
  }
}
