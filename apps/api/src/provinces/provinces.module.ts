import { Module } from '@nestjs/common';
import { ProvinceMeasuresRepository } from './province-measures.repository';
import { ProvincesController } from './provinces.controller';
import { ProvincesRepository } from './provinces.repository';
import { ProvincesService } from './provinces.service';

@Module({ controllers: [ProvincesController], providers: [ProvincesService, ProvincesRepository, ProvinceMeasuresRepository] })
export class ProvincesModule {}
