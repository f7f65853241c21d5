import { Module } from '@nestjs/common';
import { CodeListsController } from './code-lists.controller';
import { CodeListsRepository } from './code-lists.repository';
import { CodeListsService } from './code-lists.service';

@Module({ controllers: [CodeListsController], providers: [CodeListsService, CodeListsRepository], exports: [CodeListsService] })
export class CodeListsModule {}
