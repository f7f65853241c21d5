import { Injectable } from '@nestjs/common';
import type { Actor } from '@hampeyman/domain/access';
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
}
