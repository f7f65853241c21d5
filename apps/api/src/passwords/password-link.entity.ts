import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** A link to a new password that was sent to a person; works once, and for a short time. */
@Entity('password_links')
@Index('password_links_person', ['personId', 'madeAt'])
export class PasswordLinkEntity {
  /** SHA-256 of the token, which itself stands in the letter only. */
  @PrimaryColumn('text') tokenHash!: string;
  @Column('uuid') @ForeignKey('people') personId!: string;
  @Column('timestamptz') madeAt!: string;
  @Column('timestamptz') expiresAt!: string;
  @Column('timestamptz', { nullable: true }) usedAt!: string | null;
}
