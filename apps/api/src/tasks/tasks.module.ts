import { Module } from '@nestjs/common';
import { CodeListsModule } from '../code-lists/code-lists.module';
import { TaskDetailRepository } from './task-detail.repository';
import { TaskPartsController } from './task-parts.controller';
import { TaskPartsRepository } from './task-parts.repository';
import { TaskPartsService } from './task-parts.service';
import { TaskReportsController } from './task-reports.controller';
import { TaskReportsRepository } from './task-reports.repository';
import { TaskReportsService } from './task-reports.service';
import { TasksController } from './tasks.controller';
import { TasksRepository } from './tasks.repository';
import { TasksService } from './tasks.service';

@Module({
  imports: [CodeListsModule],
  controllers: [TasksController, TaskReportsController, TaskPartsController],
  providers: [
    TasksRepository,
    TaskDetailRepository,
    TaskReportsRepository,
    TaskPartsRepository,
    TasksService,
    TaskReportsService,
    TaskPartsService,
  ],
  exports: [TasksService, TaskReportsService, TaskPartsService],
})
export class TasksModule {}
