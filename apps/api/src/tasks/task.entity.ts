import { type Side, sides, type WorkSide, workSides } from '@hampeyman/domain/access';
import { type TaskState, taskStates } from '@hampeyman/domain/tasks';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { OneOf, type Preset } from '../database/columns';

/** A task; who answers for it stands in `task_sides`, who helps in `task_helpers`. Days are `YYYY-MM-DD`. */
@Entity('tasks')
@Unique(['memorandumId', 'code'])
@Check('tasks_dates', 'due_on >= starts_on')
@Check('tasks_waiting', `(state = 'AWAITING_APPROVAL') = (waiting_post_id IS NOT NULL)`)
@Check('tasks_completed', `(state = 'COMPLETED') = (completed_on IS NOT NULL)`)
@Check('tasks_full_when_completed', `state <> 'COMPLETED' OR progress_percent = 100`)
@Index('tasks_by_progress', ['progressPercent', 'id'])
@Index('tasks_by_obligation', ['obligationId'])
@Index('tasks_by_code', { synchronize: false })
@Index('tasks_by_due', { synchronize: false })
@Index('tasks_open_first', { synchronize: false })
@Index('tasks_open_last', { synchronize: false })
@Index('tasks_norm', { synchronize: false })
@Index('tasks_squashed', { synchronize: false })
export class TaskEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') @ForeignKey('memoranda') memorandumId!: string;
  @Column('text') code!: string;
  @Column('text') @OneOf(workSides) side!: WorkSide;
  @Column('text', { nullable: true }) provinceCode!: string | null;
  @Column('text') titleFa!: string;
  @Column('text', { nullable: true }) titleEn!: string | null;
  @Column('uuid', { nullable: true }) @ForeignKey('obligations') obligationId!: string | null;
  @Column('uuid', { nullable: true }) @ForeignKey('objectives') objectiveId!: string | null;
  @Column('date') startsOn!: string;
  @Column('date') dueOn!: string;
  @Column('text', { default: 'NOT_STARTED' }) @OneOf(taskStates) state!: Preset<TaskState>;
  @Column('integer', { default: 0 }) @Check('progress_percent BETWEEN 0 AND 100') progressPercent!: Preset<number>;
  @Column('text', { nullable: true }) blockerFa!: string | null;
  @Column('text', { nullable: true }) blockerEn!: string | null;
  @Column('date', { nullable: true }) blockedSince!: string | null;
  @Column('text', { nullable: true }) @OneOf(sides) blockerSide!: Side | null;
  @Column('uuid', { nullable: true }) @ForeignKey('posts') blockerPostId!: string | null;
  @Column('date', { nullable: true }) waitingSince!: string | null;
  @Column('text', { nullable: true }) @OneOf(sides) waitingSide!: Side | null;
  @Column('uuid', { nullable: true }) @ForeignKey('posts') waitingPostId!: string | null;
  @Column('text', { nullable: true }) delayReasonCode!: string | null;
  @Column('text', { nullable: true }) delayReasonFa!: string | null;
  @Column('text', { nullable: true }) delayReasonEn!: string | null;
  @Column('boolean', { nullable: true }) delayIsExcusable!: boolean | null;
  @Column('date', { nullable: true }) reportedOn!: string | null;
  @Column('date', { nullable: true }) doneOn!: string | null;
  @Column('date', { nullable: true }) completedOn!: string | null;
  @Column('date', { nullable: true }) cancelledOn!: string | null;
  @Column('text', { nullable: true }) cancelReasonFa!: string | null;
  @Column('boolean', { default: false }) isSample!: Preset<boolean>;
  @Column('integer', { default: 1 }) version!: Preset<number>;
  @Column('text') searchNorm!: string;
  @Column('text') searchSquashed!: string;
}
