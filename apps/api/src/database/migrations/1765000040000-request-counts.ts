import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What one caller asked in a minute, over all portals. Unlogged: after a crash counting may begin anew. */
export class RequestCounts1765000040000 implements MigrationInterface {
  readonly name = 'RequestCounts1765000040000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE UNLOGGED TABLE request_counts (
        caller_hash text NOT NULL,
        minute timestamptz NOT NULL,
        count integer NOT NULL,
        PRIMARY KEY (caller_hash, minute)
      );
      CREATE INDEX request_counts_minute ON request_counts (minute);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE request_counts');
  }
}
