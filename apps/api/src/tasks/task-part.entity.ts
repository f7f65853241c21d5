import type { Side } from '@hampeyman/domain/access';
import type { DependencyKind, DocumentState } from '@hampeyman/domain/tasks';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One step of a side within a task. */
@Entity('task_steps')
export class TaskStepEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ name: 'task_id', type: 'uuid' })
  taskId!: string;

  @Column({ type: 'text' })
  side!: Side;

  @Column({ type: 'integer' })
  position!: number;

  @Column({ name: 'title_fa', type: 'text' })
  titleFa!: string;

  @Column({ name: 'title_en', type: 'text', nullable: true })
  titleEn!: string | null;

  @Column({ name: 'done_on', type: 'date', nullable: true })
  doneOn!: string | null;
}

/** A task that waits for another one. */
@Entity('task_dependencies')
export class TaskDependencyEntity {
  @PrimaryColumn({ name: 'task_id', type: 'uuid' })
  taskId!: string;

  @PrimaryColumn({ name: 'needs_task_id', type: 'uuid' })
  needsTaskId!: string;

  @Column({ type: 'text' })
  kind!: DependencyKind;

  @Column({ name: 'note_fa', type: 'text', nullable: true })
  noteFa!: string | null;

  @Column({ name: 'note_en', type: 'text', nullable: true })
  noteEn!: string | null;
}

/** A word on a task, for both sides or for one's own. */
@Entity('task_comments')
export class TaskCommentEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ name: 'task_id', type: 'uuid' })
  taskId!: string;

  @Column({ name: 'memorandum_id', type: 'uuid' })
  memorandumId!: string;

  @Column({ name: 'province_code', type: 'text', nullable: true })
  provinceCode!: string | null;

  @Column({ type: 'text' })
  side!: Side;

  @Column({ type: 'text' })
  visibility!: 'BOTH' | 'OWN_SIDE';

  @Column({ name: 'text_fa', type: 'text' })
  textFa!: string;

  @Column({ name: 'text_en', type: 'text', nullable: true })
  textEn!: string | null;

  @Column({ name: 'written_at', type: 'timestamptz' })
  writtenAt!: string;

  @Column({ name: 'post_id', type: 'uuid' })
  postId!: string;

  @Column({ name: 'person_id', type: 'uuid' })
  personId!: string;

  @Column({ name: 'is_sample', type: 'boolean' })
  isSample!: boolean;
}

/** An entry in the register of documents; the document itself is kept elsewhere. */
@Entity('task_documents')
export class TaskDocumentEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ name: 'task_id', type: 'uuid' })
  taskId!: string;

  @Column({ name: 'title_fa', type: 'text' })
  titleFa!: string;

  @Column({ name: 'title_en', type: 'text', nullable: true })
  titleEn!: string | null;

  @Column({ type: 'text' })
  type!: string;

  @Column({ name: 'size_bytes', type: 'bigint', nullable: true })
  sizeBytes!: number | null;

  @Column({ name: 'letter_number', type: 'text', nullable: true })
  letterNumber!: string | null;

  @Column({ name: 'dated_on', type: 'date' })
  datedOn!: string;

  @Column({ type: 'text' })
  side!: Side;

  @Column({ type: 'text' })
  state!: DocumentState;

  @Column({ name: 'is_sample', type: 'boolean' })
  isSample!: boolean;
}
