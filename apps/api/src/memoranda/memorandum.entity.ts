import { type Side, sides } from '@hampeyman/domain/access';
import {
  type Classification,
  classifications,
  type MemorandumKind,
  memorandumKinds,
  type MemorandumState,
  memorandumStates,
  type PartyRole,
  partyRoles,
} from '@hampeyman/domain/memoranda';
import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { OneOf, type Preset } from '../database/columns';

/** A memorandum of understanding. */
@Entity('memoranda')
@Check('memoranda_validity', 'effective_to IS NULL OR effective_from IS NULL OR effective_to > effective_from')
export class MemorandumEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('text', { unique: true }) code!: string;
  @Column('text') titleFa!: string;
  @Column('text', { nullable: true }) titleEn!: string | null;
  @Column('text', { nullable: true }) subjectFa!: string | null;
  @Column('text', { nullable: true }) subjectEn!: string | null;
  @Column('text', { nullable: true }) number!: string | null;
  @Column('text', { default: 'COOPERATION' }) @OneOf(memorandumKinds) kind!: Preset<MemorandumKind>;
  @Column('text') @OneOf(memorandumStates) state!: MemorandumState;
  @Column('date', { nullable: true }) signedOn!: string | null;
  @Column('date', { nullable: true }) effectiveFrom!: string | null;
  @Column('date', { nullable: true }) effectiveTo!: string | null;
  @Column('text', { default: 'NORMAL' }) @OneOf(classifications) classification!: Preset<Classification>;
  @Column('uuid', { nullable: true }) @ForeignKey('source_documents') sourceDocumentId!: string | null;
  @Column('text', { nullable: true }) source!: string | null;
  @Column('text', { array: true, default: '{}' }) sampleFields!: Preset<string[]>;
  @Column('boolean', { default: false }) isSample!: Preset<boolean>;
  @Column('integer', { default: 1 }) version!: Preset<number>;
  @Column('text') searchNorm!: string;
  @Column('text') searchSquashed!: string;
}

/** An organisation that signed a memorandum. */
@Entity('memorandum_parties')
export class MemorandumPartyEntity {
  @PrimaryColumn('uuid') @ForeignKey('memoranda') memorandumId!: string;
  @PrimaryColumn('uuid') @ForeignKey('organisations') organisationId!: string;
  @Column('text') @OneOf(sides) side!: Side;
  @Column('text') @OneOf(partyRoles) role!: PartyRole;
  @Column('integer') ordinal!: number;
}
