import { type CalendarChoice, calendars, type Theme, themes } from '@hampeyman/domain/sessions';
import { type Language, languages } from '@hampeyman/domain/texts';
import { sides, type Side } from '@hampeyman/domain/access';
import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { OneOf, type Preset } from '../database/columns';

/** A person; with `login` one who may sign in. */
@Entity('people')
@Index('people_email_key', { synchronize: false })
@Check(
  'people_erased_wholly',
  'erased_at IS NULL OR (is_disabled AND login IS NULL AND email IS NULL AND password_hash IS NULL AND honorific_fa IS NULL)',
)
@Check('people_initial_password', 'initial_password_until IS NULL OR password_hash IS NOT NULL')
export class PersonEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') nameFa!: string;
  @Column('text', { nullable: true }) nameEn!: string | null;
  @Column('text', { nullable: true }) honorificFa!: string | null;
  @Column('text', { nullable: true, unique: true }) login!: string | null;
  @Column('text', { nullable: true }) email!: string | null;
  @Column('text', { nullable: true }) passwordHash!: string | null;
  /** Until when the password, given by an administrator, serves to choose an own one; null for one that its owner chose. */
  /** Whose administrator added the person; null for one of the whole portal. */
  @Column('text', { nullable: true }) @OneOf(sides) addedBySide!: Side | null;
  @Column('timestamptz', { nullable: true }) initialPasswordUntil!: Date | null;
  @Column('boolean', { default: false }) isDisabled!: Preset<boolean>;
  @Column('timestamptz', { nullable: true }) erasedAt!: Date | null;
  @Column('text', { default: 'fa' }) @OneOf(languages) language!: Preset<Language>;
  @Column('text', { default: 'jalali' }) @OneOf(calendars) calendar!: Preset<CalendarChoice>;
  @Column('text', { default: 'system' }) @OneOf(themes) theme!: Preset<Theme>;
  @Column('boolean', { default: false }) isSample!: Preset<boolean>;
  @Column('integer', { default: 1 }) version!: Preset<number>;
  @Column('text') searchNorm!: string;
  @Column('text') searchSquashed!: string;
}
