import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { Preset } from '../database/columns';

/** The head of a chain as it was signed and sent on a day; the database refuses to change or delete it. */
@Entity('activity_publications')
export class ActivityPublicationEntity {
  @PrimaryColumn('text') chain!: string;
  @PrimaryColumn('date') day!: string;
  @Column('bigint') seq!: number;
  @Column('text') hash!: string;
  @Column('timestamptz') at!: string;
  @Column('text') keyId!: string;
  @Column('text') publicKey!: string;
  @Column('text') signature!: string;
}

/** A run of verification. */
@Entity('activity_verifications')
@Index('activity_verifications_started', ['startedAt'])
@Index('activity_verifications_running', ['isRunning'], { unique: true, where: 'is_running' })
export class ActivityVerificationEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { nullable: true }) @ForeignKey('people') personId!: string | null;
  @Column('timestamptz') startedAt!: string;
  @Column('timestamptz') touchedAt!: string;
  @Column('timestamptz', { nullable: true }) finishedAt!: string | null;
  @Column('bigint', { default: 0 }) rows!: Preset<number>;
  @Column('integer', { default: 0 }) chains!: Preset<number>;
  @Column('jsonb', { default: [] }) breaks!: Preset<unknown[]>;
  @Column('boolean', { default: true }) isRunning!: Preset<boolean>;
}

/** How many refusals a person has met in a minute. */
@Entity('refusals')
@Check('refusals_count_check', 'count > 0')
export class RefusalEntity {
  @PrimaryColumn('uuid') personId!: string;
  @PrimaryColumn('timestamptz') minute!: string;
  @Column('integer') count!: number;
}
