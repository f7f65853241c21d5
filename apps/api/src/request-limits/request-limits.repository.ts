import { Injectable } from '@nestjs/common';
import { systemActor } from '@hampeyman/domain/access';
import { Database } from '../database/database';

/** Counts that the portals on one database share. */
@Injectable()
export class RequestLimitsRepository {
  constructor(private readonly database: Database) {}

  /** Adds what this portal counted in `minute` (instant); the sums of all portals, by caller. */
  async add(minute: string, counted: ReadonlyMap<string, number>): Promise<ReadonlyMap<string, number>> {
    // in one order everywhere: two portals that add the same callers must not wait for each other
    const callers = [...counted.keys()].sort();
    const rows = await this.database.use(systemActor, (manager) =>
      manager.query<{ caller: string; count: number }[]>(
        `INSERT INTO request_counts AS known (caller_hash, minute, count)
         SELECT caller, $1, count FROM unnest($2::text[], $3::integer[]) AS counted (caller, count)
         ON CONFLICT (caller_hash, minute) DO UPDATE SET count = known.count + excluded.count
         RETURNING caller_hash caller, count`,
        [minute, callers, callers.map((caller) => counted.get(caller) ?? 0)],
      ),
    );
    return new Map(rows.map(({ caller, count }) => [caller, count]));
  }
}
