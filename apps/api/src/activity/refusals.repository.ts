import { Injectable } from '@nestjs/common';
import { systemActor } from '@hampeyman/domain/access';
import { Database } from '../database/database';

/** Counts refusals per person and minute, in the database so that the count holds across processes. */
@Injectable()
export class RefusalsRepository {
  constructor(private readonly database: Database) {}

  /** How many refusals the person has met in this minute, this one included. */
  async count(personId: string): Promise<number> {
    const rows = await this.database.use(systemActor, (manager) =>
      manager.query<{ count: number }[]>(
        `INSERT INTO refusals (person_id, minute, count) VALUES ($1, date_trunc('minute', clock_timestamp()), 1)
         ON CONFLICT (person_id, minute) DO UPDATE SET count = refusals.count + 1 RETURNING count`,
        [personId],
      ),
    );
    return rows[0]?.count ?? 1;
  }

  /** Takes away the counts of minutes that are over, and gives those that went beyond `limit`. */
  takeOver(limit: number): Promise<{ personId: string; minute: string; count: number }[]> {
    return this.database.use(systemActor, async (manager) => {
      const [rows] = await manager.query<[{ personId: string; minute: string; count: number }[], number]>(
        `DELETE FROM refusals WHERE minute < date_trunc('minute', clock_timestamp())
         RETURNING person_id AS "personId", to_char(minute AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') AS minute, count`,
      );
      return rows.filter(({ count }) => count > limit);
    });
  }
}
