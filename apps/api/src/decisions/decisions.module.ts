import { Module } from '@nestjs/common';
import { CommitteesModule } from '../committees/committees.module';
import { TasksModule } from '../tasks/tasks.module';
import { DecisionComposer } from './decision-composer';
import { DecisionEffects } from './decision-effects';
import { DecisionsController } from './decisions.controller';
import { DecisionsRepository } from './decisions.repository';
import { DecisionsService } from './decisions.service';

@Module({
  imports: [CommitteesModule, TasksModule],
  controllers: [DecisionsController],
  providers: [DecisionsRepository, DecisionComposer, DecisionEffects, DecisionsService],
  exports: [DecisionsService, DecisionEffects],
})
export class DecisionsModule {}
