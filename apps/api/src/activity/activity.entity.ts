import { sides } from '@hampeyman/domain/access';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { OneOf } from '../database/columns';

/** A link of the hash chain of changes; the database refuses to change or delete it. */
@Entity('activity')
@Index('activity_subject', { synchronize: false })
@Index('activity_at', ['at', 'seq', 'chain'])
@Index('activity_person', ['personId', 'at'])
@Index('activity_code', ['subjectCode', 'at'])
export class ActivityEntity {
  @PrimaryColumn('text') chain!: string;
  @PrimaryColumn('bigint') seq!: number;
  @Column('timestamptz') at!: string;
  @Column('uuid') personId!: string;
  @Column('uuid', { nullable: true }) postId!: string | null;
  @Column('uuid', { nullable: true }) actingForPersonId!: string | null;
  @Column('text') action!: string;
  @Column('text') subjectType!: string;
  @Column('uuid', { nullable: true }) subjectId!: string | null;
  @Column('text', { nullable: true }) subjectCode!: string | null;
  @Column('uuid', { nullable: true }) memorandumId!: string | null;
  @Column('text', { nullable: true }) side!: string | null;
  @Column('text', { nullable: true }) provinceCode!: string | null;
  @Column('text', { nullable: true }) @OneOf(sides) audience!: string | null;
  @Column('jsonb') details!: unknown;
  @Column('text', { nullable: true }) requestId!: string | null;
  @Column('text') prevHash!: string;
  @Column('text') hash!: string;
}

/** The last link of a chain, kept apart so that a cut end is noticed; its lock puts writers in a row. */
@Entity('activity_heads')
export class ActivityHeadEntity {
  @PrimaryColumn('text') chain!: string;
  @Column('bigint') seq!: number;
  @Column('text') hash!: string;
}
