import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { Preset } from '../database/columns';

/** The document a memorandum is known from. */
@Entity('source_documents')
export class SourceDocumentEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('text', { unique: true }) code!: string;
  @Column('text') titleFa!: string;
  @Column('text', { nullable: true }) titleEn!: string | null;
  @Column('text', { nullable: true }) agencyFa!: string | null;
  @Column('text', { nullable: true }) agencyEn!: string | null;
  @Column('text', { nullable: true }) placeFa!: string | null;
  @Column('text', { nullable: true }) placeEn!: string | null;
  @Column('date', { nullable: true }) publishedOn!: string | null;
  @Column('text', { nullable: true }) dateNoteFa!: string | null;
  @Column('text', { nullable: true }) dateNoteEn!: string | null;
  @Column('text', { nullable: true }) url!: string | null;
  @Column('boolean', { default: false }) isSample!: Preset<boolean>;
}

/** One statement of a source document. */
@Entity('source_facts')
export class SourceFactEntity {
  @PrimaryColumn('uuid') @ForeignKey('source_documents') sourceDocumentId!: string;
  @PrimaryColumn('text') code!: string;
  @Column('integer') position!: number;
  @Column('text') textFa!: string;
  @Column('text', { nullable: true }) textEn!: string | null;
  @Column('text', { nullable: true }) paragraph!: string | null;
}
