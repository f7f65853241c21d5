import { AsyncLocalStorage } from 'node:async_hooks';
import { Injectable } from '@nestjs/common';
import type { Actor } from '@hampeyman/domain/access';
import { DataSource, type EntityManager, type QueryRunner } from 'typeorm';
import { actorStatement } from './actor-context';
import { prepared } from './prepared';

interface Open {
  readonly runner: QueryRunner;
  readonly beforeCommit: (() => Promise<void>)[] | null;
}

/** The one way to a connection of the serving role: whoever asks must say who acts, and the connection carries it. */
@Injectable()
export class Database {
  private readonly open = new AsyncLocalStorage<Open>();
  /** What each pooled connection carries now, so that the statement is sent only when it differs. */
  private readonly carried = new WeakMap<object, string>();

  constructor(private readonly source: DataSource) {}

  /** Runs `work` on the open connection, else on one of the pool, with the context of `actor`. Statements of one `work` follow each other. */
  async use<T>(actor: Actor, work: (manager: EntityManager) => Promise<T>): Promise<T> {
    const open = this.open.getStore();
    if (open !== undefined) return this.join(open, actor, work);
    return this.checkOut(actor, (runner) => this.open.run({ runner, beforeCommit: null }, () => work(runner.manager)));
  }

  /** Runs `work` in one database transaction; a nested call joins the outer one. */
  async transact<T>(actor: Actor, work: (manager: EntityManager) => Promise<T>): Promise<T> {
    const open = this.open.getStore();
    if (open === undefined) return this.checkOut(actor, (runner) => this.commit(runner, work));
    if (open.beforeCommit !== null) return this.join(open, actor, work);
    return this.join(open, actor, () => this.commit(open.runner, work));
  }

  /** Lets `effect` run once at the end of the open transaction, before it commits. Throws where none is open. */
  beforeCommit(effect: () => Promise<void>): void {
    const effects = this.open.getStore()?.beforeCommit;
    if (effects === undefined || effects === null) throw new Error('Nothing may be recorded outside a transaction.');
    effects.push(effect);
  }

  /** What stands for the open transaction, for those who keep something until it ends. Throws where none is open. */
  openTransaction(): object {
    const open = this.open.getStore();
    if (open === undefined || open.beforeCommit === null) throw new Error('There is no open transaction.');
    return open;
  }

  private async commit<T>(runner: QueryRunner, work: (manager: EntityManager) => Promise<T>): Promise<T> {
    await runner.startTransaction();
    try {
      const beforeCommit: (() => Promise<void>)[] = [];
      const result = await this.open.run({ runner, beforeCommit }, async () => {
        const answer = await work(runner.manager);
        for (let effect = beforeCommit.shift(); effect !== undefined; effect = beforeCommit.shift()) await effect();
        return answer;
      });
      await runner.commitTransaction();
      return result;
    } catch (error) {
      // the connection itself may be gone; the first error is the one to tell
      await runner.rollbackTransaction().catch(() => undefined);
      throw error;
    }
  }

  private async checkOut<T>(actor: Actor, work: (runner: QueryRunner) => Promise<T>): Promise<T> {
    const runner = this.source.createQueryRunner();
    try {
      await this.carry(runner, actor);
      return await work(runner);
    } finally {
      await runner.release();
    }
  }

  /** A nested call of someone else borrows the connection and gives it back as it was. */
  private async join<T>(open: Open, actor: Actor, work: (manager: EntityManager) => Promise<T>): Promise<T> {
    const before = await this.carry(open.runner, actor);
    try {
      return await work(open.runner.manager);
    } finally {
      if (before !== null) await before();
    }
  }

  /** Puts `actor` on the connection; what puts the former one back, or null where nothing had to change. */
  private async carry(runner: QueryRunner, actor: Actor): Promise<(() => Promise<void>) | null> {
    const connection = (await runner.connect()) as object;
    const statement = actorStatement(actor);
    const former = this.carried.get(connection);
    if (former === statement.key) return null;
    await prepared(runner.manager, statement.text, statement.values);
    this.carried.set(connection, statement.key);
    if (former === undefined) return null;
    const values = former.split('\n');
    return async () => {
      if (runner.isReleased) return;
      await prepared(runner.manager, statement.text, values).catch(() => undefined);
      this.carried.set(connection, former);
    };
  }
}
