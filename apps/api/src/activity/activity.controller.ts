import { Controller, Get, Post, Query, Res, StreamableFile } from '@nestjs/common';
import type { Actor } from '@hampeyman/domain/access';
import {
  activityPage,
  auditKey,
  exportActivity,
  listActivity,
  verificationRun,
  verificationStanding,
  type ActivityPage,
  type AuditKey,
  type ExportActivity,
  type ListActivity,
  type VerificationRun,
  type VerificationStanding,
} from '@hampeyman/domain/activity';
import type { FastifyReply } from 'fastify';
import { CurrentActor } from '../access/current-actor';
import { Endpoint } from '../http/endpoint';
import { ActivityExport } from './activity-export';
import { ActivityRepository } from './activity.repository';
import { AuditKeys } from './audit-key';
import { Verifications } from './verifications';

@Controller('activity')
export class ActivityController {
  constructor(
    private readonly activity: ActivityRepository,
    private readonly exports: ActivityExport,
    private readonly verifications: Verifications,
    private readonly keys: AuditKeys,
  ) {}

  @Get()
  @Endpoint({
    policy: { action: 'read', subject: 'Activity' },
    summary: 'What happened, newest first: of one record or of all that the reader may see',
    answer: activityPage,
    errors: ['request.cursor-malformed'],
  })
  async list(@CurrentActor() actor: Actor, @Query({ schema: listActivity }) query: ListActivity): Promise<ActivityPage> {
    const { limit, cursor, ...filters } = query;
    const { items, named, next } = await this.activity.list(actor, filters, limit, cursor);
    const references = named.filter(({ isVisible }) => isVisible).map(({ isVisible, ...reference }) => reference);
    return { items, references, next };
  }

  @Get('export.csv')
  @Endpoint({
    policy: { action: 'read', subject: 'Activity' },
    summary: 'The same as a table for spreadsheets, in words; itself on record',
    answer: { contentType: 'text/csv' },
  })
  async export(
    @CurrentActor() actor: Actor,
    @Query({ schema: exportActivity }) query: ExportActivity,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const lines = await this.exports.export(actor, query);
    // in pages of lines, never as one page of the browser
    void reply.header('x-content-type-options', 'nosniff');
    return new StreamableFile(lines, { type: 'text/csv; charset=utf-8', disposition: 'attachment; filename="activity.csv"' });
  }

  @Get('verification')
  @Endpoint({
    policy: { action: 'verify', subject: 'Activity' },
    summary: 'Whether the record of activity is whole: the last run, what runs now, the heads that were published',
    answer: verificationStanding,
  })
  standing(@CurrentActor() actor: Actor): Promise<VerificationStanding> {
    return this.verifications.standing(actor);
  }

  @Post('verifications')
  @Endpoint({
    policy: { action: 'verify', subject: 'Activity' },
    summary: 'Verify the whole record of activity, in the background',
    answer: verificationRun,
    errors: ['activity.verification-running'],
  })
  verify(@CurrentActor() actor: Actor): Promise<VerificationRun> {
    return this.verifications.start(actor);
  }

  @Get('key')
  @Endpoint({
    policy: 'public',
    summary: 'The key by which anyone checks the signatures of published heads; null before the first',
    answer: auditKey.nullable(),
  })
  key(): Promise<AuditKey | null> {
    return this.keys.public();
  }
}
