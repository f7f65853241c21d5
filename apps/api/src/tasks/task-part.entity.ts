import { type Side, sides } from '@hampeyman/domain/access';
import { type DependencyKind, dependencyKinds, type DocumentState, documentStates } from '@hampeyman/domain/tasks';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { OneOf, type Preset } from '../database/columns';

/** One step of a side within a task. */
@Entity('task_steps')
@Index('task_steps_task', ['taskId'])
export class TaskStepEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') @ForeignKey('tasks') taskId!: string;
  @Column('text') @OneOf(sides) side!: Side;
  @Column('integer') position!: number;
  @Column('text') titleFa!: string;
  @Column('text', { nullable: true }) titleEn!: string | null;
  @Column('date', { nullable: true }) doneOn!: string | null;
}

/** A task that waits for another one. */
@Entity('task_dependencies')
@Check('task_dependencies_check', 'task_id <> needs_task_id')
export class TaskDependencyEntity {
  @PrimaryColumn('uuid') @ForeignKey('tasks') taskId!: string;
  @PrimaryColumn('uuid') @ForeignKey('tasks') needsTaskId!: string;
  @Column('text') @OneOf(dependencyKinds) kind!: DependencyKind;
  @Column('text', { nullable: true }) noteFa!: string | null;
  @Column('text', { nullable: true }) noteEn!: string | null;
}

/** A word on a task, for both sides or for one's own. */
@Entity('task_comments')
@Index('task_comments_task', ['taskId'])
export class TaskCommentEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') @ForeignKey('tasks') taskId!: string;
  @Column('uuid') memorandumId!: string;
  @Column('text', { nullable: true }) provinceCode!: string | null;
  @Column('text') @OneOf(sides) side!: Side;
  @Column('text') @OneOf(['BOTH', 'OWN_SIDE']) visibility!: 'BOTH' | 'OWN_SIDE';
  @Column('text') textFa!: string;
  @Column('text', { nullable: true }) textEn!: string | null;
  @Column('timestamptz') writtenAt!: string;
  @Column('uuid') @ForeignKey('posts') postId!: string;
  @Column('uuid') @ForeignKey('people') personId!: string;
  @Column('boolean', { default: false }) isSample!: Preset<boolean>;
}

/** An entry in the register of documents; the document itself is kept elsewhere. */
@Entity('task_documents')
@Index('task_documents_task', ['taskId'])
export class TaskDocumentEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') @ForeignKey('tasks') taskId!: string;
  @Column('text') titleFa!: string;
  @Column('text', { nullable: true }) titleEn!: string | null;
  @Column('text') type!: string;
  @Column('bigint', { nullable: true }) sizeBytes!: number | null;
  @Column('text', { nullable: true }) letterNumber!: string | null;
  @Column('date') datedOn!: string;
  @Column('text') @OneOf(sides) side!: Side;
  @Column('text') @OneOf(documentStates) state!: DocumentState;
  @Column('boolean', { default: false }) isSample!: Preset<boolean>;
}
