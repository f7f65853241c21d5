import { deflateRawSync } from 'node:zlib';
import { importColumns, importReport, importSheetNames, type ImportSheet } from '@hampeyman/domain/people';
import { writeXlsx, readXlsx, type CellValue, type WriteSheet } from 'hucre/xlsx';
import type { Answer, Client } from '../../testing/client';
import { startApi, type TestApi } from '../../testing/api';
import { world } from '../../testing/world';

type Rows = readonly (readonly CellValue[])[];

const headed = (sheet: ImportSheet, rows: Rows): WriteSheet => {
  const names = Object.values(importColumns[sheet]);
  return { name: importSheetNames[sheet].en, rows: [names.map(({ fa }) => fa), names.map(({ en }) => en), ...rows.map((row) => [...row])] };
};
const book = (people: Rows, posts: Rows): Promise<Uint8Array> => writeXlsx({ sheets: [headed('PEOPLE', people), headed('POSTS', posts)] });

describe('import of people and posts', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startApi();
  });
  afterAll(() => api.stop());

  const send = (client: Client, path: string, file: Uint8Array): Promise<Answer> => {
    const form = (name: string): string => `--edge\r\nContent-Disposition: form-data; name="file"; filename="${name}"\r\n\r\n`;
    const body = Buffer.concat([Buffer.from(form('people.xlsx')), file, Buffer.from('\r\n--edge--\r\n')]);
    return client.send('POST', path, body, { 'content-type': 'multipart/form-data; boundary=edge' });
  };
  const check = async (file: Uint8Array) => send(await api.as('admin'), '/api/people/imports/checks', file);
  const apply = async (file: Uint8Array) => send(await api.as('admin'), '/api/people/imports', file);
  const counted = async () => api.sql('SELECT (SELECT count(*)::int FROM people) people, (SELECT count(*)::int FROM posts) posts');

  const posts: Rows = [['MCLS_SK_NEW', 'كارشناس تازه', null, 'MCLS_SK', 'PROVINCIAL_DIRECTOR', 'province', 'IR-۲۹']];
  const people: Rows = [
    ['nima@example.org', 'نيما پارسا', 'Nima Parsa', 'آقای', 'MCLS_SK_NEW', '۱۴۰۵/۰۱/۱۵'],
    ['sara@example.org', 'سارا پارسا', null, null, null, null],
  ];

  it('is tried without leaving anything, then done once, and changes nothing the second time', async () => {
    const file = await book(people, posts);
    const before = await counted();
    const tried = (await check(file)).as(importReport);
    expect(tried).toEqual({
      isApplied: false,
      posts: { added: 1, changed: 0, unchanged: 0 },
      people: { added: 2, changed: 0, unchanged: 0 },
      holdings: { added: 1, changed: 0, unchanged: 0 },
      errors: [],
    });
    expect(await counted()).toEqual(before);
    expect((await apply(file)).as(importReport)).toEqual({ ...tried, isApplied: true });
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
      ],
      [
        ['X_1', 'کارشناس', null, 'NOWHERE', null, 'AGENCY', null],
        ['X_2', 'کارشناس', null, 'MCLS', 'KING', 'AGENCY', null],
        ['X_3', 'کارشناس', null, 'MCLS', null, 'PROVINCE', null],
      ],
    );
    const { errors } = (await check(file)).as(importReport);
    expect(errors.map(({ sheet, row, column, code }) => [sheet, row, column, code])).toEqual([
      ['POSTS', 3, 'organisationCode', 'people.import-organisation-unknown'],
      ['POSTS', 4, 'role', 'field.not-a-choice'],
      ['POSTS', 5, 'scopeProvinceCode', 'posts.province-missing'],
      ['PEOPLE', 3, 'email', 'people.email-malformed'],
      ['PEOPLE', 3, 'nameFa', 'field.too-short'],
      ['PEOPLE', 4, 'postCode', 'people.import-post-unknown'],
      ['PEOPLE', 5, 'from', 'calendar.date-impossible'],
      ['PEOPLE', 6, 'postCode', 'posts.already-held'],
      ['PEOPLE', 7, 'email', 'people.import-repeated'],
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
    expect(errors).toEqual([{ sheet: 'PEOPLE', row: 3, column: 'nameFa', code: 'people.import-formula', params: {} }]);
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

  it('gives an administrator the template, in both languages', async () => {
    const answer = await (await api.as('admin')).get('/api/people/imports/template');
    expect(answer.status).toBe(200);
    const { sheets } = await readXlsx(answer.raw);
    expect(sheets.map(({ name }) => name)).toEqual(['People', 'Posts']);
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
function swelling(megabytes: number): Buffer {
  const packed = deflateRawSync(Buffer.alloc(megabytes * 1024 * 1024));
  const local = Buffer.alloc(31);
  local.writeUInt32LE(0x04034b50, 0);
  local.writeUInt16LE(8, 8);
  local.writeUInt16LE(1, 26);
  local.write('x', 30);
  const directory = Buffer.alloc(47);
  directory.writeUInt32LE(0x02014b50, 0);
  directory.writeUInt16LE(8, 10);
  directory.writeUInt32LE(packed.length, 20);
  directory.writeUInt32LE(100, 24);
  directory.writeUInt16LE(1, 28);
  directory.write('x', 46);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(local.length + packed.length, 16);
  return Buffer.concat([local, packed, directory, end]);
}
