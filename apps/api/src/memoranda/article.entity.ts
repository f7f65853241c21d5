import { type ArticleKind, articleKinds } from '@hampeyman/domain/memoranda';
import { Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import { OneOf, type Preset } from '../database/columns';

/** A part of the text of a memorandum. */
@Entity('articles')
@Unique(['memorandumId', 'code'])
export class ArticleEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') @ForeignKey('memoranda') memorandumId!: string;
  @Column('text') code!: string;
  @Column('text', { nullable: true }) number!: string | null;
  @Column('text') @OneOf(articleKinds) kind!: ArticleKind;
  @Column('uuid', { nullable: true }) @ForeignKey('articles') parentId!: string | null;
  @Column('integer') position!: number;
  @Column('text', { nullable: true }) titleFa!: string | null;
  @Column('text', { nullable: true }) titleEn!: string | null;
  @Column('text', { nullable: true }) textFa!: string | null;
  @Column('text', { nullable: true }) textEn!: string | null;
  @Column('text', { nullable: true }) source!: string | null;
  @Column('boolean', { default: false }) isSample!: Preset<boolean>;
  @Column('integer', { default: 1 }) version!: Preset<number>;
}
