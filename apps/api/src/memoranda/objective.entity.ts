import { type ObjectiveField, objectiveFields } from '@hampeyman/domain/memoranda';
import { Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import { OneOf, type Preset } from '../database/columns';

/** An objective of a memorandum. */
@Entity('objectives')
@Unique(['memorandumId', 'code'])
export class ObjectiveEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') @ForeignKey('memoranda') memorandumId!: string;
  @Column('text') code!: string;
  @Column('text') titleFa!: string;
  @Column('text', { nullable: true }) titleEn!: string | null;
  @Column('text') @OneOf(objectiveFields) field!: ObjectiveField;
  @Column('uuid', { nullable: true }) @ForeignKey('articles') articleId!: string | null;
  @Column('integer') position!: number;
  @Column('text', { nullable: true }) source!: string | null;
  @Column('boolean', { default: false }) isSample!: Preset<boolean>;
  @Column('integer', { default: 1 }) version!: Preset<number>;
}
