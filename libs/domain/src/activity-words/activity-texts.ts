import type { WorkSide } from '../access';
import type { Committee } from '../committees';
import type { Texts } from '../texts';

type CommitteeKind = Committee['kind'];

export const activityTexts = {
  empty: { fa: 'خالی', en: 'empty' },
  unkept: { fa: 'متنی که نگه داشته نمی‌شود', en: 'a text that is not kept' },
  restricted: { fa: 'محدود', en: 'restricted' },
  yes: { fa: 'بله', en: 'yes' },
  no: { fa: 'خیر', en: 'no' },
  persian: { fa: 'فارسی', en: 'Persian' },
  english: { fa: 'انگلیسی', en: 'English' },
  more: { fa: 'و {count} مورد دیگر', en: 'and {count} more' },
  comma: { fa: '، ', en: ', ' },
  semicolon: { fa: '؛ ', en: '; ' },
  byPortal: { fa: 'سامانه', en: 'the portal' },
  wasSet: { fa: '{field}: {after}', en: '{field}: {after}' },
  wasChanged: { fa: '{field}: از «{before}» به «{after}»', en: '{field}: from “{before}” to “{after}”' },
  wasEmptied: { fa: '{field}: «{before}» برداشته شد', en: '{field}: “{before}” removed' },
  wasRewritten: { fa: '{field}: بازنویسی شد', en: '{field}: rewritten' },
  wasWritten: { fa: '{field}: نوشته شد', en: '{field}: written' },
  wasErased: { fa: '{field}: پاک شد', en: '{field}: erased' },
} as const satisfies Record<string, Texts>;

/** The two sides, and both together. */
export const sideWords: Readonly<Record<WorkSide, Texts>> = {
  MINISTRY: { fa: 'وزارت', en: 'Ministry' },
  ACECR: { fa: 'جهاد دانشگاهی', en: 'ACECR' },
  JOINT: { fa: 'مشترک', en: 'Joint' },
};

/** What committees there are. */
export const committeeKindWords: Readonly<Record<CommitteeKind, Texts>> = {
  STEERING: { fa: 'کمیته راهبری', en: 'Steering committee' },
  WORKING_GROUP: { fa: 'کارگروه', en: 'Working group' },
  SCIENTIFIC: { fa: 'کمیته علمی', en: 'Scientific committee' },
};
