import { Module } from '@nestjs/common';
import { Housekeeping } from './housekeeping';
import { HousekeepingRepository } from './housekeeping.repository';

@Module({ providers: [Housekeeping, HousekeepingRepository] })
export class HousekeepingModule {}
