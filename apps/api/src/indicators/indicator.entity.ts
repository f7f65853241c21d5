import { type WorkSide, workSides } from '@hampeyman/domain/access';
import {
  directions,
  frequencies,
  type Indicator,
  indicatorKinds,
  type Measure,
  measures,
  placeAggregations,
  resultLevels,
} from '@hampeyman/domain/indicators';
import { Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import { OneOf, type Preset } from '../database/columns';

/** An indicator with its meaning, its baseline and who answers for it. */
@Entity('indicators')
@Unique(['memorandumId', 'code'])
export class IndicatorEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') @ForeignKey('memoranda') memorandumId!: string;
  @Column('text') code!: string;
  @Column('text') @OneOf(workSides) side!: WorkSide;
  @Column('text', { nullable: true }) provinceCode!: string | null;
  @Column('integer') position!: number;
  @Column('text') titleFa!: string;
  @Column('text', { nullable: true }) titleEn!: string | null;
  @Column('text', { nullable: true }) definitionFa!: string | null;
  @Column('text', { nullable: true }) definitionEn!: string | null;
  @Column('text') unitCode!: string;
  @Column('text') unitFa!: string;
  @Column('text') unitEn!: string;
  @Column('text') @OneOf(directions) direction!: Indicator['direction'];
  @Column('text') @OneOf(resultLevels) level!: Indicator['level'];
  @Column('text') @OneOf(indicatorKinds) kind!: Indicator['kind'];
  @Column('text', { nullable: true }) numeratorFa!: string | null;
  @Column('text', { nullable: true }) numeratorEn!: string | null;
  @Column('uuid', { nullable: true }) @ForeignKey('indicators') numeratorIndicatorId!: string | null;
  @Column('text', { nullable: true }) denominatorFa!: string | null;
  @Column('text', { nullable: true }) denominatorEn!: string | null;
  @Column('uuid', { nullable: true }) @ForeignKey('indicators') denominatorIndicatorId!: string | null;
  @Column('double precision', { default: 1 }) multiplier!: Preset<number>;
  @Column('text', { nullable: true }) @OneOf(measures) measure!: Measure | null;
  @Column('boolean', { default: false }) isCumulative!: Preset<boolean>;
  @Column('text') @OneOf(placeAggregations) placeAggregation!: Indicator['placeAggregation'];
  @Column('text') @OneOf(['LAST', 'RATIO_OF_LAST']) timeAggregation!: 'LAST' | 'RATIO_OF_LAST';
  @Column('text') @OneOf(frequencies) frequency!: Indicator['frequency'];
  @Column('boolean', { default: false }) isNational!: Preset<boolean>;
  @Column('boolean', { default: false }) isHeadline!: Preset<boolean>;
  @Column('text', { nullable: true }) disaggregation!: string | null;
  @Column('text', { nullable: true }) targetGroup!: string | null;
  @Column('text', { nullable: true }) supportInstrument!: string | null;
  @Column('double precision', { nullable: true }) baselineValue!: number | null;
  @Column('boolean', { default: false }) baselineIsApproximate!: Preset<boolean>;
  @Column('date', { nullable: true }) baselineOn!: string | null;
  @Column('text', { nullable: true }) baselineSource!: string | null;
  @Column('double precision', { nullable: true }) referenceValue!: number | null;
  @Column('boolean', { default: false }) referenceIsApproximate!: Preset<boolean>;
  @Column('text', { nullable: true }) referencePeriod!: string | null;
  @Column('text', { nullable: true }) referenceProvinceCode!: string | null;
  @Column('text', { nullable: true }) referenceSource!: string | null;
  @Column('text', { nullable: true }) baselineNote!: string | null;
  @Column('text', { nullable: true }) targetNote!: string | null;
  @Column('uuid', { nullable: true }) @ForeignKey('posts') ministryPostId!: string | null;
  @Column('uuid', { nullable: true }) @ForeignKey('posts') acecrPostId!: string | null;
  @Column('text', { nullable: true }) source!: string | null;
  @Column('boolean', { default: false }) isSample!: Preset<boolean>;
  @Column('integer', { default: 1 }) version!: Preset<number>;
  @Column('text') searchNorm!: string;
  @Column('text') searchSquashed!: string;
}
