import { Injectable } from '@nestjs/common';
import { systemActor } from '@hampeyman/domain/access';
import { Database } from '../database/database';

/** How many rows were thrown away. */
export interface Swept {
  readonly idempotencyKeys: number;
  readonly signInFailures: number;
  readonly mails: number;
  readonly passwordLinks: number;
  readonly identityAttempts: number;
  readonly sessions: number;
  readonly requestCounts: number;
}

/** What the portal keeps for a while only. */
@Injectable()
export class HousekeepingRepository {
  constructor(private readonly database: Database) {}

  /**
   * Answers to repeated creates are kept for thirty days, longer than a phone holds back what it could not send; failures to sign in for
   * one, of which a quarter of an hour counts; links to a new password for one after their time; attempts with identity providers until
   * their time is over; that a letter was sent, or given up, for thirty; counts of
   * requests for an hour; sessions for thirty days after their end.
   */
  sweep(): Promise<Swept> {
    return this.database.use(systemActor, async (manager) => {
      const removed = async (statement: string): Promise<number> => (await manager.query<[unknown, number]>(statement))[1];
      return {
        idempotencyKeys: await removed(`DELETE FROM idempotency_keys WHERE created_at < now() - interval '30 days'`),
        signInFailures: await removed(`DELETE FROM sign_in_failures WHERE at < now() - interval '1 day'`),
        requestCounts: await removed(`DELETE FROM request_counts WHERE minute < now() - interval '1 hour'`),
        mails: await removed(`DELETE FROM mails WHERE coalesce(sent_at, given_up_at) < now() - interval '30 days'`),
        passwordLinks: await removed(`DELETE FROM password_links WHERE expires_at < now() - interval '1 day'`),
        identityAttempts: await removed(`DELETE FROM identity_attempts WHERE expires_at < now()`),
        sessions: await removed(`DELETE FROM sessions WHERE expires_at < now() - interval '30 days'`),
      };
    });
  }
}
