import { Module } from '@nestjs/common';
import { DecisionsModule } from '../decisions/decisions.module';
import { MeetingsModule } from '../meetings/meetings.module';
import { PrintingModule } from '../printing/printing.module';
import { MinutesContent } from './minutes-content';
import { MinutesPrinter } from './minutes-printer';
import { MinutesController } from './minutes.controller';
import { MinutesRepository } from './minutes.repository';
import { MinutesService } from './minutes.service';
import { PackFiguresRepository } from './pack-figures.repository';

@Module({
  imports: [DecisionsModule, MeetingsModule, PrintingModule],
  controllers: [MinutesController],
  providers: [MinutesRepository, PackFiguresRepository, MinutesContent, MinutesService, MinutesPrinter],
  exports: [MinutesService],
})
export class MinutesModule {}
