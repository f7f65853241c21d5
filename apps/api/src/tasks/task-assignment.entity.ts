import { type Side, sides } from '@hampeyman/domain/access';
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { OneOf } from '../database/columns';

/** Who answers for a task on one side: exactly one post per side. */
@Entity('task_sides')
@Index('task_sides_post', ['postId'])
export class TaskSideEntity {
  @PrimaryColumn('uuid') @ForeignKey('tasks') taskId!: string;
  @PrimaryColumn('text') @OneOf(sides) side!: Side;
  @Column('uuid') @ForeignKey('posts') postId!: string;
  @Column('text') @OneOf(['REPORTER', 'VERIFIER', 'BOTH']) duty!: 'REPORTER' | 'VERIFIER' | 'BOTH';
}

/** A post that helps with a task. */
@Entity('task_helpers')
@Index('task_helpers_post', ['postId'])
export class TaskHelperEntity {
  @PrimaryColumn('uuid') @ForeignKey('tasks') taskId!: string;
  @PrimaryColumn('uuid') @ForeignKey('posts') postId!: string;
}
