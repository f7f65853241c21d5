import { type WorkSide, workSides } from '@hampeyman/domain/access';
import { type NewTask, type TaskLink, taskLinks } from '@hampeyman/domain/decisions';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { OneOf, type Preset } from '../database/columns';

/** A decision; final ones never change but for being closed and found. */
@Entity('decisions')
@Unique(['memorandumId', 'code'])
@Unique(['meetingId', 'rowNo'])
@Check('decisions_deadline', 'due_on IS NOT NULL OR is_continuing')
@Index('decisions_by_due', ['memorandumId', 'dueOn', 'id'])
@Index('decisions_committee', ['committeeId'])
@Index('decisions_task', ['taskId'])
@Index('decisions_continues', ['continuesDecisionId'])
@Index('decisions_norm', { synchronize: false })
@Index('decisions_squashed', { synchronize: false })
export class DecisionEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') @ForeignKey('memoranda') memorandumId!: string;
  @Column('uuid') @ForeignKey('committees') committeeId!: string;
  @Column('uuid') @ForeignKey('meetings') meetingId!: string;
  @Column('text') code!: string;
  @Column('integer') rowNo!: number;
  @Column('text') @OneOf(workSides) side!: WorkSide;
  @Column('text', { nullable: true }) provinceCode!: string | null;
  @Column('text') subjectFa!: string;
  @Column('text', { nullable: true }) subjectEn!: string | null;
  @Column('text') textFa!: string;
  @Column('text', { nullable: true }) textEn!: string | null;
  @Column('uuid') @ForeignKey('posts') executorPostId!: string;
  @Column('integer', { nullable: true }) agendaPosition!: number | null;
  @Column('uuid', { nullable: true }) @ForeignKey('obligations') obligationId!: string | null;
  @Column('date', { nullable: true }) dueOn!: string | null;
  @Column('boolean', { default: false }) isContinuing!: Preset<boolean>;
  @Column('boolean', { default: false }) isFinal!: Preset<boolean>;
  @Column('text') @OneOf(taskLinks) taskLink!: TaskLink;
  @Column('uuid', { nullable: true }) @ForeignKey('tasks') taskId!: string | null;
  @Column('uuid', { nullable: true }) @ForeignKey('decisions') continuesDecisionId!: string | null;
  @Column('boolean', { default: false }) extends!: Preset<boolean>;
  @Column('jsonb', { nullable: true }) newTask!: NewTask | null;
  @Column('text', { nullable: true }) @OneOf(['COMPLETED', 'CANCELLED']) ownState!: 'COMPLETED' | 'CANCELLED' | null;
  @Column('date', { nullable: true }) doneOn!: string | null;
  @Column('date', { nullable: true }) closedOn!: string | null;
  @Column('text', { nullable: true }) closeNoteFa!: string | null;
  @Column('boolean', { default: false }) isSample!: Preset<boolean>;
  @Column('integer', { default: 1 }) version!: Preset<number>;
  @Column('text') searchNorm!: string;
  @Column('text') searchSquashed!: string;
}

/** A post that helps to carry out a decision. */
@Entity('decision_cooperators')
export class DecisionCooperatorEntity {
  @PrimaryColumn('uuid') @ForeignKey('decisions', { onDelete: 'CASCADE' }) decisionId!: string;
  @PrimaryColumn('uuid') @ForeignKey('posts') postId!: string;
  @Column('integer') position!: number;
}
