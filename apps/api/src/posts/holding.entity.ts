import { Check, Column, Entity, Exclusion, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { Preset } from '../database/columns';

/** A stretch of days during which a person holds a post: one regular holder at a time, an acting deputy may stand beside. */
@Entity('holdings')
@Check('holdings_range', 'held_to IS NULL OR held_to >= held_from')
@Check('holdings_acting_for', 'is_acting = (acting_for_person_id IS NOT NULL)')
@Exclusion('holdings_one_holder', `USING gist (post_id WITH =, daterange(held_from, held_to, '[]') WITH &&) WHERE (NOT is_acting)`)
@Index('holdings_person', ['personId'])
@Index('holdings_post', ['postId'])
export class HoldingEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') @ForeignKey('posts') postId!: string;
  @Column('uuid') @ForeignKey('people') personId!: string;
  @Column('date') heldFrom!: string;
  @Column('date', { nullable: true }) heldTo!: string | null;
  @Column('boolean', { default: false }) isActing!: Preset<boolean>;
  @Column('uuid', { nullable: true }) @ForeignKey('people') actingForPersonId!: string | null;
  @Column('text', { nullable: true }) note!: string | null;
}
