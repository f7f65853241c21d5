import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { Preset } from '../database/columns';

/** One sign-in; the row is the family of all refresh tokens that follow from it. */
@Entity('sessions')
@Index('sessions_person', ['personId'])
@Index('sessions_refresh', ['refreshHash'], { unique: true })
export class SessionEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') @ForeignKey('people') personId!: string;
  @Column('uuid', { nullable: true }) @ForeignKey('posts') postId!: string | null;
  /** SHA-256 of the secret of the refresh token that is valid now. */
  @Column('text') refreshHash!: string;
  @Column('text', { nullable: true }) previousRefreshHash!: string | null;
  @Column('timestamptz') createdAt!: Date;
  @Column('timestamptz') usedAt!: Date;
  /** The end of it, however busy it is. */
  @Column('timestamptz') expiresAt!: Date;
  @Column('timestamptz', { nullable: true }) endedAt!: Date | null;
  @Column('text', { nullable: true }) userAgent!: string | null;
  /** Whether an identity provider opened it, so that no password had a part in it. */
  @Column('boolean', { default: false }) isByProvider!: Preset<boolean>;
  /** When the second factor was shown in it. */
  @Column('timestamptz', { nullable: true }) secondFactorAt!: Date | null;
  /** Exact to the minute. */
  @Column('timestamptz', { default: () => 'clock_timestamp()' }) lastSeenAt!: Date;
}
