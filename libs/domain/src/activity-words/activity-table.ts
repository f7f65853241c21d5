import { formatInstant } from '../calendar';
import { provinces } from '../provinces';
import { say, shown, type Language, type Texts } from '../texts';
import { kindOfAct } from '../activity';
import { actKindTexts } from './act-texts';
import type { ActivityEntry } from '../activity';
import { activityTexts, sideWords } from './activity-texts';
import { actWords, changeWords, subjectWords } from './entry-words';
import type { Reader } from './value-words';

const headings: readonly Texts[] = [
  { fa: 'زمان', en: 'Time' },
  { fa: 'شخص', en: 'Person' },
  { fa: 'سمت', en: 'Post' },
  { fa: 'به نیابت از', en: 'Acting for' },
  { fa: 'گونه', en: 'Kind' },
  { fa: 'کار', en: 'Act' },
  { fa: 'رکورد', en: 'Record' },
  { fa: 'کد', en: 'Code' },
  { fa: 'طرف', en: 'Side' },
  { fa: 'استان', en: 'Province' },
  { fa: 'تغییرها', en: 'Changes' },
  { fa: 'زنجیره', en: 'Chain' },
  { fa: 'ردیف', en: 'Link' },
  { fa: 'زمان جهانی', en: 'Instant (UTC)' },
];

/** What the columns of the record of activity are called as a table. */
export function activityHeadings(language: Language): readonly string[] {
  return headings.map((heading) => say(heading, language));
}

/** An entry as a row of that table: in words for people, its place in the chain and its instant as they are. */
export function activityRow(entry: ActivityEntry, reader: Reader): readonly string[] {
  const { language, calendar } = reader;
  const province = provinces.find(({ code }) => code === entry.provinceCode);
  const name = (person: ActivityEntry['person']): string =>
    person === null ? '' : shown({ fa: person.nameFa, en: person.nameEn }, language).text;
  return [
    formatInstant(entry.at, { calendar, language, style: 'short' }),
    entry.person === null ? say(activityTexts.byPortal, language) : name(entry.person),
    entry.post === null ? '' : shown({ fa: entry.post.titleFa, en: entry.post.titleEn }, language).text,
    name(entry.actingFor),
    say(actKindTexts[kindOfAct(entry.action)], language),
    actWords(entry.action, language),
    subjectWords(entry.subjectType, language),
    entry.subjectCode ?? '',
    entry.side === null ? '' : say(sideWords[entry.side], language),
    province === undefined ? '' : shown({ fa: province.nameFa, en: province.nameEn }, language).text,
    changeWords(entry, reader).join(say(activityTexts.semicolon, language)),
    entry.chain,
    String(entry.seq),
    entry.at,
  ];
}
