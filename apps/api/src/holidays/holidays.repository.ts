import { Injectable } from '@nestjs/common';
import type { Actor } from '@hampeyman/domain/access';
import type { AnnouncedHolidayRecord, ListHolidays } from '@hampeyman/domain/holidays';
import { DomainError } from '@hampeyman/domain/problems';
import type { List } from '@hampeyman/domain/records';
import { abilityOf } from '../access/authorize';
import { Database } from '../database/database';
import { insertRow, refusing, updateRow } from '../database/rows';
import { accessibleSql, snakeColumns } from '../database/where-accessible';
import { decodeCursor, page } from '../http/cursor';
import { HolidayEntity } from './holiday.entity';

const columns = `h.id, h.held_on::text date, h.name_fa "nameFa", h.name_en "nameEn", h.lunar_key "lunarKey", h.version`;

@Injectable()
export class HolidaysRepository {
  constructor(private readonly database: Database) {}

  /** Announced holidays by day, of a span of days where one is asked for. */
  async list(actor: Actor, query: ListHolidays): Promise<List<AnnouncedHolidayRecord>> {
    const parameters: unknown[] = [];
    const bind = (value: unknown): string => `$${String(parameters.push(value))}`;
    const where = [accessibleSql(abilityOf(actor), 'read', 'Holiday', snakeColumns('h'), parameters)];
    if (query.from !== undefined) where.push(`h.held_on >= ${bind(query.from)}::date`);
    if (query.to !== undefined) where.push(`h.held_on <= ${bind(query.to)}::date`);
    const after = decodeCursor(query.cursor, 2);
    if (after !== null) where.push(`(h.held_on, h.id) > (${bind(after[0])}::date, ${bind(after[1])}::uuid)`);
    const sql = `SELECT ${columns} FROM holidays h WHERE ${where.join(' AND ')} ORDER BY h.held_on, h.id LIMIT ${bind(query.limit + 1)}`;
    const rows = await this.database.use(actor, (manager) => manager.query<AnnouncedHolidayRecord[]>(sql, parameters));
    return page(rows, query.limit, (row) => [row.date, row.id]);
  }

  /** Throws `holidays.not-found`. */
  async find(actor: Actor, id: string): Promise<AnnouncedHolidayRecord> {
    const [found] = await this.database.use(actor, (manager) =>
      manager.query<AnnouncedHolidayRecord[]>(`SELECT ${columns} FROM holidays h WHERE h.id = $1`, [id]),
    );
    if (found === undefined) throw new DomainError('holidays.not-found');
    return found;
  }

  /** Throws `holidays.already-announced`. */
  async insert(actor: Actor, { date, ...holiday }: AnnouncedHolidayRecord): Promise<void> {
    await refusing(
      this.database.use(actor, (manager) => insertRow(manager, HolidayEntity, { ...holiday, heldOn: date })),
      { holidays_lunar_key_key: new DomainError('holidays.already-announced') },
    );
  }

  /** Saves day and names on the version of `holiday`; whether that version was still current. */
  update(actor: Actor, holiday: AnnouncedHolidayRecord): Promise<boolean> {
    const { date: heldOn, nameFa, nameEn } = holiday;
    return this.database.use(actor, (manager) => updateRow(manager, HolidayEntity, holiday, { heldOn, nameFa, nameEn }));
  }

  /** Takes a holiday back on the version seen; whether that version was still current. */
  async delete(actor: Actor, { id, version }: AnnouncedHolidayRecord): Promise<boolean> {
    const { affected } = await this.database.use(actor, (manager) => manager.delete(HolidayEntity, { id, version }));
    return affected === 1;
  }
}
