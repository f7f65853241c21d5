import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { systemActor } from '@hampeyman/domain/access';
import { fold, searchKeys } from '@hampeyman/domain/persian';
import type { EntityManager } from 'typeorm';
import { Activity } from '../activity/activity';
import { Clock } from '../clock/clock';
import { Transaction } from '../database/transaction';
import { hashPassword } from './password';

/** NIST 800-63B §5.1.1: length, and no rules of composition. */
const minimumLength = 12;

const organisation = { code: 'PORTAL', nameFa: 'راهبری سامانه', nameEn: 'Portal administration' };
const post = { code: 'PORTAL_ADMIN', titleFa: 'راهبر سامانه', titleEn: 'Portal administrator' };

/** Makes an account that may sign in and administer, where nobody can yet: called from the command line only. */
@Injectable()
export class FirstAdministrator {
  constructor(
    private readonly transaction: Transaction,
    private readonly activity: Activity,
    private readonly clock: Clock,
  ) {}

  /** Makes the account, and the post it administers from where that is missing. Throws a sentence for the operator. */
  async create(login: string, name: string, password: string): Promise<void> {
    const account = login.trim().toLowerCase();
    if (!/^[a-z0-9][a-z0-9._-]{2,39}$/.test(account)) throw new Error('--login takes 3 to 40 of a-z, 0-9, dot, dash and underscore');
    if (name.trim().length < 3) throw new Error('--name needs at least 3 characters');
    if (password.length < minimumLength) throw new Error(`The password needs at least ${String(minimumLength)} characters`);
    const passwordHash = await hashPassword(password);
    await this.transaction.run(systemActor, async (manager) => {
      const [taken] = await manager.query<unknown[]>('SELECT 1 FROM people WHERE login = $1', [account]);
      if (taken !== undefined) throw new Error(`There is already an account named ${account}`);
      const personId = await this.person(manager, account, fold(name.trim()), passwordHash);
      const postId = await this.adminPost(manager);
      // an acting deputy may stand beside the regular holder, a second administrator gets a post of their own
      await manager.query('INSERT INTO holdings (id, post_id, person_id, held_from) VALUES ($1, $2, $3, $4)', [
        randomUUID(),
        postId,
        personId,
        this.clock.today(),
      ]);
      await this.activity.record(
        systemActor,
        'people.administrator-created',
        { type: 'Person', id: personId, code: null, memorandumId: null, side: null, provinceCode: null },
        { post: postId },
      );
    });
  }

  private async person(manager: EntityManager, login: string, nameFa: string, passwordHash: string): Promise<string> {
    const id = randomUUID();
    const { norm, squashed } = searchKeys(nameFa, login);
    await manager.query(
      'INSERT INTO people (id, name_fa, login, password_hash, search_norm, search_squashed) VALUES ($1, $2, $3, $4, $5, $6)',
      [id, nameFa, login, passwordHash, norm, squashed],
    );
    return id;
  }

  /** A free post of administrator: the first one, or a further one where it is held. */
  private async adminPost(manager: EntityManager): Promise<string> {
    const rows = await manager.query<{ id: string; held: boolean }[]>(
      `SELECT p.id, EXISTS (SELECT FROM holdings h WHERE h.post_id = p.id AND NOT h.is_acting AND coalesce(h.held_to, 'infinity') >= $2) AS held
       FROM posts p WHERE p.code LIKE $1 || '%' AND p.role = 'ADMIN' ORDER BY p.code`,
      [post.code, this.clock.today()],
    );
    const free = rows.find((row) => !row.held);
    if (free !== undefined) return free.id;
    const id = randomUUID();
    const code = rows.length === 0 ? post.code : `${post.code}_${String(rows.length + 1)}`;
    const { norm, squashed } = searchKeys(post.titleFa, post.titleEn, code);
    await manager.query(
      `INSERT INTO posts (id, code, title_fa, title_en, organisation_id, role, scope_level, search_norm, search_squashed)
       VALUES ($1, $2, $3, $4, $5, 'ADMIN', 'NATIONAL', $6, $7)`,
      [id, code, post.titleFa, post.titleEn, await this.organisation(manager), norm, squashed],
    );
    return id;
  }

  private async organisation(manager: EntityManager): Promise<string> {
    const { norm, squashed } = searchKeys(organisation.nameFa, organisation.nameEn, organisation.code);
    await manager.query(
      `INSERT INTO organisations (id, code, name_fa, name_en, search_norm, search_squashed) VALUES ($1, $2, $3, $4, $5, $6)
       ON CONFLICT (code) DO NOTHING`,
      [randomUUID(), organisation.code, organisation.nameFa, organisation.nameEn, norm, squashed],
    );
    const [row] = await manager.query<{ id: string }[]>('SELECT id FROM organisations WHERE code = $1', [organisation.code]);
    if (row === undefined) throw new Error('The organisation of the administrators is missing');
    return row.id;
  }
}
