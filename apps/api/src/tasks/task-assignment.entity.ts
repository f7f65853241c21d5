import type { Side } from '@hampeyman/domain/access';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Who answers for a task on one side: exactly one post per side. */
@Entity('task_sides')
export class TaskSideEntity {
  @PrimaryColumn({ name: 'task_id', type: 'uuid' })
  taskId!: string;

  @PrimaryColumn({ type: 'text' })
  side!: Side;

  @Column({ name: 'post_id', type: 'uuid' })
  postId!: string;

  @Column({ type: 'text' })
  duty!: 'REPORTER' | 'VERIFIER' | 'BOTH';
}

@Entity('task_helpers')
export class TaskHelperEntity {
  @PrimaryColumn({ name: 'task_id', type: 'uuid' })
  taskId!: string;

  @PrimaryColumn({ name: 'post_id', type: 'uuid' })
  postId!: string;
}
