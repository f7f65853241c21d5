import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** An objective that an indicator measures. */
@Entity('indicator_objectives')
export class IndicatorObjectiveEntity {
  @PrimaryColumn('uuid') @ForeignKey('indicators') indicatorId!: string;
  @PrimaryColumn('uuid') @ForeignKey('objectives') objectiveId!: string;
}

/** An outcome that an indicator judges; the first one decides. */
@Entity('indicator_outcomes')
export class IndicatorOutcomeEntity {
  @PrimaryColumn('uuid') @ForeignKey('indicators') indicatorId!: string;
  @PrimaryColumn('uuid') @ForeignKey('outcomes') outcomeId!: string;
  @Column('integer') position!: number;
}
