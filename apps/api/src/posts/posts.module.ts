import { Module } from '@nestjs/common';
import { OrganisationsModule } from '../organisations/organisations.module';
import { HandoversController } from './handovers.controller';
import { HandoversService } from './handovers.service';
import { OpenItemsRepository } from './open-items.repository';
import { PostSessionsRepository } from './post-sessions.repository';
import { PostsController } from './posts.controller';
import { PostsRepository } from './posts.repository';
import { PostsService } from './posts.service';

@Module({
  imports: [OrganisationsModule],
  controllers: [PostsController, HandoversController],
  providers: [PostsService, PostsRepository, HandoversService, OpenItemsRepository, PostSessionsRepository],
  exports: [PostsService],
})
export class PostsModule {}
