import { Injectable } from '@nestjs/common';
import type { Actor } from '@hampeyman/domain/access';
import { DomainError } from '@hampeyman/domain/problems';
import type { EntityManager } from 'typeorm';
import { Database } from './database';

/** Opens a transaction; only services (and the idempotency of a request) do. */
@Injectable()
export class Transaction {
  constructor(private readonly database: Database) {}

  /** Runs `work` as `actor`, all or nothing; a nested call joins the outer one. */
  run<T>(actor: Actor, work: (manager: EntityManager) => Promise<T>): Promise<T> {
    return this.database.transact(actor, work);
  }

  /** Runs `work` within the open transaction; a refusal takes back what `work` alone did, and is given instead of thrown. */
  attempt(actor: Actor, work: () => Promise<void>): Promise<DomainError | null> {
    return this.database.transact(actor, async (manager) => {
      await manager.query('SAVEPOINT attempt');
      try {
        await work();
        await manager.query('RELEASE SAVEPOINT attempt');
        return null;
      } catch (error) {
        if (!(error instanceof DomainError)) throw error;
        await manager.query('ROLLBACK TO SAVEPOINT attempt');
        return error;
      }
    });
  }
}
