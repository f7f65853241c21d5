import { type WorkSide, workSides } from '@hampeyman/domain/access';
import { type ObligationKind, obligationKinds } from '@hampeyman/domain/obligations';
import { Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { OneOf, type Preset } from '../database/columns';

/** What one side or both owe under a memorandum. */
@Entity('obligations')
@Unique(['memorandumId', 'code'])
@Index('obligations_norm', { synchronize: false })
@Index('obligations_squashed', { synchronize: false })
export class ObligationEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') @ForeignKey('memoranda') memorandumId!: string;
  @Column('text') code!: string;
  @Column('text') @OneOf(workSides) side!: WorkSide;
  @Column('text') titleFa!: string;
  @Column('text', { nullable: true }) titleEn!: string | null;
  @Column('text') @OneOf(obligationKinds) kind!: ObligationKind;
  @Column('uuid', { nullable: true }) @ForeignKey('objectives') objectiveId!: string | null;
  @Column('uuid', { nullable: true }) @ForeignKey('articles') articleId!: string | null;
  @Column('integer') position!: number;
  @Column('text', { nullable: true }) source!: string | null;
  @Column('boolean', { default: false }) isSample!: Preset<boolean>;
  @Column('integer', { default: 1 }) version!: Preset<number>;
  @Column('text') searchNorm!: string;
  @Column('text') searchSquashed!: string;
}
