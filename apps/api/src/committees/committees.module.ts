import { Module } from '@nestjs/common';
import { CommitteesController } from './committees.controller';
import { CommitteesRepository } from './committees.repository';
import { CommitteesService } from './committees.service';
import { PostDirectory } from './post-directory';

@Module({
  controllers: [CommitteesController],
  providers: [CommitteesRepository, CommitteesService, PostDirectory],
  exports: [CommitteesService, PostDirectory],
})
export class CommitteesModule {}
