import { ActivityEntity, ActivityHeadEntity } from '../activity/activity.entity';
import { ActivityPublicationEntity, ActivityVerificationEntity, RefusalEntity } from '../activity/audit.entity';
import { CommitteeEntity, CommitteeSeatEntity } from '../committees/committee.entity';
import { DecisionCooperatorEntity, DecisionEntity } from '../decisions/decision.entity';
import { CodeListEntryEntity } from '../code-lists/code-list-entry.entity';
import { HolidayEntity } from '../holidays/holiday.entity';
import { IdempotencyKeyEntity } from '../http/idempotency-key.entity';
import { IdentityAttemptEntity, IdentityEntity } from '../identity-providers/identity.entity';
import { IndicatorValueEntity } from '../indicator-values/indicator-value.entity';
import { IndicatorEntity } from '../indicators/indicator.entity';
import { IndicatorObjectiveEntity, IndicatorOutcomeEntity } from '../indicators/indicator-link.entity';
import { IndicatorTargetEntity } from '../indicators/indicator-target.entity';
import { AgendaItemEntity, AgendaLinkEntity } from '../meetings/agenda-item.entity';
import { AttendanceEntity } from '../meetings/attendance.entity';
import { MeetingEntity } from '../meetings/meeting.entity';
import { MailEntity } from '../mails/mail.entity';
import { ArticleEntity } from '../memoranda/article.entity';
import { MemorandumEntity, MemorandumPartyEntity } from '../memoranda/memorandum.entity';
import { NeedEntity, NeedResponseEntity } from '../memoranda/need.entity';
import { ObjectiveEntity } from '../memoranda/objective.entity';
import { ObjectiveOutcomeEntity, OutcomeEntity } from '../memoranda/outcome.entity';
import { PillarEntity, PillarTaskEntity } from '../memoranda/pillar.entity';
import { SourceDocumentEntity, SourceFactEntity } from '../memoranda/source-document.entity';
import { MinutesAddendumEntity, MinutesEntity } from '../minutes/minutes.entity';
import { ObligationEntity } from '../obligations/obligation.entity';
import { OrganisationEntity } from '../organisations/organisation.entity';
import { PasswordLinkEntity } from '../passwords/password-link.entity';
import { PersonEntity } from '../people/person.entity';
import { HoldingEntity } from '../posts/holding.entity';
import { PostEntity } from '../posts/post.entity';
import { RequestCountEntity } from '../request-limits/request-count.entity';
import { RecoveryCodeEntity, SecondFactorEntity } from '../second-factors/second-factor.entity';
import { SessionEntity } from '../sessions/session.entity';
import { TaskEntity } from '../tasks/task.entity';
import { TaskHelperEntity, TaskSideEntity } from '../tasks/task-assignment.entity';
import { TaskCommentEntity, TaskDependencyEntity, TaskDocumentEntity, TaskStepEntity } from '../tasks/task-part.entity';
import { TaskReportEntity, TaskVerdictEntity } from '../tasks/task-report.entity';

/** The tables of every feature, named one by one: what is missing here cannot be saved. */
export const entities = [
  OrganisationEntity,
  PersonEntity,
  CodeListEntryEntity,
  HolidayEntity,
  PostEntity,
  HoldingEntity,
  RequestCountEntity,
  SessionEntity,
  PasswordLinkEntity,
  SecondFactorEntity,
  RecoveryCodeEntity,
  IdentityEntity,
  IdentityAttemptEntity,
  IdempotencyKeyEntity,
  MailEntity,
  ActivityEntity,
  ActivityHeadEntity,
  ActivityPublicationEntity,
  ActivityVerificationEntity,
  RefusalEntity,
  SourceDocumentEntity,
  SourceFactEntity,
  MemorandumEntity,
  MemorandumPartyEntity,
  ArticleEntity,
  ObjectiveEntity,
  OutcomeEntity,
  ObjectiveOutcomeEntity,
  NeedEntity,
  NeedResponseEntity,
  PillarEntity,
  PillarTaskEntity,
  ObligationEntity,
  TaskEntity,
  TaskSideEntity,
  TaskHelperEntity,
  TaskStepEntity,
  TaskDependencyEntity,
  TaskCommentEntity,
  TaskDocumentEntity,
  TaskReportEntity,
  TaskVerdictEntity,
  CommitteeEntity,
  CommitteeSeatEntity,
  MeetingEntity,
  AgendaItemEntity,
  AgendaLinkEntity,
  AttendanceEntity,
  DecisionEntity,
  DecisionCooperatorEntity,
  MinutesEntity,
  MinutesAddendumEntity,
  IndicatorEntity,
  IndicatorObjectiveEntity,
  IndicatorOutcomeEntity,
  IndicatorTargetEntity,
  IndicatorValueEntity,
] as const;
