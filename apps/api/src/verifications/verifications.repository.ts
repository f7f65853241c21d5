import { Injectable } from '@nestjs/common';
import { systemActor } from '@hampeyman/domain/access';
import type { Verification } from '@hampeyman/domain/verifications';
import { Database } from '../database/database';

@Injectable()
export class VerificationsRepository {
  constructor(private readonly database: Database) {}

  /** The few facts that stand behind a verification code, null where it is nobody's. Nobody is signed in here. */
  async find(code: string): Promise<Verification | null> {
    const [row] = await this.database.use(systemActor, (manager) =>
      manager.query<Verification[]>(
        `SELECT true AS "isGenuine", coalesce(content->>'letterNumber', content->>'numberCode') AS number, content->>'heldOn' AS "heldOn",
           content->'committee'->>'fa' AS "committeeFa", content->'committee'->>'en' AS "committeeEn",
           content_hash AS "contentHash", (content->>'isSample')::boolean AS "isSample"
         FROM minutes WHERE verification_code = $1 AND content IS NOT NULL`,
        [code],
      ),
    );
    return row ?? null;
  }
}
