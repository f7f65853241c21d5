import { type Role, roles, type ScopeLevel, scopeLevels, type Side, sides } from '@hampeyman/domain/access';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { OneOf, type Preset } from '../database/columns';

/** A post; duties belong to it, so that a person can leave. */
@Entity('posts')
@Check('posts_province_has_code', `scope_level <> 'PROVINCE' OR scope_province_code IS NOT NULL`)
@Index('posts_organisation', ['organisationId'])
export class PostEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('text', { unique: true }) code!: string;
  @Column('text') titleFa!: string;
  @Column('text', { nullable: true }) titleEn!: string | null;
  @Column('uuid') @ForeignKey('organisations') organisationId!: string;
  @Column('text', { nullable: true }) @OneOf(sides) side!: Side | null;
  @Column('text', { nullable: true }) @OneOf(roles) role!: Role | null;
  @Column('text') @OneOf(scopeLevels) scopeLevel!: ScopeLevel;
  @Column('text', { nullable: true }) scopeProvinceCode!: string | null;
  @Column('boolean', { default: false }) isFocalPoint!: Preset<boolean>;
  @Column('date', { nullable: true }) closedOn!: string | null;
  @Column('boolean', { default: false }) isSample!: Preset<boolean>;
  @Column('integer', { default: 1 }) version!: Preset<number>;
  @Column('text') searchNorm!: string;
  @Column('text') searchSquashed!: string;
}
