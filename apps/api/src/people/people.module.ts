import { Module } from '@nestjs/common';
import { PeopleController } from './people.controller';
import { PeopleRepository } from './people.repository';
import { PeopleService } from './people.service';

@Module({ controllers: [PeopleController], providers: [PeopleService, PeopleRepository], exports: [PeopleService] })
export class PeopleModule {}
