import type { WorkSide } from '@hampeyman/domain/access';
import { Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import type { Preset } from '../database/columns';

/** What is expected of an indicator in a province, null for the country, by the end of a period. */
@Entity('indicator_targets')
@Unique(['indicatorId', 'provinceCode', 'period'])
export class IndicatorTargetEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') @ForeignKey('indicators') indicatorId!: string;
  @Column('uuid') @ForeignKey('memoranda') memorandumId!: string;
  @Column('text') side!: WorkSide;
  @Column('text', { nullable: true }) provinceCode!: string | null;
  @Column('text') period!: string;
  @Column('date') periodTo!: string;
  @Column('double precision') value!: number;
  @Column('boolean', { default: false }) isSample!: Preset<boolean>;
}
