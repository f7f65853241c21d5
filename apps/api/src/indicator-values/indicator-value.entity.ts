import { type Side, sides, type WorkSide } from '@hampeyman/domain/access';
import { type IndicatorValue, valueProvenances, type ValueState, valueStates } from '@hampeyman/domain/indicator-values';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { OneOf, type Preset } from '../database/columns';

/** A revision of a figure by province, null for the country, and Jalali period. */
@Entity('indicator_values')
@Check(
  'indicator_values_other_person',
  'decided_by_person_id IS NULL OR submitted_by_person_id IS NULL OR decided_by_person_id <> submitted_by_person_id',
)
@Index('indicator_values_one_sent', ['indicatorId', 'provinceCode', 'period'], { unique: true, where: `state = 'SENT'` })
@Index('indicator_values_one_draft', ['indicatorId', 'provinceCode', 'period', 'side'], { unique: true, where: `state = 'DRAFT'` })
@Index('indicator_values_said_revision', ['indicatorId', 'provinceCode', 'period', 'revision'], { unique: true, where: `state <> 'DRAFT'` })
@Index('indicator_values_accepted', ['memorandumId', 'period', 'indicatorId', 'provinceCode'], { where: `state = 'ACCEPTED'` })
export class IndicatorValueEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') @ForeignKey('indicators') indicatorId!: string;
  @Column('uuid') @ForeignKey('memoranda') memorandumId!: string;
  @Column('text') side!: WorkSide;
  @Column('text', { nullable: true }) provinceCode!: string | null;
  @Column('text') period!: string;
  @Column('date') periodFrom!: string;
  @Column('date') periodTo!: string;
  @Column('integer') revision!: number;
  @Column('double precision') value!: number;
  @Column('boolean', { default: false }) isApproximate!: Preset<boolean>;
  @Column('text') source!: string;
  @Column('text') @OneOf(valueProvenances) provenance!: IndicatorValue['provenance'];
  @Column('text') @OneOf(valueStates) state!: ValueState;
  @Column('text', { nullable: true }) @OneOf(sides) submittedSide!: Side | null;
  @Column('uuid', { nullable: true }) @ForeignKey('posts') submittedByPostId!: string | null;
  @Column('uuid', { nullable: true }) @ForeignKey('people') submittedByPersonId!: string | null;
  @Column('date', { nullable: true }) submittedOn!: string | null;
  @Column('uuid', { nullable: true }) @ForeignKey('posts') waitingPostId!: string | null;
  @Column('uuid', { nullable: true }) @ForeignKey('posts') decidedByPostId!: string | null;
  @Column('uuid', { nullable: true }) @ForeignKey('people') decidedByPersonId!: string | null;
  @Column('date', { nullable: true }) decidedOn!: string | null;
  @Column('text', { nullable: true }) returnReasonFa!: string | null;
  @Column('text', { nullable: true }) returnReasonEn!: string | null;
  @Column('boolean', { default: false }) isSample!: Preset<boolean>;
  @Column('integer', { default: 1 }) version!: Preset<number>;
}
