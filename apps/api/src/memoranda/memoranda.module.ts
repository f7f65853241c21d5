import { Module } from '@nestjs/common';
import { OrganisationsModule } from '../organisations/organisations.module';
import { ArticlesController } from './articles.controller';
import { ArticlesRepository } from './articles.repository';
import { ArticlesService } from './articles.service';
import { MemorandaController } from './memoranda.controller';
import { MemorandaRepository } from './memoranda.repository';
import { MemorandaService } from './memoranda.service';
import { NeedsController } from './needs.controller';
import { NeedsRepository } from './needs.repository';
import { NeedsService } from './needs.service';
import { ObjectivesController } from './objectives.controller';
import { ObjectivesRepository } from './objectives.repository';
import { ObjectivesService } from './objectives.service';
import { SourcesController } from './sources.controller';
import { SourcesRepository } from './sources.repository';
import { SourcesService } from './sources.service';

const services = [MemorandaService, ArticlesService, ObjectivesService, NeedsService, SourcesService];

@Module({
  imports: [OrganisationsModule],
  controllers: [MemorandaController, ArticlesController, ObjectivesController, NeedsController, SourcesController],
  providers: [...services, MemorandaRepository, ArticlesRepository, ObjectivesRepository, NeedsRepository, SourcesRepository],
  exports: services,
})
export class MemorandaModule {}
