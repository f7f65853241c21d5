import { Body, Controller, Get, Param, Patch, Post, Query } from '@nestjs/common';
import type { Actor } from '@hampeyman/domain/access';
import {
  agendaProposal,
  cancelMeeting,
  changeMeeting,
  inviteToMeeting,
  listMeetings,
  meeting,
  meetingDetail,
  planMeeting,
  readMeeting,
  takeRoll,
  type AgendaProposal,
  type CancelMeeting,
  type ChangeMeeting,
  type InviteToMeeting,
  type ListMeetings,
  type Meeting,
  type MeetingDetail,
  type PlanMeeting,
  type ReadMeeting,
  type TakeRoll,
} from '@hampeyman/domain/meetings';
import { listOf, type List } from '@hampeyman/domain/records';
import { z } from 'zod';
import { CurrentActor } from '../access/current-actor';
import { Endpoint } from '../http/endpoint';
import { Version } from '../http/version';
import { MeetingsService } from './meetings.service';
import { RollsService } from './rolls.service';

const uuid = z.uuid();

@Controller('meetings')
export class MeetingsController {
  constructor(
    private readonly meetings: MeetingsService,
    private readonly rolls: RollsService,
  ) {}

  @Get()
  @Endpoint({ policy: { action: 'read', subject: 'Meeting' }, summary: 'Meetings, newest first', answer: listOf(meeting) })
  list(@CurrentActor() actor: Actor, @Query({ schema: listMeetings }) query: ListMeetings): Promise<List<Meeting>> {
    return this.meetings.list(actor, query);
  }

  @Post()
  @Endpoint({
    policy: { action: 'plan', subject: 'Meeting' },
    summary: 'Plan a meeting of a committee; its members of that day are expected',
    answer: meetingDetail,
    errors: ['meetings.no-members', 'meetings.code-taken'],
  })
  plan(@CurrentActor() actor: Actor, @Body({ schema: planMeeting }) body: PlanMeeting): Promise<MeetingDetail> {
    return this.meetings.plan(actor, body);
  }

  @Get(':id')
  @Endpoint({
    policy: { action: 'read', subject: 'Meeting' },
    summary: 'A meeting with agenda, roll, decisions, earlier decisions and minutes',
    answer: meetingDetail,
    errors: ['meetings.not-found'],
  })
  find(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: uuid }) id: string,
    @Query({ schema: readMeeting }) { asOf }: ReadMeeting,
  ): Promise<MeetingDetail> {
    return this.meetings.find(actor, id, asOf ?? null);
  }

  @Patch(':id')
  @Endpoint({
    policy: { action: 'change', subject: 'Meeting' },
    summary: 'Change the plan of a meeting that has not been held',
    answer: meetingDetail,
    needsVersion: true,
    errors: ['meetings.not-found', 'meetings.not-planned', 'meetings.no-members'],
  })
  change(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: uuid }) id: string,
    @Body({ schema: changeMeeting }) body: ChangeMeeting,
    @Version() version: number,
  ): Promise<MeetingDetail> {
    return this.meetings.change(actor, id, body, version);
  }

  @Get(':id/agenda-proposal')
  @Endpoint({
    policy: { action: 'read', subject: 'Meeting' },
    summary: 'An agenda made from open decisions and from what is late or blocked',
    answer: agendaProposal,
    errors: ['meetings.not-found'],
  })
  proposeAgenda(@CurrentActor() actor: Actor, @Param('id', { schema: uuid }) id: string): Promise<AgendaProposal> {
    return this.meetings.proposeAgenda(actor, id);
  }

  @Post(':id/invitation')
  @Endpoint({
    policy: { action: 'invite', subject: 'Meeting' },
    summary: 'Record that the members were invited today',
    answer: meetingDetail,
    needsVersion: true,
    errors: ['meetings.not-found', 'meetings.not-planned'],
  })
  invite(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: uuid }) id: string,
    @Body({ schema: inviteToMeeting }) body: InviteToMeeting,
    @Version() version: number,
  ): Promise<MeetingDetail> {
    return this.meetings.invite(actor, id, body, version);
  }

  @Post(':id/roll')
  @Endpoint({
    policy: { action: 'take-roll', subject: 'Meeting' },
    summary: 'Take the roll; the first time the meeting is held by it and its minutes are opened',
    answer: meetingDetail,
    needsVersion: true,
    errors: ['meetings.not-found', 'meetings.transition-not-allowed', 'meetings.not-begun', 'minutes.not-draft'],
  })
  takeRoll(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: uuid }) id: string,
    @Body({ schema: takeRoll }) body: TakeRoll,
    @Version() version: number,
  ): Promise<MeetingDetail> {
    return this.rolls.take(actor, id, body, version);
  }

  @Post(':id/cancellation')
  @Endpoint({
    policy: { action: 'cancel', subject: 'Meeting' },
    summary: 'Cancel a planned meeting',
    answer: meetingDetail,
    needsVersion: true,
    errors: ['meetings.not-found', 'meetings.transition-not-allowed'],
  })
  cancel(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: uuid }) id: string,
    @Body({ schema: cancelMeeting }) body: CancelMeeting,
    @Version() version: number,
  ): Promise<MeetingDetail> {
    return this.meetings.cancel(actor, id, body, version);
  }
}
