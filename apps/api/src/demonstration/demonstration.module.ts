import { Module } from '@nestjs/common';
import { CommitteesModule } from '../committees/committees.module';
import { DecisionsModule } from '../decisions/decisions.module';
import { DemonstrationLoader } from '../demonstration-loader';
import { IndicatorValuesModule } from '../indicator-values/indicator-values.module';
import { IndicatorsModule } from '../indicators/indicators.module';
import { MeetingsModule } from '../meetings/meetings.module';
import { MemorandaModule } from '../memoranda/memoranda.module';
import { MinutesModule } from '../minutes/minutes.module';
import { ObligationsModule } from '../obligations/obligations.module';
import { OrganisationsModule } from '../organisations/organisations.module';
import { PeopleModule } from '../people/people.module';
import { PostsModule } from '../posts/posts.module';
import { SessionsModule } from '../sessions/sessions.module';
import { TasksModule } from '../tasks/tasks.module';
import { DecisionActs } from './decision-acts';
import { DemonstrationRepository } from './demonstration.repository';
import { DemonstrationService } from './demonstration.service';
import { IndicatorActs } from './indicator-acts';
import { MeetingActs } from './meeting-acts';
import { MemorandumActs } from './memorandum-acts';
import { OrganisationActs } from './organisation-acts';
import { Scenes } from './scenes';
import { TaskActs } from './task-acts';
import { TaskPartActs } from './task-part-acts';

@Module({
  imports: [
    SessionsModule,
    OrganisationsModule,
    PostsModule,
    PeopleModule,
    MemorandaModule,
    ObligationsModule,
    TasksModule,
    CommitteesModule,
    DecisionsModule,
    MeetingsModule,
    MinutesModule,
    IndicatorsModule,
    IndicatorValuesModule,
  ],
  providers: [
    DemonstrationRepository,
    OrganisationActs,
    MemorandumActs,
    TaskActs,
    TaskPartActs,
    MeetingActs,
    DecisionActs,
    IndicatorActs,
    Scenes,
    { provide: DemonstrationLoader, useClass: DemonstrationService },
  ],
})
export class DemonstrationModule {}
