import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** The second factor of a person; it counts once it is confirmed. */
@Entity('second_factors')
export class SecondFactorEntity {
  @PrimaryColumn('uuid') @ForeignKey('people') personId!: string;
  /** The shared secret, sealed with a key that the database does not have. */
  @Column('text') secretSealed!: string;
  @Column('timestamptz') madeAt!: string;
  @Column('timestamptz', { nullable: true }) confirmedAt!: string | null;
  /** Number of the thirty seconds whose code was used last: it and all before are used up. */
  @Column('bigint', { nullable: true }) lastStep!: string | null;
}

/** A code for the day on which the telephone is lost. */
@Entity('recovery_codes')
export class RecoveryCodeEntity {
  @PrimaryColumn('uuid') @ForeignKey('second_factors', 'personId', { onDelete: 'CASCADE' }) personId!: string;
  /** SHA-256; the code itself has 120 random bits (80 in former days) and needs no slower hash. */
  @PrimaryColumn('text') codeHash!: string;
  @Column('timestamptz', { nullable: true }) usedAt!: string | null;
}
