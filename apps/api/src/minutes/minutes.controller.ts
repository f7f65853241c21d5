import { Body, Controller, Delete, Get, Param, Patch, Post, Query, StreamableFile } from '@nestjs/common';
import type { Actor } from '@hampeyman/domain/access';
import {
  finalisationPreview,
  meetingDetail,
  printMinutes,
  writeMinutes,
  type FinalisationPreview,
  type MeetingDetail,
  type PrintMinutes,
  type WriteMinutes,
} from '@hampeyman/domain/meetings';
import {
  addAddendum,
  distributeMinutes,
  finaliseMinutes,
  signMinutes,
  type AddAddendum,
  type DistributeMinutes,
  type FinaliseMinutes,
  type SignMinutes,
} from '@hampeyman/domain/minutes';
import { z } from 'zod';
import { CurrentActor } from '../access/current-actor';
import { Endpoint } from '../http/endpoint';
import { Version } from '../http/version';
import { MinutesPrinter } from './minutes-printer';
import { MinutesService } from './minutes.service';

const uuid = z.uuid();

@Controller('meetings')
export class MinutesController {
  constructor(
    private readonly minutes: MinutesService,
    private readonly printer: MinutesPrinter,
  ) {}

  @Patch(':id/minutes')
  @Endpoint({
    policy: { action: 'write', subject: 'Meeting' },
    summary: 'Write into the draft minutes',
    answer: meetingDetail,
    needsVersion: true,
    errors: ['meetings.not-found', 'minutes.not-opened', 'minutes.not-draft'],
  })
  write(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: uuid }) id: string,
    @Body({ schema: writeMinutes }) body: WriteMinutes,
    @Version() version: number,
  ): Promise<MeetingDetail> {
    return this.minutes.write(actor, id, body, version);
  }

  @Post(':id/circulation')
  @Endpoint({
    policy: { action: 'circulate', subject: 'Meeting' },
    summary: 'Send the draft minutes to the members for comment',
    answer: meetingDetail,
    needsVersion: true,
    errors: ['meetings.not-found', 'minutes.not-opened', 'minutes.transition-not-allowed'],
  })
  circulate(@CurrentActor() actor: Actor, @Param('id', { schema: uuid }) id: string, @Version() version: number): Promise<MeetingDetail> {
    return this.minutes.circulate(actor, id, version);
  }

  @Delete(':id/circulation')
  @Endpoint({
    policy: { action: 'circulate', subject: 'Meeting' },
    summary: 'Take the minutes back into draft',
    answer: meetingDetail,
    needsVersion: true,
    errors: ['meetings.not-found', 'minutes.not-opened', 'minutes.transition-not-allowed'],
  })
  withdraw(@CurrentActor() actor: Actor, @Param('id', { schema: uuid }) id: string, @Version() version: number): Promise<MeetingDetail> {
    return this.minutes.withdraw(actor, id, version);
  }

  @Get(':id/preview')
  @Endpoint({
    policy: { action: 'read', subject: 'Meeting' },
    summary: 'What finalising would do to tasks, and what it still waits for',
    answer: finalisationPreview,
    errors: ['meetings.not-found'],
  })
  preview(@CurrentActor() actor: Actor, @Param('id', { schema: uuid }) id: string): Promise<FinalisationPreview> {
    return this.minutes.preview(actor, id);
  }

  @Post(':id/finalisation')
  @Endpoint({
    policy: { action: 'finalise', subject: 'Meeting' },
    summary: 'Freeze the minutes; each decision creates, continues or cancels its task in the same act',
    answer: meetingDetail,
    needsVersion: true,
    errors: ['meetings.not-found', 'minutes.not-opened', 'minutes.transition-not-allowed', 'minutes.not-ready', 'decisions.task-closed'],
  })
  finalise(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: uuid }) id: string,
    @Body({ schema: finaliseMinutes }) body: FinaliseMinutes,
    @Version() version: number,
  ): Promise<MeetingDetail> {
    return this.minutes.finalise(actor, id, body, version);
  }

  @Post(':id/signature')
  @Endpoint({
    policy: { action: 'sign', subject: 'Meeting' },
    summary: 'Note that the final minutes were signed',
    answer: meetingDetail,
    needsVersion: true,
    errors: ['meetings.not-found', 'minutes.not-opened', 'minutes.transition-not-allowed'],
  })
  sign(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: uuid }) id: string,
    @Body({ schema: signMinutes }) body: SignMinutes,
    @Version() version: number,
  ): Promise<MeetingDetail> {
    return this.minutes.sign(actor, id, body, version);
  }

  @Post(':id/distribution')
  @Endpoint({
    policy: { action: 'distribute', subject: 'Meeting' },
    summary: 'Note that the copies of the signed minutes went out',
    answer: meetingDetail,
    needsVersion: true,
    errors: ['meetings.not-found', 'minutes.not-opened', 'minutes.transition-not-allowed'],
  })
  distribute(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: uuid }) id: string,
    @Body({ schema: distributeMinutes }) body: DistributeMinutes,
    @Version() version: number,
  ): Promise<MeetingDetail> {
    return this.minutes.distribute(actor, id, body, version);
  }

  @Post(':id/addenda')
  @Endpoint({
    policy: { action: 'add-addendum', subject: 'Meeting' },
    summary: 'Add a numbered correction to final minutes',
    answer: meetingDetail,
    needsVersion: true,
    errors: ['meetings.not-found', 'minutes.not-opened', 'minutes.not-final'],
  })
  addAddendum(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: uuid }) id: string,
    @Body({ schema: addAddendum }) body: AddAddendum,
    @Version() version: number,
  ): Promise<MeetingDetail> {
    return this.minutes.addAddendum(actor, id, body, version);
  }

  @Get(':id/minutes.pdf')
  @Endpoint({
    policy: { action: 'read', subject: 'Meeting' },
    summary: 'Minutes as PDF: the pack before the meeting, a watermarked draft, the frozen content when final',
    answer: { contentType: 'application/pdf' },
    errors: ['meetings.not-found', 'printing.busy', 'printing.timed-out', 'printing.failed', 'printing.too-large'],
  })
  async print(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: uuid }) id: string,
    @Query({ schema: printMinutes }) { lang }: PrintMinutes,
  ): Promise<StreamableFile> {
    const pdf = await this.printer.print(actor, id, lang);
    return new StreamableFile(pdf, { type: 'application/pdf', disposition: 'inline; filename="minutes.pdf"', length: pdf.byteLength });
  }
}
