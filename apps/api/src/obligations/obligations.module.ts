import { Module } from '@nestjs/common';
import { MemorandaModule } from '../memoranda/memoranda.module';
import { ObligationsController } from './obligations.controller';
import { ObligationsRepository } from './obligations.repository';
import { ObligationsService } from './obligations.service';

@Module({
  imports: [MemorandaModule],
  controllers: [ObligationsController],
  providers: [ObligationsService, ObligationsRepository],
  exports: [ObligationsService],
})
export class ObligationsModule {}
