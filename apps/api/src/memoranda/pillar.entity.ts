import { Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';

/** A pillar of the strategy. */
@Entity('strategy_pillars')
@Unique(['memorandumId', 'code'])
export class PillarEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') @ForeignKey('memoranda') memorandumId!: string;
  @Column('text') code!: string;
  @Column('text') titleFa!: string;
  @Column('text', { nullable: true }) titleEn!: string | null;
  @Column('integer') position!: number;
  @Column('text', { nullable: true }) source!: string | null;
}

/** A task that carries a pillar. */
@Entity('pillar_tasks')
export class PillarTaskEntity {
  @PrimaryColumn('uuid') @ForeignKey('strategy_pillars') pillarId!: string;
  @PrimaryColumn('uuid') @ForeignKey('tasks') taskId!: string;
}
