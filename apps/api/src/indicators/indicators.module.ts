import { Module } from '@nestjs/common';
import { CodeListsModule } from '../code-lists/code-lists.module';
import { IndicatorsController } from './indicators.controller';
import { IndicatorsRepository } from './indicators.repository';
import { IndicatorsService } from './indicators.service';
import { ReadingsRepository } from './readings.repository';
import { ReadingsService } from './readings.service';
import { TargetsRepository } from './targets.repository';

@Module({
  imports: [CodeListsModule],
  controllers: [IndicatorsController],
  providers: [IndicatorsService, ReadingsService, IndicatorsRepository, ReadingsRepository, TargetsRepository],
  exports: [IndicatorsService],
})
export class IndicatorsModule {}
