import { Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import { OneOf, type Preset } from '../database/columns';

/** What a memorandum shall change in the end. */
@Entity('outcomes')
@Unique(['memorandumId', 'code'])
export class OutcomeEntity {
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

/** Which objective serves which outcome. */
@Entity('objective_outcomes')
export class ObjectiveOutcomeEntity {
  @PrimaryColumn('uuid') @ForeignKey('objectives') objectiveId!: string;
  @PrimaryColumn('uuid') @ForeignKey('outcomes') outcomeId!: string;
  @Column('text') @OneOf(['MAIN', 'SUPPORTING']) strength!: 'MAIN' | 'SUPPORTING';
}
