import { Module } from '@nestjs/common';
import { OrganisationsModule } from '../organisations/organisations.module';
import { PasswordsModule } from '../passwords/passwords.module';
import { SessionsModule } from '../sessions/sessions.module';
import { Appointments } from './appointments';
import { HandoversController } from './handovers.controller';
import { HandoversService } from './handovers.service';
import { OpenItemsRepository } from './open-items.repository';
import { PostSessionsRepository } from './post-sessions.repository';
import { PostsController } from './posts.controller';
import { PostsRepository } from './posts.repository';
import { PostsService } from './posts.service';

@Module({
  imports: [OrganisationsModule, PasswordsModule, SessionsModule],
  controllers: [PostsController, HandoversController],
  providers: [Appointments, PostsService, PostsRepository, HandoversService, OpenItemsRepository, PostSessionsRepository],
  exports: [PostsService],
})
export class PostsModule {}
