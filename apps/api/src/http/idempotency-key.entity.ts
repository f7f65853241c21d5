import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The answer to a create, kept for whoever sends the same again. */
@Entity('idempotency_keys')
export class IdempotencyKeyEntity {
  @PrimaryColumn('uuid') personId!: string;
  @PrimaryColumn('text') key!: string;
  @Column('text') route!: string;
  @Column('text') bodyHash!: string;
  @Column('integer') status!: number;
  @Column('jsonb', { nullable: true }) answer!: unknown;
  @Column('text', { nullable: true }) etag!: string | null;
  @Column('timestamptz') createdAt!: string;
}
