import type { Side } from '@hampeyman/domain/access';
import type { ReportState } from '@hampeyman/domain/tasks';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A report never changes: a new one says what is different. */
@Entity('task_reports')
export class TaskReportEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ name: 'task_id', type: 'uuid' })
  taskId!: string;

  @Column({ name: 'reported_on', type: 'date' })
  reportedOn!: string;

  @Column({ name: 'reported_at', type: 'timestamptz' })
  reportedAt!: string;

  @Column({ type: 'text' })
  state!: ReportState;

  @Column({ name: 'progress_percent', type: 'integer' })
  progressPercent!: number;

  @Column({ type: 'text', nullable: true })
  note!: string | null;

  @Column({ type: 'text' })
  side!: Side;

  @Column({ name: 'post_id', type: 'uuid' })
  postId!: string;

  @Column({ name: 'person_id', type: 'uuid' })
  personId!: string;

  @Column({ name: 'acting_for_person_id', type: 'uuid', nullable: true })
  actingForPersonId!: string | null;
}

/** The verdict on a report of completion; side and person of the report stand in it so that the database can compare them. */
@Entity('task_verdicts')
export class TaskVerdictEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ name: 'task_id', type: 'uuid' })
  taskId!: string;

  @Column({ name: 'report_id', type: 'uuid' })
  reportId!: string;

  @Column({ name: 'report_side', type: 'text' })
  reportSide!: Side;

  @Column({ name: 'report_person_id', type: 'uuid' })
  reportPersonId!: string;

  @Column({ type: 'text' })
  kind!: 'APPROVED' | 'RETURNED';

  @Column({ name: 'reason_fa', type: 'text', nullable: true })
  reasonFa!: string | null;

  @Column({ name: 'reason_en', type: 'text', nullable: true })
  reasonEn!: string | null;

  @Column({ name: 'decided_on', type: 'date' })
  decidedOn!: string;

  @Column({ name: 'decided_at', type: 'timestamptz' })
  decidedAt!: string;

  @Column({ type: 'text' })
  side!: Side;

  @Column({ name: 'post_id', type: 'uuid' })
  postId!: string;

  @Column({ name: 'person_id', type: 'uuid' })
  personId!: string;

  @Column({ name: 'acting_for_person_id', type: 'uuid', nullable: true })
  actingForPersonId!: string | null;
}
