import { randomUUID } from 'node:crypto';
import { systemActor } from '@hampeyman/domain/access';
import { OrganisationEntity } from '../organisations/organisation.entity';
import { startApi, type TestApi } from '../testing/api';
import { Database } from './database';
import { changeRows, insertRow, insertRows, updateRow, type NewRow } from './rows';

let api: TestApi;
let database: Database;
beforeAll(async () => {
  api = await startApi();
  database = api.get(Database);
});
afterAll(() => api.stop());

const organisation = (code: string): NewRow<OrganisationEntity> => ({
  id: randomUUID(),
  code,
  nameFa: 'سازمان آزمایش',
  searchNorm: code,
  searchSquashed: code,
});
const stored = (code: string): Promise<unknown> =>
  api.sql(`SELECT name_en, side, is_sample, version FROM organisations WHERE code LIKE '${code}%' ORDER BY code`);

test('rows of different columns are added together; what they leave out is null or preset', async () => {
  const rows = [organisation('together-1'), { ...organisation('together-2'), nameEn: 'Trial', side: 'ACECR' as const, isSample: true }];
  await database.use(systemActor, async (manager) => {
    await insertRows(manager, OrganisationEntity, []);
    await insertRows(manager, OrganisationEntity, rows);
  });
  expect(rows[0]).not.toHaveProperty('version');
  expect(await stored('together')).toEqual([
    { name_en: null, side: null, is_sample: false, version: 1 },
    { name_en: 'Trial', side: 'ACECR', is_sample: true, version: 1 },
  ]);
});

test('a row is changed on the version seen, and only once', async () => {
  const row = organisation('guarded');
  await database.use(systemActor, async (manager) => {
    await insertRow(manager, OrganisationEntity, row);
    const seen = { id: row.id, version: 1 };
    expect(await updateRow(manager, OrganisationEntity, seen, { nameEn: 'First' })).toBe(true);
    expect(await updateRow(manager, OrganisationEntity, seen, { nameEn: 'Second' })).toBe(false);
    expect(await updateRow(manager, OrganisationEntity, { ...seen, version: 2 }, {})).toBe(true);
    await changeRows(manager, OrganisationEntity, { code: 'guarded' }, { side: 'MINISTRY' });
  });
  expect(await stored('guarded')).toEqual([{ name_en: 'First', side: 'MINISTRY', is_sample: false, version: 3 }]);
});

test('a column that there is not is refused by the compiler, behind a spread when it runs', async () => {
  const row = organisation('stranger');
  await database.use(systemActor, async (manager) => {
    // @ts-expect-error: misspelt
    await expect(insertRow(manager, OrganisationEntity, { ...row, nameEm: 'Trial' })).rejects.toThrow('nameEm');
    const misspelt = { ...row, nameEm: 'Trial' };
    await expect(insertRow(manager, OrganisationEntity, misspelt)).rejects.toThrow('nameEm');
    // @ts-expect-error: of another type
    await expect(insertRow(manager, OrganisationEntity, { ...row, side: 'NEITHER' })).rejects.toThrow('organisations_side_check');
  });
  expect(await stored('stranger')).toEqual([]);
});
