import { Body, Controller, Delete, Get, Param, Patch, Post, Query } from '@nestjs/common';
import type { Actor } from '@hampeyman/domain/access';
import {
  announcedHoliday,
  announceHoliday,
  changeHoliday,
  listHolidays,
  type AnnouncedHolidayRecord,
  type AnnounceHoliday,
  type ChangeHoliday,
  type ListHolidays,
} from '@hampeyman/domain/holidays';
import { listOf, type List } from '@hampeyman/domain/records';
import { z } from 'zod';
import { CurrentActor } from '../access/current-actor';
import { Endpoint } from '../http/endpoint';
import { Version } from '../http/version';
import { HolidaysService } from './holidays.service';

@Controller('holidays')
export class HolidaysController {
  constructor(private readonly holidays: HolidaysService) {}

  @Get()
  @Endpoint({
    policy: { action: 'read', subject: 'Holiday' },
    summary: 'Holidays that were announced, by day; those of the sun are computed by everybody',
    answer: listOf(announcedHoliday),
    errors: ['request.cursor-malformed'],
  })
  list(@CurrentActor() actor: Actor, @Query({ schema: listHolidays }) query: ListHolidays): Promise<List<AnnouncedHolidayRecord>> {
    return this.holidays.list(actor, query);
  }

  @Post()
  @Endpoint({
    policy: { action: 'announce', subject: 'Holiday' },
    summary: 'Announce a holiday: of the moon as it was seen, or for one day',
    answer: announcedHoliday,
    errors: ['holidays.lunar-day-unknown', 'holidays.too-far', 'holidays.already-announced'],
  })
  announce(@CurrentActor() actor: Actor, @Body({ schema: announceHoliday }) body: AnnounceHoliday): Promise<AnnouncedHolidayRecord> {
    return this.holidays.announce(actor, body);
  }

  @Patch(':id')
  @Endpoint({
    policy: { action: 'announce', subject: 'Holiday' },
    summary: 'Move or rename a holiday that was announced',
    answer: announcedHoliday,
    needsVersion: true,
    errors: ['holidays.not-found', 'holidays.too-far'],
  })
  change(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: z.uuid() }) id: string,
    @Version() version: number,
    @Body({ schema: changeHoliday }) body: ChangeHoliday,
  ): Promise<AnnouncedHolidayRecord> {
    return this.holidays.change(actor, id, body, version);
  }

  @Delete(':id')
  @Endpoint({
    policy: { action: 'announce', subject: 'Holiday' },
    summary: 'Take back a holiday that was announced',
    answer: null,
    needsVersion: true,
    errors: ['holidays.not-found'],
  })
  withdraw(@CurrentActor() actor: Actor, @Param('id', { schema: z.uuid() }) id: string, @Version() version: number): Promise<void> {
    return this.holidays.withdraw(actor, id, version);
  }
}
