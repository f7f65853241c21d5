import { Injectable } from '@nestjs/common';
import type { Actor } from '@hampeyman/domain/access';
import {
  importColumns,
  importedPerson,
  importedPost,
  readImportRow,
  textOfCell,
  type ImportedPerson,
  type ImportedPost,
  type ImportError,
  type ImportOutcome,
  type ImportReport,
  type ImportRow,
  type ImportSheet,
} from '@hampeyman/domain/people';
import type { List } from '@hampeyman/domain/records';
import { regularHoldingOn, type Post } from '@hampeyman/domain/posts';
import { DomainError } from '@hampeyman/domain/problems';
import type { z } from 'zod';
import { authorize } from '../../access/authorize';
import { Activity } from '../../activity/activity';
import { Transaction } from '../../database/transaction';
import type { Upload } from '../../http/uploads';
import { OrganisationsService } from '../../organisations/organisations.service';
import { PostsService } from '../../posts/posts.service';
import { PeopleRepository } from '../people.repository';
import { PeopleService } from '../people.service';
import { readWorkbook, type WorkbookRow } from './workbook';
import { workbookTemplate } from './workbook-template';

type Counts = Record<ImportOutcome, number>;
type Open = Omit<ImportReport, 'posts' | 'people' | 'holdings' | 'invitations' | 'rows' | 'errors'> & {
  posts: Counts;
  people: Counts;
  holdings: Counts;
  invitations: number;
  rows: ImportRow[];
  errors: ImportError[];
};

/** What a row came to. */
type Done = Pick<ImportRow, 'key' | 'nameFa' | 'outcome'> & Partial<ImportRow>;

const none = (): Counts => ({ added: 0, changed: 0, unchanged: 0 });

/** Takes a tried import back: the report is all that stays of it. */
class TakenBack extends Error {
  constructor(readonly report: ImportReport) {
    super('taken back');
  }
}

/** People and posts out of a workbook, all of it or nothing; the same workbook twice changes nothing the second time. */
@Injectable()
export class ImportsService {
  constructor(
    private readonly transaction: Transaction,
    private readonly organisations: OrganisationsService,
    private readonly posts: PostsService,
    private readonly people: PeopleService,
    private readonly repository: PeopleRepository,
    private readonly activity: Activity,
  ) {}

  /** The workbook to fill in; that it left the portal is on record. Throws `access.denied`. */
  async template(actor: Actor): Promise<Uint8Array> {
    authorize(actor, 'import', 'Person');
    const organisations = await allOf((cursor) => this.organisations.list(actor, { limit: 100, cursor }));
    const posts = await allOf((cursor) => this.posts.list(actor, { limit: 100, cursor }));
    const file = await workbookTemplate(organisations, posts);
    const subject = { type: 'Person', id: null, code: null, memorandumId: null, side: null, provinceCode: null };
    await this.transaction.run(actor, () => this.activity.record(actor, 'people.template-exported', subject));
    return file;
  }

  /** What `file` would change, and everything that stands against it: done for real and taken back. Throws `access.denied` and what `readWorkbook` does. */
  async check(actor: Actor, file: Upload): Promise<ImportReport> {
    authorize(actor, 'import', 'Person');
    const rows = await readWorkbook(file);
    try {
      return await this.transaction.run(actor, async () => {
        throw new TakenBack(await this.play(actor, rows));
      });
    } catch (error) {
      if (error instanceof TakenBack) return withoutNewIds(error.report);
      throw error;
    }
  }

  /** Imports `file` whole. Throws `access.denied`, `people.import-faulty` with every fault, and what `readWorkbook` does. */
  async apply(actor: Actor, file: Upload): Promise<ImportReport> {
    authorize(actor, 'import', 'Person');
    const rows = await readWorkbook(file);
    return this.transaction.run(actor, async () => {
      const { errors, ...report } = await this.play(actor, rows);
      if (errors.length > 0) throw faulty(errors);
      const { posts, people, holdings } = report;
      const subject = { type: 'Person', id: null, code: null, memorandumId: null, side: null, provinceCode: null };
      await this.activity.record(actor, 'people.imported', subject, { posts: posts.added, accounts: people.added, count: holdings.added });
      return { ...report, errors, isApplied: true };
    });
  }

  /** Posts before the people who are to hold them; a row that is refused leaves nothing and does not stop the others. */
  private async play(actor: Actor, rows: Readonly<Record<ImportSheet, readonly WorkbookRow[]>>): Promise<ImportReport> {
    const report: Open = { isApplied: false, posts: none(), people: none(), holdings: none(), invitations: 0, rows: [], errors: [] };
    await this.each(
      actor,
      report,
      'POSTS',
      rows.POSTS,
      importedPost,
      ({ code }) => ['code', code],
      async (row) => {
        const { id, organisationId, outcome } = await this.post(actor, row);
        return { key: row.code, nameFa: row.titleFa, outcome, id, organisationId };
      },
    );
    await this.each(
      actor,
      report,
      'PEOPLE',
      rows.PEOPLE,
      importedPerson,
      ({ email }) => ['email', email],
      async (row) => {
        const { id, outcome, isInvited } = await this.person(actor, row);
        const holding = row.postCode === null ? null : await this.holding(actor, row, id);
        return { key: row.email, nameFa: row.nameFa, outcome, id, postCode: row.postCode, holding, isInvited };
      },
    );
    for (const { sheet, outcome, holding, isInvited } of report.rows) {
      report[sheet === 'POSTS' ? 'posts' : 'people'][outcome] += 1;
      if (holding !== null) report.holdings[holding] += 1;
      if (isInvited) report.invitations += 1;
    }
    return report;
  }

  private async each<Schema extends z.ZodType>(
    actor: Actor,
    report: Open,
    sheet: ImportSheet,
    rows: readonly WorkbookRow[],
    schema: Schema,
    keyOf: (request: z.output<Schema>) => readonly [column: string, key: string],
    work: (request: z.output<Schema>) => Promise<Done>,
  ): Promise<void> {
    const seen = new Set<string>();
    for (const { row, cells, formulas } of rows) {
      const refuse = (column: string | null, code: string, params: ImportError['params'] = {}): void => {
        const at = column === null ? -1 : Object.keys(importColumns[sheet]).indexOf(column);
        report.errors.push({ sheet, row, column, value: textOfCell(cells[at] ?? null), code, params });
      };
      formulas.forEach((column) => {
        refuse(column, 'people.import-formula');
      });
      if (formulas.length > 0) continue;
      const read = readImportRow(sheet, schema, cells);
      if ('refusals' in read) {
        read.refusals.forEach(({ path, code, params }) => {
          refuse(path, code, params ?? {});
        });
        continue;
      }
      const [column, key] = keyOf(read.request);
      if (seen.has(key)) {
        refuse(column, 'people.import-repeated');
        continue;
      }
      seen.add(key);
      const refusal = await this.transaction.attempt(actor, async () => {
        const done = await work(read.request);
        report.rows.push({ sheet, row, id: null, organisationId: null, postCode: null, holding: null, isInvited: false, ...done });
      });
      if (refusal !== null) refuse(columns[refusal.code] ?? null, refusal.code, refusal.params);
    }
  }

  private async post(actor: Actor, row: ImportedPost): Promise<Pick<ImportRow, 'id' | 'organisationId' | 'outcome'>> {
    const { organisationCode, ...named } = row;
    const { items: organisations } = await this.organisations.list(actor, { code: organisationCode, limit: 1 });
    const [organisation] = organisations;
    if (organisation === undefined) throw new DomainError('people.import-organisation-unknown');
    const known = await this.postOf(actor, row.code);
    if (known === null) {
      const { id } = await this.posts.add(actor, { ...named, organisationId: organisation.id, isFocalPoint: false });
      return { id, organisationId: organisation.id, outcome: 'added' };
    }
    // a post that moves to another organisation is another post
    if (known.organisationId !== organisation.id) throw new DomainError('people.import-post-elsewhere');
    const { code: _code, ...change } = named;
    const { id, organisationId } = known;
    const isUnchanged = Object.entries(change).every(([name, value]) => known[name as keyof typeof change] === value);
    if (!isUnchanged) await this.posts.change(actor, id, change, known.version);
    return { id, organisationId, outcome: isUnchanged ? 'unchanged' : 'changed' };
  }

  private async person(actor: Actor, row: ImportedPerson): Promise<Pick<ImportRow, 'outcome' | 'isInvited'> & { readonly id: string }> {
    const { email, nameFa, nameEn, honorificFa, login } = row;
    const names = { nameFa, nameEn, honorificFa };
    const known = await this.repository.idByEmail(actor, email);
    if (known === null) {
      const { id } = await this.people.add(actor, { ...names, email, login, password: null });
      return { id, outcome: 'added', isInvited: login !== null };
    }
    const person = await this.people.account(actor, known);
    if (login !== null && person.login !== null && login !== person.login) throw new DomainError('people.import-login-differs');
    const isInvited = login !== null && person.login === null;
    const isNamedSo = person.nameFa === nameFa && person.nameEn === nameEn && person.honorificFa === honorificFa;
    if (isNamedSo && !isInvited) return { id: known, outcome: 'unchanged', isInvited };
    await this.people.change(actor, known, { ...names, ...(isInvited ? { login } : {}) }, person.version);
    return { id: known, outcome: 'changed', isInvited };
  }

  private async holding(actor: Actor, { postCode, from }: ImportedPerson, personId: string): Promise<ImportOutcome> {
    const post = postCode === null ? null : await this.postOf(actor, postCode);
    if (post === null || from === null) throw new DomainError('people.import-post-unknown');
    const holder = regularHoldingOn(post.holdings, from);
    if (holder?.person.id === personId) return 'unchanged';
    // who holds a post hands it over; a list of people takes it from nobody
    if (holder !== null) throw new DomainError('posts.already-held');
    await this.posts.hold(actor, post.id, { personId, from, to: null, isActing: false, note: null }, post.version);
    return 'added';
  }

  private async postOf(actor: Actor, code: string): Promise<Post | null> {
    const { items } = await this.posts.list(actor, { code, limit: 1 });
    return items[0] ?? null;
  }
}

/** In which column a refusal of the row as a whole is best looked at. */
const columns: Readonly<Record<string, string>> = {
  'people.import-organisation-unknown': 'organisationCode',
  'people.import-post-unknown': 'postCode',
  'people.import-post-elsewhere': 'organisationCode',
  'people.import-login-differs': 'login',
  'people.login-taken': 'login',
  'posts.already-held': 'postCode',
  'posts.closed': 'postCode',
  'posts.organisation-closed': 'organisationCode',
  'posts.province-missing': 'scopeProvinceCode',
  'posts.province-unwanted': 'scopeProvinceCode',
};

/** Every item of a list that comes in pages. */
async function allOf<Item>(pageAt: (cursor: string | undefined) => Promise<List<Item>>): Promise<Item[]> {
  const all: Item[] = [];
  let cursor: string | undefined;
  do {
    const { items, next } = await pageAt(cursor);
    all.push(...items);
    cursor = next ?? undefined;
  } while (cursor !== undefined);
  return all;
}

/** A tried import as it is told: what it added is gone again, and its id names nobody. */
function withoutNewIds(report: ImportReport): ImportReport {
  return { ...report, rows: report.rows.map((row) => (row.outcome === 'added' ? { ...row, id: null } : row)) };
}

function faulty(errors: readonly ImportError[]): DomainError {
  const fields = errors.map(({ sheet, row, column, code, params }) => ({
    path: [sheet, String(row), ...(column === null ? [] : [column])].join('.'),
    code,
    params,
  }));
  return new DomainError('people.import-faulty', { errors: errors.length }, fields);
}
