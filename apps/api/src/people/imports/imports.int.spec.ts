import { crc32, deflateRawSync } from 'node:zlib';
import { importColumns, importReport, importSheetNames, type ImportSheet } from '@hampeyman/domain/people';
import { writeXlsx, readXlsx, type CellValue, type WriteSheet } from 'hucre/xlsx';
import type { Answer, Client } from '../../testing/client';
import { startApi, type TestApi } from '../../testing/api';
import { world } from '../../testing/world';

type Rows = readonly (readonly CellValue[])[];

const headed = (sheet: ImportSheet, rows: Rows): WriteSheet => {
  const names = Object.values(importColumns[sheet]).map(({ name }) => name);
  return { name: importSheetNames[sheet].en, rows: [names.map(({ fa }) => fa), names.map(({ en }) => en), ...rows.map((row) => [...row])] };
};
const book = (people: Rows, posts: Rows): Promise<Uint8Array> => writeXlsx({ sheets: [headed('PEOPLE', people), headed('POSTS', posts)] });

describe('import of people and posts', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startApi();
  });
  afterAll(() => api.stop());

  const send = (client: Client, path: string, file: Uint8Array, name = 'people.xlsx'): Promise<Answer> => {
    const head = `--edge\r\nContent-Disposition: form-data; name="file"; filename="${name}"\r\n\r\n`;
    const body = Buffer.concat([Buffer.from(head), file, Buffer.from('\r\n--edge--\r\n')]);
    return client.send('POST', path, body, { 'content-type': 'multipart/form-data; boundary=edge' });
  };
  const check = async (file: Uint8Array, name?: string) => send(await api.as('admin'), '/api/people/imports/checks', file, name);
  const apply = async (file: Uint8Array) => send(await api.as('admin'), '/api/people/imports', file);
  const counted = async () => api.sql('SELECT (SELECT count(*)::int FROM people) people, (SELECT count(*)::int FROM posts) posts');

  const posts: Rows = [['MCLS_SK_NEW', 'كارشناس تازه', null, 'MCLS_SK', 'PROVINCIAL_DIRECTOR', 'province', 'IR-۲۹']];
  const people: Rows = [
    ['nima@example.org', 'نيما پارسا', 'Nima Parsa', 'آقای', 'MCLS_SK_NEW', '۱۴۰۵/۰۱/۱۵', 'Nima.P'],
    ['sara@example.org', 'سارا پارسا', null, null, null, null, null],
  ];

  it('is tried without leaving anything, then done once, and changes nothing the second time', async () => {
    const file = await book(people, posts);
    const before = await counted();
    const tried = (await check(file)).as(importReport);
    const nothing = { id: null, postCode: null, holding: null, isInvited: false };
    expect(tried).toEqual({
      isApplied: false,
      posts: { added: 1, changed: 0, unchanged: 0 },
      people: { added: 2, changed: 0, unchanged: 0 },
      holdings: { added: 1, changed: 0, unchanged: 0 },
      invitations: 1,
      rows: [
        {
          ...nothing,
          ...{ sheet: 'POSTS', row: 3, key: 'MCLS_SK_NEW', nameFa: 'کارشناس تازه', outcome: 'added' },
          organisationId: world.organisations.ministrySouthKhorasan,
        },
        {
          ...nothing,
          ...{ sheet: 'PEOPLE', row: 3, key: 'nima@example.org', nameFa: 'نیما پارسا', outcome: 'added', organisationId: null },
          ...{ postCode: 'MCLS_SK_NEW', holding: 'added', isInvited: true },
        },
        { ...nothing, sheet: 'PEOPLE', row: 4, key: 'sara@example.org', nameFa: 'سارا پارسا', outcome: 'added', organisationId: null },
      ],
      errors: [],
    });
    expect(await counted()).toEqual(before);
    expect(await api.sql(`SELECT kind FROM mails WHERE kind = 'passwords.invitation'`)).toEqual([]);
    const done = (await apply(file)).as(importReport);
    expect({ ...done, rows: done.rows.map((row) => ({ ...row, id: null })) }).toEqual({ ...tried, isApplied: true });
    const ids = await api.sql(`SELECT id FROM people WHERE email IN ('nima@example.org', 'sara@example.org') ORDER BY email`);
    expect(done.rows.slice(1).map(({ id }) => id)).toEqual(ids.map(({ id }) => id));
    expect(await api.sql(`SELECT kind, address FROM mails`)).toEqual([{ kind: 'passwords.invitation', address: 'nima@example.org' }]);
    const [nima] = await api.sql(`SELECT p.name_fa, h.held_from::text, post.title_fa, post.scope_province_code FROM people p
      JOIN holdings h ON h.person_id = p.id JOIN posts post ON post.id = h.post_id WHERE p.email = 'nima@example.org'`);
    expect(nima).toEqual({ name_fa: 'نیما پارسا', held_from: '2026-04-04', title_fa: 'کارشناس تازه', scope_province_code: 'IR-29' });
    const again = (await apply(file)).as(importReport);
    expect([again.posts, again.people, again.holdings].map(({ unchanged }) => unchanged)).toEqual([1, 2, 1]);
    const renamed = await book([['nima@example.org', 'نیما پارسایی', null, null, null, null]], []);
    expect((await apply(renamed)).as(importReport).people).toEqual({ added: 0, changed: 1, unchanged: 0 });
    const acts = await api.sql(`SELECT count(*)::int AS count FROM activity WHERE action = 'people.imported'`);
    expect(acts).toEqual([{ count: 3 }]);
  });

  it('tells every bad cell with its row and column, and imports nothing of such a file', async () => {
    const file = await book(
      [
        ['not a mail', 'آ', null, null, null, null],
        ['a@example.org', 'آرش نمونه', null, null, 'NOWHERE', '۱۴۰۵/۰۱/۱۵'],
        ['b@example.org', 'بابک نمونه', null, null, 'MCLS_SK_DG', 'روزی'],
        ['c@example.org', 'کاوه نمونه', null, null, 'MCLS_SK_DG', '2026-05-01'],
        ['c@example.org', 'کاوه نمونه', null, null, null, null],
        ['d@example.org', 'دارا نمونه', null, null, null, null, 'maryam'],
      ],
      [
        ['X_1', 'کارشناس', null, 'NOWHERE', null, 'AGENCY', null],
        ['X_2', 'کارشناس', null, 'MCLS', 'KING', 'AGENCY', null],
        ['X_3', 'کارشناس', null, 'MCLS', null, 'PROVINCE', null],
        ['MCLS_SK_DG', 'مدیرکل', null, 'MCLS', null, 'AGENCY', null],
      ],
    );
    const { errors } = (await check(file)).as(importReport);
    expect(errors.map(({ sheet, row, column, value, code }) => [sheet, row, column, value, code])).toEqual([
      ['POSTS', 3, 'organisationCode', 'NOWHERE', 'people.import-organisation-unknown'],
      ['POSTS', 4, 'role', 'KING', 'field.not-a-choice'],
      ['POSTS', 5, 'scopeProvinceCode', null, 'posts.province-missing'],
      ['POSTS', 6, 'organisationCode', 'MCLS', 'people.import-post-elsewhere'],
      ['PEOPLE', 3, 'email', 'not a mail', 'people.email-malformed'],
      ['PEOPLE', 3, 'nameFa', 'آ', 'field.too-short'],
      ['PEOPLE', 4, 'postCode', 'NOWHERE', 'people.import-post-unknown'],
      ['PEOPLE', 5, 'from', 'روزی', 'calendar.date-impossible'],
      ['PEOPLE', 6, 'postCode', 'MCLS_SK_DG', 'posts.already-held'],
      ['PEOPLE', 7, 'email', 'c@example.org', 'people.import-repeated'],
      ['PEOPLE', 8, 'login', 'maryam', 'people.login-taken'],
    ]);
    const before = await counted();
    const refused = await apply(file);
    expect(refused.refusal).toBe('422 people.import-faulty');
    expect(refused.problem.fields?.map(({ path }) => path)).toContain('PEOPLE.5.from');
    expect(await counted()).toEqual(before);
  });

  it('refuses formulas, other headings, other files, and archives that swell', async () => {
    const sheet = headed('PEOPLE', [['x@example.org', 'ایکس نمونه', null, null, null, null]]);
    const formula = new Map([['2,1', { value: 'q', type: 'formula' as const, formula: 'A1', formulaResult: 'q' }]]);
    const { errors } = (await check(await writeXlsx({ sheets: [{ ...sheet, cells: formula }] }))).as(importReport);
    expect(errors).toEqual([{ sheet: 'PEOPLE', row: 3, column: 'nameFa', value: 'q', code: 'people.import-formula', params: {} }]);
    const code = async (file: Uint8Array) => (await check(file)).refusal;
    expect(await code(await book([], []))).toBe('422 people.import-empty');
    expect(await code(await writeXlsx({ sheets: [{ name: 'People', rows: [['x'], ['y'], ['z']] }] }))).toBe('422 people.import-header');
    expect(await code(Buffer.from('a,b\n1,2'))).toBe('422 people.import-unreadable');
    expect(await code(Buffer.from('PK\u0003\u0004 not really'))).toBe('422 people.import-unreadable');
    expect(await code(swelling(64))).toBe('413 people.import-unpacks-too-large');
    expect(await code(Buffer.alloc(1_200_000))).toBe('413 request.too-large');
    const admin = await api.as('admin');
    expect((await admin.post('/api/people/imports/checks', {})).refusal).toBe('415 request.unsupported-type');
    expect((await send(admin, '/api/people', await book(people, posts))).refusal).toBe('415 request.unsupported-type');
  });

  it('reads a day however a spreadsheet keeps it, digits of both kinds, letters of both keyboards, and words for codes', async () => {
    const rows: Rows = [
      ['D_1', 'كارشناس يك', null, 'mcls_sk', 'مدیرکل استان', 'استان', 'ir-۲۹'],
      ['D_2', 'کارشناس دو', null, 'MCLS_SK', null, 'Agency', null],
      ['D_3', 'کارشناس سه', null, 'MCLS_SK', null, 'دستگاه', null],
    ];
    const days: Rows = [
      ['d1@example.org', 'داریوش نمونه', null, null, 'D_1', new Date(Date.UTC(2026, 3, 4))],
      ['d2@example.org', 'دلارام نمونه', null, null, 'd_۲', '۱۵ فروردین ۱۴۰۵'],
      ['D3@Example.org', 'دانيال نمونه', null, null, 'D_3', '1405/1/15'],
    ];
    expect((await apply(await book(days, rows))).as(importReport).errors).toEqual([]);
    const kept = await api.sql(`SELECT p.email, p.name_fa, h.held_from::text, post.role, post.scope_level FROM people p
      JOIN holdings h ON h.person_id = p.id JOIN posts post ON post.id = h.post_id WHERE post.code LIKE 'D\\_%' ORDER BY post.code`);
    expect(kept).toEqual([
      { email: 'd1@example.org', name_fa: 'داریوش نمونه', held_from: '2026-04-04', role: 'PROVINCIAL_DIRECTOR', scope_level: 'PROVINCE' },
      { email: 'd2@example.org', name_fa: 'دلارام نمونه', held_from: '2026-04-04', role: null, scope_level: 'AGENCY' },
      { email: 'd3@example.org', name_fa: 'دانیال نمونه', held_from: '2026-04-04', role: null, scope_level: 'AGENCY' },
    ]);
  });

  it('gives somebody known an account and invites them once; another user name is refused', async () => {
    const row = (login: string | null): Promise<Uint8Array> =>
      book([['late@example.org', 'لاله نمونه', null, null, null, null, login]], []);
    expect((await apply(await row(null))).as(importReport)).toMatchObject({ invitations: 0, people: { added: 1 } });
    expect((await apply(await row('laleh'))).as(importReport)).toMatchObject({ invitations: 1, people: { changed: 1 } });
    expect((await apply(await row('laleh'))).as(importReport)).toMatchObject({ invitations: 0, people: { unchanged: 1 } });
    expect((await check(await row('lala'))).as(importReport).errors).toEqual([
      { sheet: 'PEOPLE', row: 3, column: 'login', value: 'lala', code: 'people.import-login-differs', params: {} },
    ]);
    expect(await api.sql(`SELECT kind FROM mails WHERE address = 'late@example.org'`)).toEqual([{ kind: 'passwords.invitation' }]);
  });

  it('takes hundreds of rows at once and tells that five thousand are too many', async () => {
    const many = (count: number): Rows =>
      Array.from({ length: count }, (_, at) => [`many${String(at)}@example.org`, 'نام نمونه', null, null, null, null]);
    const answer = await check(await book(many(5_000), []));
    expect([answer.refusal, answer.problem.params]).toEqual(['422 people.import-too-long', { rows: 2_000 }]);
    const tried = (await check(await book(many(300), []))).as(importReport);
    expect([tried.people.added, tried.rows.length, tried.errors.length]).toEqual([300, 300, 0]);
  });

  it('opens nothing that a workbook points to, and nothing that is locked or brings programs along', async () => {
    const code = async (file: Uint8Array, name?: string) => (await check(file, name)).refusal;
    const whole = await book(people, []);
    expect(await code(whole, 'people.xlsm')).toBe('422 people.import-unreadable');
    expect(await code(whole, 'people.csv')).toBe('422 people.import-unreadable');
    const locked = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600)]);
    expect(await code(locked)).toBe('422 people.import-protected');
    expect(await code(archiveOf({ 'xl/workbook.xml': '<workbook/>', 'xl/vbaProject.bin': 'macro' }))).toBe('422 people.import-macros');
    expect(await code(archiveOf({ 'word/document.xml': '<document/>' }))).toBe('422 people.import-unreadable');
    const many = Object.fromEntries(Array.from({ length: 201 }, (_, at) => [`xl/${String(at)}.xml`, '']));
    expect(await code(archiveOf(many))).toBe('413 people.import-unpacks-too-large');
    for (const entity of ['<!ENTITY name SYSTEM "file:///etc/hostname">', '<!ENTITY name "نام از پرونده">']) {
      const { rows } = (await check(archiveOf(workbookWithEntity(entity)))).as(importReport);
      expect(rows.map(({ nameFa }) => nameFa)).toEqual(['&name;']);
    }
  });

  it('gives an administrator the template, in both languages', async () => {
    const answer = await (await api.as('admin')).get('/api/people/imports/template');
    expect(answer.status).toBe(200);
    const { sheets } = await readXlsx(answer.raw);
    expect(sheets.map(({ name }) => name)).toEqual(['People', 'Posts', 'راهنما · Guide', 'کدها · Codes']);
    expect(sheets.every(({ view }) => view?.rightToLeft === true)).toBe(true);
    expect(sheets[3]?.rows.map(([, code]) => code)).toEqual(
      expect.arrayContaining(['MCLS_SK', 'MCLS_SK_DG', 'ADMIN', 'PROVINCE', 'IR-29']),
    );
    const example = (sheet: string): unknown[] =>
      (sheets[2]?.rows ?? []).filter(([name]) => String(name).endsWith(sheet)).map((row) => row[5]);
    const shown = await book([example('People') as CellValue[]], [example('Posts') as CellValue[]]);
    expect((await check(shown)).as(importReport)).toMatchObject({ errors: [], holdings: { added: 1 }, invitations: 1 });
    expect(sheets[0]?.rows[0]?.[0]).toBe('رایانامه');
    expect(await check(answer.raw).then(({ refusal }) => refusal)).toBe('422 people.import-empty');
  });

  it.each(['maryam', 'zahra', 'reza', 'fatemeh', 'auditor'] as const)('%s imports nobody', async (name) => {
    const client = await api.as(name);
    const file = await book(people, posts);
    expect((await send(client, '/api/people/imports', file)).refusal).toBe('403 access.denied');
    expect((await send(client, '/api/people/imports/checks', file)).refusal).toBe('403 access.denied');
    expect((await client.get('/api/people/imports/template')).refusal).toBe('403 access.denied');
    expect(world.people[name]).toBeDefined();
  });
});

/** An archive of one entry that says it is small and unpacks to many megabytes. */
const swelling = (megabytes: number): Buffer => archiveOf({ 'xl/workbook.xml': Buffer.alloc(megabytes * 1024 * 1024) }, 100);

/** An archive of these entries, whose directory says of each that it unpacks to `told` bytes, else the truth. */
function archiveOf(entries: Readonly<Record<string, string | Buffer>>, told?: number): Buffer {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  for (const [name, content] of Object.entries(entries)) {
    const [bytes, label] = [Buffer.from(content), Buffer.from(name)];
    const packed = deflateRawSync(bytes);
    const head = Buffer.alloc(26);
    head.writeUInt16LE(20, 0);
    head.writeUInt16LE(8, 4);
    head.writeUInt32LE(crc32(bytes), 10);
    head.writeUInt32LE(packed.length, 14);
    head.writeUInt32LE(told ?? bytes.length, 18);
    head.writeUInt16LE(label.length, 22);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(Buffer.concat(locals).length, 10);
    directory.push(Buffer.from('PK\u0001\u0002\u0014\u0000'), head, tail, label);
    locals.push(Buffer.from('PK\u0003\u0004'), head, label, packed);
  }
  const [files, index] = [Buffer.concat(locals), Buffer.concat(directory)];
  const end = Buffer.alloc(18);
  end.writeUInt16LE(Object.keys(entries).length, 4);
  end.writeUInt16LE(Object.keys(entries).length, 6);
  end.writeUInt32LE(index.length, 8);
  end.writeUInt32LE(files.length, 12);
  return Buffer.concat([files, index, Buffer.from('PK\u0005\u0006'), end]);
}

/** A workbook whose one person is named by an entity that the sheet itself declares. */
function workbookWithEntity(entity: string): Record<string, string> {
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const packages = 'http://schemas.openxmlformats.org/package/2006';
  const names = Object.values(importColumns.PEOPLE).map(({ name }) => name);
  const rows = [names.map(({ fa }) => fa), names.map(({ en }) => en), ['x@example.org', '&name;']];
  const cell = (text: string): string => `<c t="inlineStr"><is><t>${text}</t></is></c>`;
  const data = rows.map((row, at) => `<row r="${String(at + 1)}">${row.map(cell).join('')}</row>`).join('');
  return {
    '[Content_Types].xml': `<Types xmlns="${packages}/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${packages}/relationships"><Relationship Id="r1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${relations}"><sheets><sheet name="People" sheetId="1" r:id="r1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${packages}/relationships"><Relationship Id="r1" Type="${relations}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    'xl/worksheets/sheet1.xml': `<?xml version="1.0"?><!DOCTYPE worksheet [${entity}]><worksheet xmlns="${main}"><sheetData>${data}</sheetData></worksheet>`,
  };
}
