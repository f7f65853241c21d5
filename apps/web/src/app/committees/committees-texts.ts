import type { Committee } from '@hampeyman/domain/committees';
import type { AnyTexts, Texts } from '@hampeyman/domain/texts';

/** Words about committees. */
export const committeesTexts = {
  title: { fa: 'کمیته‌ها و کارگروه‌ها', en: 'Committees' },
  setUp: { fa: 'تشکیل کمیته', en: 'Set up a committee' },
  change: { fa: 'ویرایش کمیته', en: 'Edit the committee' },
  changeOf: { fa: 'ویرایش {name}', en: 'Edit {name}' },
  none: { fa: 'هنوز کمیته‌ای نیست', en: 'There is no committee yet' },
  noneWhy: {
    fa: 'کمیته راهبری و کارگروه‌ها با اعضا و حد نصاب اینجا می‌آیند.',
    en: 'The steering committee and the working groups appear here with their members and quorum.',
  },
  quorum: { fa: 'حد نصاب: {total} نفر، دست‌کم {perSide} نفر از هر طرف', en: 'Quorum: {total}, at least {perSide} from each side' },
  rhythm: { fa: 'آهنگ جلسه', en: 'Frequency of meetings' },
  next: { fa: 'جلسه بعدی', en: 'Next meeting' },
  noNext: { fa: 'برنامه‌ریزی نشده', en: 'not planned' },
  members: { by: 'count', fa: '{count} عضو', en: { one: '{count} member', other: '{count} members' } },
  meetings: { fa: 'جلسه‌ها', en: 'Meetings' },
  decisions: { fa: 'مصوبه‌ها', en: 'Decisions' },
  plan: { fa: 'برنامه‌ریزی جلسه', en: 'Plan a meeting' },
  national: { fa: 'ملی', en: 'National' },
  memorandum: { fa: 'تفاهم‌نامه', en: 'Memorandum' },
  code: { fa: 'کد', en: 'Code' },
  codeHint: {
    fa: 'حروف بزرگ لاتین؛ آغاز شماره جلسه‌ها (مانند PSK)',
    en: 'Capital letters; the numbers of its meetings begin with it (such as PSK)',
  },
  kind: { fa: 'گونه', en: 'Kind' },
  province: { fa: 'استان', en: 'Province' },
  nameFa: { fa: 'نام', en: 'Name in Persian' },
  nameEn: { fa: 'نام به انگلیسی', en: 'Name in English' },
  rhythmFa: { fa: 'آهنگ جلسه', en: 'Frequency of meetings, in Persian' },
  rhythmEn: { fa: 'آهنگ جلسه به انگلیسی', en: 'Frequency of meetings, in English' },
  hours: { fa: 'مهلت دعوت، ساعت', en: 'Notice of meetings, hours' },
  quorumTotal: { fa: 'حد نصاب، نفر', en: 'Quorum, members' },
  quorumHint: {
    fa: 'حد نصاب را کسی تغییر می‌دهد که کمیته را تشکیل می‌دهد.',
    en: 'The quorum is changed by whoever sets committees up.',
  },
  quorumPerSide: { fa: 'دست‌کم از هر طرف', en: 'At least from each side' },
  seats: { fa: 'اعضا', en: 'Members' },
  post: { fa: 'سمت', en: 'Post' },
  seat: { fa: 'جایگاه', en: 'Seat' },
  from: { fa: 'از تاریخ', en: 'From' },
  to: { fa: 'تا تاریخ', en: 'Until' },
  addSeat: { fa: 'افزودن عضو', en: 'Add a member' },
  removeSeat: { fa: 'برداشتن عضو {position}', en: 'Remove member {position}' },
  formerSeats: { fa: 'اعضای پیشین', en: 'Former members' },
  member: { fa: 'عضو {position}', en: 'Member {position}' },
  setUpAct: { fa: 'تشکیل کمیته', en: 'Set up the committee' },
  changeAct: { fa: 'ذخیره کمیته', en: 'Save the committee' },
  back: { fa: 'انصراف', en: 'Cancel' },
  made: { fa: '{name} تشکیل شد', en: '{name} was set up' },
  changed: { fa: '{name} ذخیره شد', en: '{name} was saved' },
  balance: { fa: 'وزارت {ministry}، جهاد دانشگاهی {acecr}', en: 'Ministry {ministry}, ACECR {acecr}' },
} as const satisfies Record<string, AnyTexts>;

export const committeeKindTexts: Readonly<Record<Committee['kind'], Texts>> = {
  STEERING: { fa: 'کمیته راهبری', en: 'Steering committee' },
  WORKING_GROUP: { fa: 'کارگروه', en: 'Working group' },
  SCIENTIFIC: { fa: 'کمیته علمی', en: 'Scientific committee' },
};
