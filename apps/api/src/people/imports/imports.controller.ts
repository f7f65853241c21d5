import { Controller, Get, Post, Req, StreamableFile } from '@nestjs/common';
import type { Actor } from '@hampeyman/domain/access';
import { importReport, type ImportReport } from '@hampeyman/domain/people';
import type { FastifyRequest } from 'fastify';
import { CurrentActor } from '../../access/current-actor';
import { Endpoint } from '../../http/endpoint';
import { uploadOf } from '../../http/uploads';
import { ImportsService } from './imports.service';

const workbook = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

@Controller('people/imports')
export class ImportsController {
  constructor(private readonly imports: ImportsService) {}

  @Get('template')
  @Endpoint({
    policy: { action: 'import', subject: 'Person' },
    summary: 'An empty workbook of people and posts, with headings in both languages, an example, and the codes that may stand in it',
    answer: { contentType: workbook },
  })
  async template(@CurrentActor() actor: Actor): Promise<StreamableFile> {
    const file = await this.imports.template(actor);
    return new StreamableFile(file, { type: workbook, disposition: 'attachment; filename="people-and-posts.xlsx"' });
  }

  @Post('checks')
  @Endpoint({
    policy: { action: 'import', subject: 'Person' },
    summary: 'What a workbook (multipart, one file) would import, and everything that stands against it',
    answer: importReport,
    takes: { contentType: workbook },
    changesNothing: true,
    ignoresKey: true,
    errors: [
      'people.import-unreadable',
      'people.import-protected',
      'people.import-macros',
      'people.import-unpacks-too-large',
      'people.import-header',
      'people.import-empty',
      'people.import-too-long',
    ],
  })
  async check(@CurrentActor() actor: Actor, @Req() request: FastifyRequest): Promise<ImportReport> {
    return this.imports.check(actor, await uploadOf(request));
  }

  @Post()
  @Endpoint({
    policy: { action: 'import', subject: 'Person' },
    summary: 'Import people and posts from a workbook (multipart, one file), all of it or nothing',
    answer: importReport,
    takes: { contentType: workbook },
    ignoresKey: true,
    errors: [
      'people.import-faulty',
      'people.import-unreadable',
      'people.import-protected',
      'people.import-macros',
      'people.import-unpacks-too-large',
      'people.import-header',
      'people.import-empty',
      'people.import-too-long',
    ],
  })
  async apply(@CurrentActor() actor: Actor, @Req() request: FastifyRequest): Promise<ImportReport> {
    return this.imports.apply(actor, await uploadOf(request));
  }
}
