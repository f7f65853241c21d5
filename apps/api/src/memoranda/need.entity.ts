import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import type { Preset } from '../database/columns';

/** A need of the diagnosis. */
@Entity('needs')
@Unique(['memorandumId', 'code'])
export class NeedEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') @ForeignKey('memoranda') memorandumId!: string;
  @Column('text') code!: string;
  @Column('text') titleFa!: string;
  @Column('text', { nullable: true }) titleEn!: string | null;
  @Column('integer') position!: number;
  @Column('text', { nullable: true }) source!: string | null;
  @Column('boolean', { default: false }) isSample!: Preset<boolean>;
  @Column('integer', { default: 1 }) version!: Preset<number>;
}

/** The task or the indicator that answers a need. */
@Entity('need_responses')
@Check('need_responses_check', '(task_id IS NULL) <> (indicator_id IS NULL)')
export class NeedResponseEntity {
  @PrimaryColumn('uuid') @ForeignKey('needs') needId!: string;
  @PrimaryColumn('integer') position!: number;
  @Column('uuid', { nullable: true }) @ForeignKey('tasks') taskId!: string | null;
  @Column('uuid', { nullable: true }) @ForeignKey('indicators') indicatorId!: string | null;
}
