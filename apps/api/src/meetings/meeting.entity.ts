import { type WorkSide, workSides } from '@hampeyman/domain/access';
import { type MeetingKind, meetingKinds, type MeetingState, meetingStates } from '@hampeyman/domain/meetings';
import { type Classification, classifications } from '@hampeyman/domain/memoranda';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { OneOf, type Preset } from '../database/columns';

/** A meeting of a committee. */
@Entity('meetings')
@Unique(['memorandumId', 'code'])
@Unique(['committeeId', 'sequenceNo'])
@Unique(['memorandumId', 'numberCode'])
@Check('meetings_times', 'ends_at > starts_at')
@Index('meetings_by_start', ['memorandumId', 'startsAt', 'id'])
@Index('meetings_norm', { synchronize: false })
@Index('meetings_squashed', { synchronize: false })
export class MeetingEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') @ForeignKey('memoranda') memorandumId!: string;
  @Column('uuid') @ForeignKey('committees') committeeId!: string;
  @Column('text') code!: string;
  @Column('text', { default: 'JOINT' }) @OneOf(workSides) side!: Preset<WorkSide>;
  @Column('text', { nullable: true }) provinceCode!: string | null;
  @Column('text') numberCode!: string;
  @Column('integer') sequenceNo!: number;
  @Column('text', { default: 'ORDINARY' }) @OneOf(meetingKinds) kind!: Preset<MeetingKind>;
  @Column('text', { default: 'PLANNED' }) @OneOf(meetingStates) state!: Preset<MeetingState>;
  @Column('timestamptz') startsAt!: string;
  @Column('timestamptz') endsAt!: string;
  @Column('text') placeFa!: string;
  @Column('text', { nullable: true }) placeEn!: string | null;
  @Column('text', { nullable: true }) invitationNumber!: string | null;
  @Column('date', { nullable: true }) invitationSentOn!: string | null;
  @Column('text', { default: 'NORMAL' }) @OneOf(classifications) classification!: Preset<Classification>;
  @Column('text', { nullable: true }) nextMeetingFa!: string | null;
  @Column('text', { nullable: true }) nextMeetingEn!: string | null;
  @Column('date', { nullable: true }) nextMeetingOn!: string | null;
  @Column('time', { nullable: true }) closedAt!: string | null;
  @Column('boolean', { nullable: true }) quorumMet!: boolean | null;
  @Column('text', { nullable: true }) cancelReasonFa!: string | null;
  @Column('boolean', { default: false }) isSample!: Preset<boolean>;
  @Column('integer', { default: 1 }) version!: Preset<number>;
  @Column('text') searchNorm!: string;
  @Column('text') searchSquashed!: string;
}
