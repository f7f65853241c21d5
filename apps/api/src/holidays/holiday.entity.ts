import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { Preset } from '../database/columns';

/** A holiday that was announced: one of the moon on the day on which it falls indeed, or one more. */
@Entity('holidays')
@Index('holidays_held_on', ['heldOn'])
export class HolidayEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('date') heldOn!: string;
  @Column('text') nameFa!: string;
  @Column('text', { nullable: true }) nameEn!: string | null;
  /** Which one of the moon it is: lunar year, month and day. */
  @Column('text', { nullable: true, unique: true }) lunarKey!: string | null;
  @Column('integer', { default: 1 }) version!: Preset<number>;
}
