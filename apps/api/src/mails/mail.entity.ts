import { type Language, languages } from '@hampeyman/domain/texts';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { OneOf, type Preset } from '../database/columns';

/** A letter in the outbox; what it says is taken away once it is sent or given up. */
@Entity('mails')
@Check('mails_one_end', 'sent_at IS NULL OR given_up_at IS NULL')
@Check(
  'mails_whole_until_then',
  `sent_at IS NOT NULL OR given_up_at IS NOT NULL
   OR (address IS NOT NULL AND subject IS NOT NULL AND body_text IS NOT NULL AND body_html IS NOT NULL)`,
)
@Index('mails_waiting', ['nextAttemptAt'], { where: 'sent_at IS NULL AND given_up_at IS NULL' })
@Index('mails_posted', ['postedAt'])
export class MailEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { nullable: true }) @ForeignKey('people') personId!: string | null;
  @Column('text') kind!: string;
  @Column('text') @OneOf(languages) language!: Language;
  @Column('text', { nullable: true }) address!: string | null;
  @Column('text', { nullable: true }) subject!: string | null;
  @Column('text', { nullable: true }) bodyText!: string | null;
  @Column('text', { nullable: true }) bodyHtml!: string | null;
  @Column('timestamptz', { default: () => 'clock_timestamp()' }) postedAt!: Preset<string>;
  @Column('timestamptz', { nullable: true }) expiresAt!: string | null;
  @Column('integer', { default: 0 }) attempts!: Preset<number>;
  @Column('timestamptz', { default: () => 'clock_timestamp()' }) nextAttemptAt!: Preset<string>;
  @Column('text', { nullable: true }) lastError!: string | null;
  @Column('timestamptz', { nullable: true }) sentAt!: string | null;
  @Column('timestamptz', { nullable: true }) givenUpAt!: string | null;
}
