import { type Side, sides } from '@hampeyman/domain/access';
import { type Seat, seats } from '@hampeyman/domain/committees';
import { type AttendanceState, attendanceStates } from '@hampeyman/domain/meetings';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { OneOf } from '../database/columns';

/** A line of the roll: a post, the person who sat there, or a guest. */
@Entity('attendances')
@Check('attendances_someone', 'post_id IS NOT NULL OR person_id IS NOT NULL OR guest_name_fa IS NOT NULL')
@Index('attendances_meeting', ['meetingId'])
export class AttendanceEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') @ForeignKey('meetings') meetingId!: string;
  @Column('integer') displayOrder!: number;
  @Column('text', { nullable: true }) @OneOf(sides) side!: Side | null;
  @Column('text', { nullable: true }) @OneOf(seats) seat!: Seat | null;
  @Column('text') @OneOf(attendanceStates) state!: AttendanceState;
  @Column('uuid', { nullable: true }) @ForeignKey('posts') postId!: string | null;
  @Column('uuid', { nullable: true }) @ForeignKey('people') personId!: string | null;
  @Column('uuid', { nullable: true }) @ForeignKey('posts') delegateForPostId!: string | null;
  @Column('text', { nullable: true }) guestNameFa!: string | null;
  @Column('text', { nullable: true }) guestNameEn!: string | null;
  @Column('text', { nullable: true }) guestTitleFa!: string | null;
  @Column('text', { nullable: true }) guestTitleEn!: string | null;
  @Column('text', { nullable: true }) guestOrganisationFa!: string | null;
  @Column('time', { nullable: true }) arrivedAt!: string | null;
  @Column('time', { nullable: true }) leftAt!: string | null;
  @Column('text', { nullable: true }) dissentFa!: string | null;
  @Column('text', { nullable: true }) dissentEn!: string | null;
  @Column('integer', { nullable: true }) dissentAgendaPosition!: number | null;
}
