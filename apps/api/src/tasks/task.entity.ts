import type { Side, WorkSide } from '@hampeyman/domain/access';
import type { DelayReasonCode, TaskState } from '@hampeyman/domain/tasks';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A task; who answers for it stands in `task_sides`, who helps in `task_helpers`. Days are `YYYY-MM-DD`. */
@Entity('tasks')
export class TaskEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ name: 'memorandum_id', type: 'uuid' })
  memorandumId!: string;

  @Column({ type: 'text' })
  code!: string;

  @Column({ type: 'text' })
  side!: WorkSide;

  @Column({ name: 'province_code', type: 'text', nullable: true })
  provinceCode!: string | null;

  @Column({ name: 'title_fa', type: 'text' })
  titleFa!: string;

  @Column({ name: 'title_en', type: 'text', nullable: true })
  titleEn!: string | null;

  @Column({ name: 'obligation_id', type: 'uuid', nullable: true })
  obligationId!: string | null;

  @Column({ name: 'objective_id', type: 'uuid', nullable: true })
  objectiveId!: string | null;

  @Column({ name: 'starts_on', type: 'date' })
  startsOn!: string;

  @Column({ name: 'due_on', type: 'date' })
  dueOn!: string;

  @Column({ type: 'text' })
  state!: TaskState;

  @Column({ name: 'progress_percent', type: 'integer' })
  progressPercent!: number;

  @Column({ name: 'blocker_fa', type: 'text', nullable: true })
  blockerFa!: string | null;

  @Column({ name: 'blocker_en', type: 'text', nullable: true })
  blockerEn!: string | null;

  @Column({ name: 'blocked_since', type: 'date', nullable: true })
  blockedSince!: string | null;

  @Column({ name: 'blocker_side', type: 'text', nullable: true })
  blockerSide!: Side | null;

  @Column({ name: 'blocker_post_id', type: 'uuid', nullable: true })
  blockerPostId!: string | null;

  @Column({ name: 'waiting_since', type: 'date', nullable: true })
  waitingSince!: string | null;

  @Column({ name: 'waiting_side', type: 'text', nullable: true })
  waitingSide!: Side | null;

  @Column({ name: 'waiting_post_id', type: 'uuid', nullable: true })
  waitingPostId!: string | null;

  @Column({ name: 'delay_reason_code', type: 'text', nullable: true })
  delayReasonCode!: DelayReasonCode | null;

  @Column({ name: 'delay_reason_fa', type: 'text', nullable: true })
  delayReasonFa!: string | null;

  @Column({ name: 'delay_reason_en', type: 'text', nullable: true })
  delayReasonEn!: string | null;

  @Column({ name: 'delay_is_excusable', type: 'boolean', nullable: true })
  delayIsExcusable!: boolean | null;

  @Column({ name: 'reported_on', type: 'date', nullable: true })
  reportedOn!: string | null;

  @Column({ name: 'done_on', type: 'date', nullable: true })
  doneOn!: string | null;

  @Column({ name: 'completed_on', type: 'date', nullable: true })
  completedOn!: string | null;

  @Column({ name: 'cancelled_on', type: 'date', nullable: true })
  cancelledOn!: string | null;

  @Column({ name: 'cancel_reason_fa', type: 'text', nullable: true })
  cancelReasonFa!: string | null;

  @Column({ name: 'is_sample', type: 'boolean' })
  isSample!: boolean;

  @Column({ type: 'integer' })
  version!: number;

  @Column({ name: 'search_norm', type: 'text' })
  searchNorm!: string;

  @Column({ name: 'search_squashed', type: 'text' })
  searchSquashed!: string;
}
