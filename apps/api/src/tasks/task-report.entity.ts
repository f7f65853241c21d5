import { type Side, sides } from '@hampeyman/domain/access';
import { type ReportState, reportStates } from '@hampeyman/domain/tasks';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { OneOf } from '../database/columns';

/** A report never changes: a new one says what is different. */
@Entity('task_reports')
@Unique(['id', 'side', 'personId'])
@Index('task_reports_task', ['taskId', 'reportedAt'])
export class TaskReportEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') @ForeignKey('tasks') taskId!: string;
  @Column('date') reportedOn!: string;
  @Column('timestamptz') reportedAt!: string;
  @Column('text') @OneOf(reportStates) state!: ReportState;
  @Column('integer') @Check('progress_percent BETWEEN 0 AND 100') progressPercent!: number;
  @Column('text', { nullable: true }) note!: string | null;
  @Column('text') @OneOf(sides) side!: Side;
  @Column('uuid') @ForeignKey('posts') postId!: string;
  @Column('uuid') @ForeignKey('people') personId!: string;
  @Column('uuid', { nullable: true }) @ForeignKey('people') actingForPersonId!: string | null;
}

/** The verdict on a report of completion; side and person of the report stand in it so that the database can compare them. */
@Entity('task_verdicts')
@ForeignKey('task_reports', ['reportId', 'reportSide', 'reportPersonId'], ['id', 'side', 'personId'])
@Check('task_verdicts_other_side', 'side <> report_side')
@Check('task_verdicts_other_person', 'person_id <> report_person_id')
@Check('task_verdicts_reason', `kind = 'APPROVED' OR reason_fa IS NOT NULL`)
@Index('task_verdicts_one_per_report', ['reportId'], { unique: true })
@Index('task_verdicts_task', ['taskId'])
export class TaskVerdictEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') @ForeignKey('tasks') taskId!: string;
  @Column('uuid') reportId!: string;
  @Column('text') reportSide!: Side;
  @Column('uuid') reportPersonId!: string;
  @Column('text') @OneOf(['APPROVED', 'RETURNED']) kind!: 'APPROVED' | 'RETURNED';
  @Column('text', { nullable: true }) reasonFa!: string | null;
  @Column('text', { nullable: true }) reasonEn!: string | null;
  @Column('date') decidedOn!: string;
  @Column('timestamptz') decidedAt!: string;
  @Column('text') @OneOf(sides) side!: Side;
  @Column('uuid') @ForeignKey('posts') postId!: string;
  @Column('uuid') @ForeignKey('people') personId!: string;
  @Column('uuid', { nullable: true }) @ForeignKey('people') actingForPersonId!: string | null;
}
