import { type Side, sides, type WorkSide, workSides } from '@hampeyman/domain/access';
import { type Committee, committeeKinds, type Seat, seats } from '@hampeyman/domain/committees';
import { Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { OneOf, type Preset } from '../database/columns';

/** A committee of both sides. */
@Entity('committees')
@Unique(['memorandumId', 'code'])
export class CommitteeEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') @ForeignKey('memoranda') memorandumId!: string;
  @Column('text') code!: string;
  @Column('text', { default: 'JOINT' }) @OneOf(workSides) side!: Preset<WorkSide>;
  @Column('text', { default: 'WORKING_GROUP' }) @OneOf(committeeKinds) kind!: Preset<Committee['kind']>;
  @Column('text', { nullable: true }) provinceCode!: string | null;
  @Column('text') nameFa!: string;
  @Column('text', { nullable: true }) nameEn!: string | null;
  @Column('integer') quorumTotal!: number;
  @Column('integer') quorumPerSide!: number;
  @Column('text', { nullable: true }) rhythmFa!: string | null;
  @Column('text', { nullable: true }) rhythmEn!: string | null;
  @Column('integer', { default: 72 }) invitationHours!: Preset<number>;
  @Column('boolean', { default: false }) isSample!: Preset<boolean>;
  @Column('integer', { default: 1 }) version!: Preset<number>;
}

/** A post that sits in a committee for a stretch of days. */
@Entity('committee_seats')
@Index('committee_seats_committee', ['committeeId'])
@Index('committee_seats_post', ['postId'])
export class CommitteeSeatEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') @ForeignKey('committees') committeeId!: string;
  @Column('uuid') @ForeignKey('posts') postId!: string;
  @Column('text') @OneOf(sides) side!: Side;
  @Column('text') @OneOf(seats) seat!: Seat;
  @Column('integer') displayOrder!: number;
  @Column('date') heldFrom!: string;
  @Column('date', { nullable: true }) heldTo!: string | null;
}
