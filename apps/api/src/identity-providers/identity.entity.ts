import { Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';

/** Whom an identity provider means by one of its subjects: linked at the first sign-in, and asked ever after in place of any claim. */
@Entity('identities')
@Unique('identities_issuer_subject_key', ['issuer', 'subject'])
@Unique('identities_person_issuer_key', ['personId', 'issuer'])
export class IdentityEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') @ForeignKey('people') personId!: string;
  @Column('text') issuer!: string;
  /** Never given to another person by its issuer (OpenID Connect Core §2), as names and mail addresses are. */
  @Column('text') subject!: string;
  @Column('timestamptz') linkedAt!: Date;
  @Column('timestamptz') usedAt!: Date;
}

/** A browser on its way to a provider: gone with the answer. Where a code is asked for, another one says whom the provider has named. */
@Entity('identity_attempts')
@Index('identity_attempts_person', ['personId'])
@Index('identity_attempts_expires', ['expiresAt'])
export class IdentityAttemptEntity {
  /** SHA-256 of the token in the browser’s cookie, without which state, nonce and verifier are worth nothing. */
  @PrimaryColumn('text') tokenHash!: string;
  @Column('text') providerKey!: string;
  @Column('text') state!: string;
  @Column('text') nonce!: string;
  @Column('text') codeVerifier!: string;
  @Column('text') returnTo!: string;
  @Column('timestamptz') expiresAt!: Date;
  @Column('uuid', { nullable: true }) @ForeignKey('people') personId!: string | null;
  @Column('text', { nullable: true }) subject!: string | null;
}
