import { Module, type DynamicModule, type Type } from '@nestjs/common';
import { ActivityModule } from './activity/activity.module';
import { ClockModule } from './clock/clock.module';
import { CodeListsModule } from './code-lists/code-lists.module';
import { CommitteesModule } from './committees/committees.module';
import { CONFIG, type Config } from './config';
import { DashboardModule } from './dashboard/dashboard.module';
import { DatabaseModule } from './database/database.module';
import { DecisionsModule } from './decisions/decisions.module';
import { DemonstrationModule } from './demonstration/demonstration.module';
import { HealthModule } from './health/health.module';
import { HolidaysModule } from './holidays/holidays.module';
import { HousekeepingModule } from './housekeeping/housekeeping.module';
import { HttpModule } from './http/http.module';
import { IdentityProvidersModule } from './identity-providers/identity-providers.module';
import { IndicatorValuesModule } from './indicator-values/indicator-values.module';
import { IndicatorsModule } from './indicators/indicators.module';
import { MailsModule } from './mails/mails.module';
import { MeetingsModule } from './meetings/meetings.module';
import { MemorandaModule } from './memoranda/memoranda.module';
import { MinutesModule } from './minutes/minutes.module';
import { ObligationsModule } from './obligations/obligations.module';
import { OpenapiModule } from './openapi/openapi.module';
import { OrganisationsModule } from './organisations/organisations.module';
import { PasswordsModule } from './passwords/passwords.module';
import { PeopleModule } from './people/people.module';
import { PostsModule } from './posts/posts.module';
import { ProvincesModule } from './provinces/provinces.module';
import { SearchModule } from './search/search.module';
import { SecondFactorsModule } from './second-factors/second-factors.module';
import { SessionsModule } from './sessions/sessions.module';
import { TasksModule } from './tasks/tasks.module';
import { VerificationsModule } from './verifications/verifications.module';

/** Features in the order of their direction: the later knows the earlier. */
const features = [
  SessionsModule,
  PasswordsModule,
  SecondFactorsModule,
  CodeListsModule,
  IdentityProvidersModule,
  HolidaysModule,
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
  VerificationsModule,
  IndicatorsModule,
  IndicatorValuesModule,
  DashboardModule,
  ProvincesModule,
  SearchModule,
  DemonstrationModule,
];

@Module({})
class ConfigModule {
  static with(config: Config): DynamicModule {
    return { module: ConfigModule, global: true, providers: [{ provide: CONFIG, useValue: config }], exports: [CONFIG] };
  }
}

@Module({})
export class AppModule {
  /** The whole portal, started with `config`; `more` are modules that only specs add. */
  static with(config: Config, more: readonly Type[] = []): DynamicModule {
    return {
      module: AppModule,
      imports: [
        ConfigModule.with(config),
        DatabaseModule,
        ClockModule,
        HttpModule,
        ActivityModule,
        MailsModule,
        HealthModule,
        HousekeepingModule,
        OpenapiModule,
        ...features,
        ...more,
      ],
    };
  }
}
