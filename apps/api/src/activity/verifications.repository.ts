import { Injectable } from '@nestjs/common';
import { systemActor } from '@hampeyman/domain/access';
import type { ChainBreak, VerificationRun, VerificationStanding } from '@hampeyman/domain/activity';
import { Database } from '../database/database';
import { personRefSql } from '../database/ref-sql';

const instant = (column: string): string => `to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

const columns = `v.id, ${instant('v.started_at')} AS "startedAt", ${instant('v.finished_at')} AS "finishedAt",
  v.rows::int AS rows, v.chains, v.breaks, ${personRefSql('v.person_id')} AS person`;

/** Runs of verification; the portal itself keeps them, whoever asked for one. */
@Injectable()
export class VerificationsRepository {
  constructor(private readonly database: Database) {}

  /** Begins a run; false where one is running already. One that nobody has touched for a minute has died and is thrown away. */
  async begin(id: string, personId: string): Promise<boolean> {
    await this.query(`DELETE FROM activity_verifications WHERE is_running AND touched_at < clock_timestamp() - interval '1 minute'`, []);
    const rows = await this.query<{ id: string }>(
      `INSERT INTO activity_verifications (id, person_id, started_at, touched_at) VALUES ($1, $2, clock_timestamp(), clock_timestamp())
       ON CONFLICT DO NOTHING RETURNING id`,
      [id, personId],
    );
    return rows.length === 1;
  }

  async touch(id: string, rows: number): Promise<void> {
    await this.query('UPDATE activity_verifications SET rows = $2, touched_at = clock_timestamp() WHERE id = $1', [id, rows]);
  }

  async finish(id: string, found: { rows: number; chains: number; breaks: readonly ChainBreak[] }): Promise<void> {
    await this.query(
      'UPDATE activity_verifications SET rows = $2, chains = $3, breaks = $4, finished_at = clock_timestamp(), is_running = false WHERE id = $1',
      [id, found.rows, found.chains, JSON.stringify(found.breaks)],
    );
  }

  /** A run that could not be brought to an end is as if it had not been asked for. */
  async abandon(id: string): Promise<void> {
    await this.query('DELETE FROM activity_verifications WHERE id = $1', [id]);
  }

  async find(id: string): Promise<VerificationRun | null> {
    return (await this.query<VerificationRun>(`SELECT ${columns} FROM activity_verifications v WHERE v.id = $1`, [id]))[0] ?? null;
  }

  async running(): Promise<VerificationRun | null> {
    const rows = await this.query<VerificationRun>(
      `SELECT ${columns} FROM activity_verifications v
       WHERE v.is_running AND v.touched_at >= clock_timestamp() - interval '1 minute'`,
      [],
    );
    return rows[0] ?? null;
  }

  async last(): Promise<VerificationRun | null> {
    const rows = await this.query<VerificationRun>(
      `SELECT ${columns} FROM activity_verifications v WHERE NOT v.is_running ORDER BY v.started_at DESC LIMIT 1`,
      [],
    );
    return rows[0] ?? null;
  }

  /** The chains with the codes of their memoranda, which say no more than that there is such a memorandum. */
  chains(): Promise<VerificationStanding['chains']> {
    return this.query(
      `SELECT h.chain, m.code, h.seq::int AS length FROM activity_heads h LEFT JOIN memoranda m ON m.id::text = h.chain
       ORDER BY m.code NULLS LAST`,
      [],
    );
  }

  private query<Row>(sql: string, parameters: readonly unknown[]): Promise<Row[]> {
    return this.database.use(systemActor, async (manager) => {
      const answer = await manager.query<Row[] | [Row[], number]>(sql, [...parameters]);
      return answer as Row[];
    });
  }
}
