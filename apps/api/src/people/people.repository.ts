import { Injectable } from '@nestjs/common';
import { systemActor, watchedSide, type Actor } from '@hampeyman/domain/access';
import { erasedName, type ListPeople, type Person, type PersonSide } from '@hampeyman/domain/people';
import { DomainError } from '@hampeyman/domain/problems';
import type { List } from '@hampeyman/domain/records';
import { abilityOf } from '../access/authorize';
import { Database } from '../database/database';
import { sideOfPersonSql } from '../database/ref-sql';
import { insertRow, refusing, updateRow, type NewRow } from '../database/rows';
import { searchColumns } from '../database/search-columns';
import { searchSql } from '../database/search-sql';
import { accessibleSql, snakeColumns, type ColumnOf } from '../database/where-accessible';
import { decodeCursor, page } from '../http/cursor';
import { PersonEntity } from './person.entity';

/** A password as it is kept. */
export interface KeptPassword {
  readonly passwordHash: string;
  /** Null for one that its owner chose. */
  readonly initialPasswordUntil: Date | null;
}

/** A person as the repository knows them: with whether there is a password, and whose they are as rights ask about it. */
export type KnownPerson = Person & { readonly hasPassword: boolean; readonly side: PersonSide };

const byName = 'p.name_fa COLLATE "fa-x-icu"';

/** `$1` is the day on which posts are held. */
const selected = `
  SELECT p.id, p.name_fa "nameFa", p.name_en "nameEn", p.honorific_fa "honorificFa", p.login, p.email, p.is_disabled "isDisabled",
    p.erased_at IS NOT NULL "isErased",
    p.is_sample "isSample", p.version, p.password_hash IS NOT NULL "hasPassword",
    ${sideOfPersonSql('p.id')} side,
    coalesce((
      SELECT jsonb_agg(jsonb_build_object(
        'id', post.id, 'code', post.code, 'titleFa', post.title_fa, 'titleEn', post.title_en, 'side', post.side,
        'organisationFa', o.name_fa, 'organisationEn', o.name_en, 'personFa', p.name_fa, 'personEn', p.name_en
      ) ORDER BY h.is_acting, h.held_from, post.code)
      FROM holdings h JOIN posts post ON post.id = h.post_id JOIN organisations o ON o.id = post.organisation_id
      WHERE h.person_id = p.id AND $1::date BETWEEN h.held_from AND coalesce(h.held_to, 'infinity')
    ), '[]') posts
  FROM people p`;

/** User names and mail addresses are no part of what is searched: only administrators may learn them. */
function columnsOf({ nameFa, nameEn, honorificFa, login, email, isDisabled }: Person): Omit<NewRow<PersonEntity>, 'id'> {
  return { nameFa, nameEn, honorificFa, login, email, isDisabled, ...searchColumns(nameFa, nameEn) };
}

/** What rules about people ask for; whose they are stands in no column. */
const columnOf: ColumnOf = (field) => (field === 'side' ? sideOfPersonSql('p.id') : snakeColumns('p')(field));

@Injectable()
export class PeopleRepository {
  constructor(private readonly database: Database) {}

  /** People by name, in the order of the Persian alphabet. Questions about accounts find nothing for those who may not read them. */
  async list(actor: Actor, query: ListPeople, today: string): Promise<List<KnownPerson>> {
    const parameters: unknown[] = [today];
    const bind = (value: unknown): string => `$${String(parameters.push(value))}`;
    const ability = abilityOf(actor);
    const where = [accessibleSql(ability, 'read', 'Person', snakeColumns('p'), parameters)];
    const asksAccounts = query.login !== undefined || query.hasLogin !== undefined;
    if (asksAccounts) where.push(accessibleSql(ability, 'read-account', 'Person', columnOf, parameters));
    if (query.login !== undefined) where.push(`p.login = ${bind(query.login)}`);
    if (query.hasLogin !== undefined) where.push(`(p.login IS NOT NULL) = ${bind(query.hasLogin)}`);
    if (query.q !== undefined) where.push(searchSql('p', query.q, parameters));
    const after = decodeCursor(query.cursor, 2);
    if (after !== null) where.push(`(${byName}, p.id) > (${after.map(bind).join(', ')})`);
    const sql = `${selected} WHERE ${where.join(' AND ')} ORDER BY ${byName}, p.id LIMIT ${bind(query.limit + 1)}`;
    const rows = await this.database.use(actor, (manager) => manager.query<KnownPerson[]>(sql, parameters));
    return page(rows, query.limit, (row) => [row.nameFa, row.id]);
  }

  /** Throws `people.not-found`. */
  async find(actor: Actor, id: string, today: string): Promise<KnownPerson> {
    const rows = await this.database.use(actor, (manager) => manager.query<KnownPerson[]>(`${selected} WHERE p.id = $2`, [today, id]));
    const [found] = rows;
    if (found === undefined) throw new DomainError('people.not-found');
    return found;
  }

  /** Throws `people.login-taken`, `people.email-taken`. */
  async insert(actor: Actor, person: Person, password: KeptPassword | null): Promise<void> {
    const { id, isSample, version } = person;
    await this.refusingTaken(
      person,
      this.database.use(actor, (manager) =>
        insertRow(manager, PersonEntity, { id, isSample, version, addedBySide: watchedSide(actor), ...password, ...columnsOf(person) }),
      ),
    );
  }

  /** Saves on the version of `person`, the password too where a new one is given; whether that version was still current. Throws `people.login-taken`, `people.email-taken`. */
  update(actor: Actor, person: Person, password: KeptPassword | null): Promise<boolean> {
    return this.refusingTaken(
      person,
      this.database.use(actor, (manager) => updateRow(manager, PersonEntity, person, { ...columnsOf(person), ...password })),
    );
  }

  /** The id of whoever has this mail address, null for nobody. */
  async idByEmail(actor: Actor, email: string): Promise<string | null> {
    const rows = await this.database.use(actor, (manager) =>
      manager.query<{ id: string }[]>('SELECT id FROM people WHERE lower(email) = $1', [email]),
    );
    return rows[0]?.id ?? null;
  }

  /** Whether somebody holds a post on `today` or will. */
  async isHolder(actor: Actor, id: string, today: string): Promise<boolean> {
    const rows = await this.database.use(actor, (manager) =>
      manager.query<unknown[]>(`SELECT FROM holdings WHERE person_id = $1 AND coalesce(held_to, 'infinity') >= $2::date LIMIT 1`, [
        id,
        today,
      ]),
    );
    return rows.length > 0;
  }

  /** Takes every particular of a person away on the version seen; whether that version was still current. */
  erase(actor: Actor, { id, version }: Person, at: Date): Promise<boolean> {
    const { fa: nameFa, en: nameEn } = erasedName;
    const nothing = { honorificFa: null, login: null, email: null, passwordHash: null, initialPasswordUntil: null };
    const row = { nameFa, nameEn, ...nothing, isDisabled: true, erasedAt: at, ...searchColumns(nameFa, nameEn) };
    return this.database.use(actor, (manager) => updateRow(manager, PersonEntity, { id, version }, row));
  }

  /**
   * Takes away what the portal keeps about a person beside their record: letters, links, identities at providers, second factor, devices,
   * and kept answers, those too that whoever added them was given.
   */
  async eraseTraces(id: string): Promise<void> {
    await this.database.use(systemActor, async (manager) => {
      for (const table of ['mails', 'password_links', 'identities', 'identity_attempts', 'second_factors', 'idempotency_keys'])
        await manager.query(`DELETE FROM ${table} WHERE person_id = $1`, [id]);
      await manager.query('DELETE FROM idempotency_keys WHERE position($1 IN answer::text) > 0', [id]);
      await manager.query('UPDATE sessions SET user_agent = NULL WHERE person_id = $1', [id]);
    });
  }

  private refusingTaken<T>(person: Person, work: Promise<T>): Promise<T> {
    return refusing(work, {
      people_login_key: new DomainError('people.login-taken', { login: person.login ?? '' }),
      people_email_key: new DomainError('people.email-taken'),
    });
  }
}
