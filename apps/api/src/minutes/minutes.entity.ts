import type { WorkSide } from '@hampeyman/domain/access';
import { type FrozenMinutes, type MinutesState, minutesStates } from '@hampeyman/domain/minutes';
import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import { OneOf, type Preset } from '../database/columns';

/** The minutes of a meeting; `content` freezes them. */
@Entity('minutes')
@Check(
  'minutes_frozen',
  `(state IN ('FINAL', 'SIGNED', 'DISTRIBUTED')) = (content IS NOT NULL AND content_hash IS NOT NULL AND verification_code IS NOT NULL)`,
)
export class MinutesEntity {
  @PrimaryColumn('uuid') @ForeignKey('meetings') meetingId!: string;
  @Column('uuid') @ForeignKey('memoranda') memorandumId!: string;
  @Column('text', { default: 'JOINT' }) side!: Preset<WorkSide>;
  @Column('text', { nullable: true }) provinceCode!: string | null;
  @Column('text') @OneOf(minutesStates) state!: MinutesState;
  @Column('text', { nullable: true }) letterNumber!: string | null;
  @Column('jsonb', { nullable: true }) content!: FrozenMinutes | null;
  @Column('text', { nullable: true }) contentHash!: string | null;
  @Column('text', { nullable: true, unique: true }) verificationCode!: string | null;
  @Column('timestamptz', { nullable: true }) finalisedAt!: string | null;
  @Column('uuid', { nullable: true }) @ForeignKey('people') finalisedByPersonId!: string | null;
  @Column('date', { nullable: true }) signedOn!: string | null;
  @Column('date', { nullable: true }) distributedOn!: string | null;
  @Column('text', { nullable: true }) originalKeptAtFa!: string | null;
}

/** What was added to final minutes; never changed, never deleted. */
@Entity('minutes_addenda')
@Unique(['meetingId', 'number'])
export class MinutesAddendumEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') @ForeignKey('minutes') meetingId!: string;
  @Column('integer') number!: number;
  @Column('text') textFa!: string;
  @Column('text', { nullable: true }) textEn!: string | null;
  @Column('text') contentHash!: string;
  @Column('timestamptz') addedAt!: string;
  @Column('uuid') @ForeignKey('people') personId!: string;
  @Column('uuid', { nullable: true }) @ForeignKey('posts') postId!: string | null;
}
