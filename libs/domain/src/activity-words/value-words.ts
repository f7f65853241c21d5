import { seatTexts } from '../committees';
import { formatDate, formatInstant, parsePeriod, periodLabel, type Calendar, type PlainDate } from '../calendar';
import { codeListNames, type CodeList } from '../code-lists';
import { taskLinkTexts } from '../decisions';
import { directionTexts, frequencyTexts, indicatorKindTexts, levelTexts } from '../indicators';
import { valueStateTexts } from '../indicator-values';
import { attendanceStateTexts, meetingKindTexts, meetingStateTexts } from '../meetings';
import {
  articleKindTexts,
  classificationTexts,
  generalObjectiveTexts,
  memorandumKindTexts,
  memorandumStateTexts,
  partyRoleTexts,
} from '../memoranda';
import { minutesStateTexts } from '../minutes';
import { obligationKindTexts } from '../obligations';
import { formatNumber } from '../persian';
import { roleNames, scopeNames } from '../posts';
import { provinces } from '../provinces';
import { calendarTexts, themeTexts } from '../sessions';
import { dependencyKindTexts, taskStateTexts } from '../tasks';
import { say, shown, type Language, type Texts } from '../texts';
import type { ActivityReference, JsonValue } from '../activity';
import { restricted, unkept } from '../activity';
import { subjectTexts } from './act-texts';
import { activityFieldTexts, otherFieldTexts } from './activity-field-texts';
import { activityTexts, committeeKindWords, sideWords } from './activity-texts';

/** Who reads, and what they may see of the records that details name. */
export interface Reader {
  readonly language: Language;
  readonly calendar: Calendar;
  readonly references: readonly ActivityReference[];
}

/** What a value is part of: the field, the kind of its record, the memorandum in which codes are looked up. */
export interface ValuePlace {
  readonly field: string;
  readonly subjectType: string;
  readonly action: string;
  readonly memorandumId: string | null;
}

type Choices = Readonly<Record<string, Texts>>;

const statesByType: Readonly<Record<string, Choices>> = {
  Task: taskStateTexts,
  Decision: taskStateTexts,
  IndicatorValue: valueStateTexts,
  Memorandum: memorandumStateTexts,
};

const kinds: readonly Choices[] = [
  articleKindTexts,
  memorandumKindTexts,
  meetingKindTexts,
  obligationKindTexts,
  indicatorKindTexts,
  committeeKindWords,
  dependencyKindTexts,
];

/** The choices that a field may stand for, the likeliest first. */
function choicesOf({ field, subjectType, action }: ValuePlace): readonly Choices[] {
  switch (field) {
    case 'state':
      if (subjectType === 'Meeting') return action.startsWith('minutes.') ? [minutesStateTexts] : [attendanceStateTexts, meetingStateTexts];
      return [statesByType[subjectType] ?? {}];
    case 'kind':
      return kinds;
    case 'side':
    case 'waitingSide':
    case 'blockerSide':
      return [sideWords];
    case 'role':
      return [roleNames, partyRoleTexts];
    case 'scopeLevel':
      return [scopeNames];
    case 'seat':
      return [seatTexts];
    case 'taskLink':
      return [taskLinkTexts];
    case 'classification':
      return [classificationTexts];
    case 'field':
      return [generalObjectiveTexts];
    case 'direction':
      return [directionTexts];
    case 'frequency':
      return [frequencyTexts];
    case 'level':
      return [levelTexts];
    case 'calendar':
      return [calendarTexts];
    case 'list':
      return [codeListNames];
    case 'theme':
      return [themeTexts];
    case 'subjectType':
      return [subjectTexts];
    case 'language':
      return [{ fa: activityTexts.persian, en: activityTexts.english }];
    default:
      return [];
  }
}

/** Fields that hold a code of a list; their names come with the references. */
const listOf: Readonly<Record<string, CodeList>> = {
  field: 'COOPERATION_FIELD',
  delayReasonCode: 'DELAY_REASON',
  targetGroup: 'TARGET_GROUP',
  supportInstrument: 'SUPPORT_INSTRUMENT',
};

const isId = (text: string): boolean => /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/.test(text);

/** More members of a list than these are counted. */
const listed = 6;

/** A value of the record of activity as people read it; what the reader may not see is said to be restricted. */
export function valueWords(value: JsonValue | undefined, place: ValuePlace, reader: Reader): string {
  const said = (texts: Texts, params: Readonly<Record<string, string>> = {}): string => say(texts, reader.language, params);
  if (value === undefined || value === null || value === '') return said(activityTexts.empty);
  if (value === unkept) return said(activityTexts.unkept);
  if (value === restricted) return said(activityTexts.restricted);
  if (typeof value === 'boolean') return said(value ? activityTexts.yes : activityTexts.no);
  if (typeof value === 'number') {
    return formatNumber(value, reader.language, place.field.endsWith('Percent') ? { percent: true, fractionDigits: 0 } : {});
  }
  if (typeof value === 'string') return textWords(value, place, reader);
  if (Array.isArray(value)) {
    if (value.length === 0) return said(activityTexts.empty);
    const words = value.slice(0, listed).map((member) => valueWords(member, place, reader));
    const rest = value.length - listed;
    const more = rest > 0 ? [said(activityTexts.more, { count: formatNumber(rest, reader.language) })] : [];
    return [...words, ...more].join(
      said(place.field === 'roll' || place.field === 'seats' ? activityTexts.semicolon : activityTexts.comma),
    );
  }
  return Object.entries(value)
    .filter(([, member]) => member !== null)
    .map(([field, member]) => {
      const words = valueWords(member, { ...place, field }, reader);
      return bare.has(field) ? words : `${fieldWords(field, reader.language)} ${words}`;
    })
    .join(said(activityTexts.comma));
}

/** Fields that say what they are by their value. */
const bare: ReadonlySet<string> = new Set([
  'post',
  'seat',
  'state',
  'side',
  'role',
  'provinceCode',
  'period',
  'personId',
  'code',
  'titleFa',
]);

function textWords(text: string, place: ValuePlace, reader: Reader): string {
  const { language, calendar } = reader;
  const choice = choicesOf(place).find((choices) => Object.hasOwn(choices, text))?.[text];
  if (choice !== undefined) return say(choice, language);
  const entry = reader.references.find(({ type, code }) => type === listOf[place.field] && code === text);
  if (entry !== undefined) return shown({ fa: entry.titleFa, en: entry.titleEn }, language).text;
  const province = provinces.find(({ code }) => code === text);
  if (province !== undefined) return shown({ fa: province.nameFa, en: province.nameEn }, language).text;
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return formatDate(text as PlainDate, { calendar, language, style: 'short' });
  if (/^\d{4}-\d{2}-\d{2}T/.test(text)) return formatInstant(text, { calendar, language, style: 'short' });
  // enough of a hash to see that two are the same
  if (/^[0-9a-f]{64}$/.test(text)) return isolated(`${text.slice(0, 8)}…`);
  const period = place.field === 'period' ? parsePeriod(text) : null;
  if (period !== null) return periodLabel(period, language);
  const reference = referenceOf(text, place.memorandumId, reader.references);
  if (reference !== null) return nameOf(reference, language);
  if (isId(text)) return say(activityTexts.restricted, language);
  return isolated(text);
}

/** The record that an id or, within its memorandum, a code names. */
function referenceOf(text: string, memorandumId: string | null, references: readonly ActivityReference[]): ActivityReference | null {
  return (
    references.find((one) => one.id === text || (one.code === text && (one.memorandumId === null || one.memorandumId === memorandumId))) ??
    null
  );
}

/** Keeps the parts of a code in their order inside a sentence of the other direction (Unicode UAX 9, FSI and PDI). */
const isolated = (code: string): string => `\u2068${code}\u2069`;

/** A record by its code, isolated from the words around it, or by its name where it is known by that. */
function nameOf({ code, titleFa, titleEn, type }: ActivityReference, language: Language): string {
  if (code !== null && type !== 'Post' && type !== 'Organisation') return isolated(code);
  return shown({ fa: titleFa, en: titleEn }, language).text;
}

/** The name of a field. */
export function fieldWords(field: string, language: Language): string {
  return say(activityFieldTexts[field] ?? otherFieldTexts, language);
}
