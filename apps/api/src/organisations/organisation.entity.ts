import { type Side, sides } from '@hampeyman/domain/access';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { OneOf, type Preset } from '../database/columns';

/** An organisation or a unit of one. */
@Entity('organisations')
@Check('organisations_not_own_parent', 'parent_id <> id')
@Index('organisations_parent', ['parentId'])
export class OrganisationEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('text', { unique: true }) code!: string;
  @Column('text') nameFa!: string;
  @Column('text', { nullable: true }) nameEn!: string | null;
  @Column('text', { nullable: true }) @OneOf(sides) side!: Side | null;
  @Column('uuid', { nullable: true }) @ForeignKey('organisations') parentId!: string | null;
  @Column('text', { nullable: true }) provinceCode!: string | null;
  @Column('text', { nullable: true }) source!: string | null;
  @Column('date', { nullable: true }) closedOn!: string | null;
  @Column('boolean', { default: false }) isSample!: Preset<boolean>;
  @Column('integer', { default: 1 }) version!: Preset<number>;
  @Column('text') searchNorm!: string;
  @Column('text') searchSquashed!: string;
}
