import { type CodeList, codeLists } from '@hampeyman/domain/code-lists';
import { Check, Column, Entity, PrimaryColumn, Unique } from 'typeorm';
import { OneOf, type Preset } from '../database/columns';

/** A word that may be chosen from a list, behind a code that never changes. Never deleted, because records hold the code. */
@Entity('code_list_entries')
@Unique(['list', 'code'])
@Check('code_list_entries_validity', 'valid_to >= valid_from')
export class CodeListEntryEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') @OneOf(codeLists) list!: CodeList;
  @Column('text') code!: string;
  @Column('text') nameFa!: string;
  @Column('text') nameEn!: string;
  @Column('integer') position!: number;
  @Column('date', { nullable: true }) validFrom!: string | null;
  @Column('date', { nullable: true }) validTo!: string | null;
  @Column('integer', { default: 1 }) version!: Preset<number>;
}
