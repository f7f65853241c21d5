import { Module } from '@nestjs/common';
import { IndicatorsModule } from '../indicators/indicators.module';
import { IndicatorValuesController } from './indicator-values.controller';
import { IndicatorValuesRepository } from './indicator-values.repository';
import { IndicatorValuesService } from './indicator-values.service';

@Module({
  imports: [IndicatorsModule],
  controllers: [IndicatorValuesController],
  providers: [IndicatorValuesService, IndicatorValuesRepository],
  exports: [IndicatorValuesService],
})
export class IndicatorValuesModule {}
