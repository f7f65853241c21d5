import { Module } from '@nestjs/common';
import { CommitteesModule } from '../committees/committees.module';
import { DecisionsModule } from '../decisions/decisions.module';
import { AgendaRepository } from './agenda.repository';
import { AttendancesRepository } from './attendances.repository';
import { MeetingDetails } from './meeting-details';
import { MeetingsController } from './meetings.controller';
import { MeetingsRepository } from './meetings.repository';
import { MeetingsService } from './meetings.service';
import { RollsService } from './rolls.service';

@Module({
  imports: [CommitteesModule, DecisionsModule],
  controllers: [MeetingsController],
  providers: [MeetingsRepository, AgendaRepository, AttendancesRepository, MeetingDetails, MeetingsService, RollsService],
  exports: [MeetingsService, RollsService],
})
export class MeetingsModule {}
