import { Injectable } from '@nestjs/common';
import type { Actor } from '@hampeyman/domain/access';
import type { CodeListEntry } from '@hampeyman/domain/code-lists';
import { DomainError } from '@hampeyman/domain/problems';
import { abilityOf } from '../access/authorize';
import { Database } from '../database/database';
import { insertRow, refusing, updateRow } from '../database/rows';
import { accessibleSql, snakeColumns } from '../database/where-accessible';
import { CodeListEntryEntity } from './code-list-entry.entity';

const columns = `e.id, e.list, e.code, e.name_fa "nameFa", e.name_en "nameEn", e.position, e.valid_from::text "validFrom",
  e.valid_to::text "validTo", e.version`;

@Injectable()
export class CodeListsRepository {
  constructor(private readonly database: Database) {}

  /** Every entry, list by list in their order: a list one chooses from is of use as a whole only. */
  all(actor: Actor): Promise<CodeListEntry[]> {
    return this.entries(actor, '');
  }

  /** The same, and nobody else moves any of them until the end of the transaction. */
  lock(actor: Actor): Promise<CodeListEntry[]> {
    return this.entries(actor, 'FOR NO KEY UPDATE');
  }

  /** Throws `code-lists.code-taken`. */
  async insert(actor: Actor, entry: CodeListEntry): Promise<void> {
    await refusing(
      this.database.use(actor, (manager) => insertRow(manager, CodeListEntryEntity, entry)),
      { code_list_entries_list_code_key: new DomainError('code-lists.code-taken', { code: entry.code }) },
    );
  }

  /** Saves names, place and validity of an entry that is locked. */
  async update(actor: Actor, entry: CodeListEntry): Promise<void> {
    const { nameFa, nameEn, position, validFrom, validTo } = entry;
    await this.database.use(actor, (manager) =>
      updateRow(manager, CodeListEntryEntity, entry, { nameFa, nameEn, position, validFrom, validTo }),
    );
  }

  private entries(actor: Actor, lock: string): Promise<CodeListEntry[]> {
    const parameters: unknown[] = [];
    const visible = accessibleSql(abilityOf(actor), 'read', 'CodeListEntry', snakeColumns('e'), parameters);
    const sql = `SELECT ${columns} FROM code_list_entries e WHERE ${visible} ORDER BY e.list, e.position, e.code ${lock}`;
    return this.database.use(actor, (manager) => manager.query<CodeListEntry[]>(sql, parameters));
  }
}
