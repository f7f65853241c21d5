import { id } from '../testing';
import { kindOfAct, kindsBefore, actKinds, type ActivityEntry } from '../activity';
import { actWords, breakWords, changeWords, actTexts, activityRow, type Reader } from '.';

const memorandumId = id(1);
const reader: Reader = {
  language: 'fa',
  calendar: 'jalali',
  references: [
    { id: id(20), type: 'Post', code: 'MCLS_SK_DG', titleFa: 'مدیرکل استان', titleEn: 'Provincial director', memorandumId: null },
    { id: id(50), type: 'Task', code: 'T-16', titleFa: 'اقدام', titleEn: null, memorandumId },
    { id: id(10), type: 'Person', code: null, titleFa: 'زهرا کاظمی', titleEn: 'Zahra Kazemi', memorandumId: null },
  ],
};
const inEnglish: Reader = { ...reader, language: 'en', calendar: 'gregorian' };

const words = (action: string, subjectType: string, details: ActivityEntry['details'], by: Reader = reader): readonly string[] =>
  changeWords({ action, subjectType, memorandumId, details }, by).map((line) => line.replace(/[\u2068\u2069]/g, ''));

test('a report is told from what to what, in both languages and calendars', () => {
  const details = {
    before: { state: 'IN_PROGRESS', progressPercent: 69, waitingSide: null, waitingPostId: null, waitingSince: null },
    after: { state: 'AWAITING_APPROVAL', progressPercent: 100, waitingSide: 'MINISTRY', waitingPostId: id(20), waitingSince: '2026-11-21' },
    reportId: id(90),
  };
  expect(words('tasks.reported', 'Task', details)).toEqual([
    'وضعیت: از «در دست اجرا» به «در انتظار تأیید»',
    'پیشرفت: از «۶۹٪» به «۱۰۰٪»',
    'در انتظار طرفِ: وزارت',
    'در انتظار سمتِ: مدیرکل استان',
    'در انتظار از: ۱۴۰۵/۰۸/۳۰',
  ]);
  expect(words('tasks.reported', 'Task', details, inEnglish)).toEqual([
    'state: from “In progress” to “Awaiting approval”',
    'progress: from “69%” to “100%”',
    'waiting for the side: Ministry',
    'waiting for the post: Provincial director',
    'waiting since: 2026-11-21',
  ]);
});

test('a code of a list is told by the name it has now, in the list that its field is of', () => {
  const entry = { id: id(71), type: 'DELAY_REASON', code: 'LEGAL', titleFa: 'گیر حقوقی', titleEn: 'Legal snag', memorandumId: null };
  const other = { ...entry, id: id(72), type: 'SUPPORT_INSTRUMENT', titleFa: 'حمایت قانونی', titleEn: 'Legal support' };
  const by = { ...reader, references: [other, entry] };
  expect(words('tasks.delay-explained', 'Task', { after: { delayReasonCode: 'LEGAL' } }, by)).toEqual(['دلیل دیرکرد: گیر حقوقی']);
  expect(words('indicators.changed', 'Indicator', { after: { supportInstrument: 'LEGAL' } }, by)).toEqual(['ابزار حمایت: حمایت قانونی']);
  expect(words('code-lists.entry-added', 'CodeListEntry', { after: { list: 'DELAY_REASON', position: 8 } }, by)).toEqual([
    'فهرست: دلیل‌های دیرکرد',
    'ترتیب: ۸',
  ]);
});

test('what is not kept is said to be written, rewritten or erased', () => {
  const details = { before: { titleFa: '*', titleEn: null, note: '*' }, after: { titleFa: '*', titleEn: '*', note: null } };
  expect(words('obligations.changed', 'Obligation', details)).toEqual([
    'عنوان: بازنویسی شد',
    'عنوان به انگلیسی: نوشته شد',
    'یادداشت: پاک شد',
  ]);
});

test('a record is told by its code, and one that the reader may not see as restricted', () => {
  expect(words('tasks.dependency-added', 'Task', { needsTaskCode: 'T-16' })).toEqual(['منتظر اقدامِ: T-16']);
  expect(words('tasks.dependency-added', 'Task', { needsTaskCode: '?' })).toEqual(['منتظر اقدامِ: محدود']);
  expect(words('posts.held', 'Post', { personId: id(99) }, inEnglish)).toEqual(['person: restricted']);
});

test('lists are told member by member, long ones with their number', () => {
  const roll = [{ post: 'MCLS_SK_DG', state: 'PRESENT', personId: id(10), delegateFor: null }];
  expect(words('meetings.roll-taken', 'Meeting', { after: { roll } })).toEqual(['حضور و غیاب: مدیرکل استان، حاضر، زهرا کاظمی']);
  const taskIds = Array.from({ length: 9 }, () => id(50));
  expect(words('memoranda.pillar-added', 'Pillar', { taskIds }, inEnglish)[0]).toMatch(/and 3 more$/);
});

test('an act or a field without words is told as another one, never by its name in code', () => {
  expect(actWords('rockets.launched', 'en')).toBe('Another act');
  expect(words('rockets.launched', 'Rocket', { boosterCount: 2 }, inEnglish)).toEqual(['another field: 2']);
});

test.each(Object.keys(actTexts))('%s has words in both languages and one kind', (action) => {
  expect(actTexts[action]?.fa).toMatch(/^[\u0600-\u06ff\u200c ]+$/u);
  expect(actTexts[action]?.en).toMatch(/^[A-Z][a-z -]+$/);
  expect(actKinds).toContain(kindOfAct(action));
});

test('each act is of one kind, an export of people among the exports', () => {
  expect(kindOfAct('people.exported')).toBe('EXPORT');
  expect(kindOfAct('posts.held')).toBe('RIGHTS');
  expect(kindOfAct('sessions.started')).toBe('SIGN_IN');
  expect(kindOfAct('access.refused')).toBe('REFUSAL');
  expect(kindOfAct('minutes.printed')).toBe('PRINT');
  expect(kindOfAct('tasks.reported')).toBe('CHANGE');
  expect(kindsBefore('RIGHTS')).toEqual(['REFUSAL', 'EXPORT', 'PRINT']);
});

test('a break is told with its place', () => {
  expect(breakWords({ kind: 'DELETED', seq: 5, through: 7 }, 'fa')).toBe('ردیف‌های ۵ تا ۷ حذف شده‌اند.');
  expect(breakWords({ kind: 'CHANGED', seq: 1_200, through: 1_200 }, 'en')).toBe('Link 1,200 was changed.');
});

test('as a row of a table an entry says who, what, on what, and its place in the chain', () => {
  const entry: ActivityEntry = {
    ...{ chain: memorandumId, seq: 7, at: '2026-11-23T10:00:00.000Z', action: 'tasks.planned', subjectType: 'Task', subjectId: id(50) },
    ...{ subjectCode: 'T-16', memorandumId, side: 'ACECR', provinceCode: 'IR-29', audience: null, post: null, actingFor: null },
    person: { id: id(10), nameFa: 'زهرا کاظمی', nameEn: null },
    details: { after: { side: 'ACECR' } },
  };
  expect(activityRow(entry, reader)).toEqual([
    '۱۴۰۵/۰۹/۰۲، ساعت ۱۳:۳۰',
    'زهرا کاظمی',
    '',
    '',
    'تغییر رکورد',
    'برنامه‌ریزی اقدام',
    'اقدام',
    'T-16',
    'جهاد دانشگاهی',
    'خراسان جنوبی',
    'طرف: جهاد دانشگاهی',
    memorandumId,
    '7',
    '2026-11-23T10:00:00.000Z',
  ]);
});
