import { Module } from '@nestjs/common';
import { OrganisationsModule } from '../organisations/organisations.module';
import { PasswordsModule } from '../passwords/passwords.module';
import { PostsModule } from '../posts/posts.module';
import { SessionsModule } from '../sessions/sessions.module';
import { ImportsController } from './imports/imports.controller';
import { ImportsService } from './imports/imports.service';
import { PeopleController } from './people.controller';
import { PeopleRepository } from './people.repository';
import { PeopleService } from './people.service';

@Module({
  imports: [SessionsModule, PasswordsModule, OrganisationsModule, PostsModule],
  controllers: [ImportsController, PeopleController],
  providers: [PeopleService, PeopleRepository, ImportsService],
  exports: [PeopleService],
})
export class PeopleModule {}
