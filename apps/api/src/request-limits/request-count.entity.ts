import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** What all portals on this database counted in one minute for one caller, who is known by a keyed hash only. */
@Entity('request_counts')
@Index('request_counts_minute', ['minute'])
export class RequestCountEntity {
  @PrimaryColumn('text') callerHash!: string;
  @PrimaryColumn('timestamptz') minute!: string;
  @Column('integer') count!: number;
}
