import { type ActivityEntry } from '@hampeyman/domain/activity';
import { actWords, changeWords } from '@hampeyman/domain/activity-words';
import { DemonstrationLoader } from '../demonstration-loader';
import { readDemonstrationData } from '../demonstration/demonstration-data';
import { demonstrationPassword, emptyDatabase, portalOn } from '../demonstration/demonstration.fixture';
import type { TestApi } from '../testing/api';

let api: TestApi;
beforeAll(async () => {
  api = await portalOn(await emptyDatabase());
  await api.get(DemonstrationLoader).load();
}, 180_000);
afterAll(() => api.stop());

/** Every text somewhere in a JSON value. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

test('no entry of the loaded demonstration holds a name, a mail address, a telephone or any sentence', async () => {
  const { people, users } = await readDemonstrationData();
  const personal = [...people.flatMap(({ nameFa, nameEn }) => [nameFa, nameEn]), ...users.map(({ login }) => login)].filter(
    (name) => name !== null,
  );
  const parts = new Set(personal.flatMap((name) => name.split(/[\s\u200c]+/)).filter((part) => part.length > 3));
  const rows = await api.sql('SELECT action, subject_code, details FROM activity');
  expect(rows.length).toBeGreaterThan(1_000);
  for (const { action, subject_code: code, details } of rows) {
    for (const text of [...textsIn(details), ...textsIn(code)]) {
      expect([action, [...parts].filter((part) => text.includes(part))]).toEqual([action, []]);
      expect([action, text]).toEqual([action, expect.not.stringMatching(/[\u0600-\u06ff]|@|\s|(?<![\w-])\+?\d{9,}/)]);
    }
  }
});

test('every act and every field of it is told in words', async () => {
  const rows = await api.sql('SELECT DISTINCT action, subject_type, details FROM activity');
  const speechless = rows.flatMap(({ action, subject_type: subjectType, details }) => {
    const entry = {
      action: String(action),
      subjectType: String(subjectType),
      memorandumId: null,
      details: details as ActivityEntry['details'],
    };
    const lines = changeWords(entry, { language: 'en', calendar: 'jalali', references: [] });
    return lines.some((line) => line.includes('another field')) || actWords(entry.action, 'en') === 'Another act'
      ? [[action, details]]
      : [];
  });
  expect(speechless).toEqual([]);
});

test('renaming a person changes what the history shows, and not one entry of it', async () => {
  const entries = (): Promise<readonly Record<string, unknown>[]> =>
    api.sql(`SELECT md5(string_agg(a::text, '' ORDER BY chain, seq)) FROM activity a`);
  const before = await entries();
  await api.sql(`UPDATE people SET name_fa = 'نام تازه', name_en = NULL WHERE login = 'u.minister'`);
  const manager = await api.nobody.signIn('u.auditor', demonstrationPassword);
  const [person] = await api.sql(`SELECT id FROM people WHERE login = 'u.minister'`);
  const page = (await manager.get(`/api/activity?personId=${String(person?.['id'])}`)).text;
  expect(page).toContain('نام تازه');
  expect(
    await api.sql(`SELECT md5(string_agg(a::text, '' ORDER BY chain, seq)) FROM activity a WHERE action <> 'sessions.started'`),
  ).toEqual(before);
});
