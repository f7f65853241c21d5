import { type AgendaItem, agendaLinkType } from '@hampeyman/domain/meetings';
import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import { OneOf, type Preset } from '../database/columns';

/** An item of the agenda with what was said under it. */
@Entity('agenda_items')
@Unique(['meetingId', 'position'], { deferrable: 'INITIALLY DEFERRED' })
export class AgendaItemEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') @ForeignKey('meetings') meetingId!: string;
  @Column('integer') position!: number;
  @Column('text') titleFa!: string;
  @Column('text', { nullable: true }) titleEn!: string | null;
  @Column('uuid', { nullable: true }) @ForeignKey('posts') presenterPostId!: string | null;
  @Column('integer') @Check('minutes > 0') minutes!: number;
  @Column('text', { default: '' }) discussionFa!: Preset<string>;
  @Column('text', { nullable: true }) gistEn!: string | null;
}

/** What an item of the agenda is about, by code: it may name what its reader cannot see. */
@Entity('agenda_links')
export class AgendaLinkEntity {
  @PrimaryColumn('uuid') @ForeignKey('agenda_items', { onDelete: 'CASCADE' }) agendaItemId!: string;
  @PrimaryColumn('text') @OneOf(agendaLinkType.options) type!: AgendaItem['links'][number]['type'];
  @PrimaryColumn('text') code!: string;
  @Column('integer') position!: number;
}
