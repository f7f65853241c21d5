import type { AnyTexts } from '@hampeyman/domain/texts';
import type { MinutesState } from '@hampeyman/domain/minutes';
import type { MeetingState } from '@hampeyman/domain/meetings';
import type { Tone } from '@hampeyman/ui/state-chip';

/** Words about meetings that several pages use. */
export const meetingsTexts = {
  title: { fa: 'جلسه‌ها', en: 'Meetings' },
  meeting: { fa: 'جلسه', en: 'Meeting' },
  name: { fa: '{ordinal} جلسه {committee}', en: '{ordinal} meeting of the {committee}' },
  plan: { fa: 'برنامه‌ریزی جلسه', en: 'Plan a meeting' },
  change: { fa: 'ویرایش برنامه', en: 'Edit the plan' },
  printPack: { fa: 'چاپ پوشه جلسه', en: 'Print the pack' },
  printMinutes: { fa: 'چاپ صورتجلسه', en: 'Print the minutes' },
  printDraft: { fa: 'چاپ پیش‌نویس', en: 'Print the draft' },
  printing: { fa: 'در حال آماده‌سازی چاپ…', en: 'Preparing the print…' },
  ahead: { fa: 'پیش رو', en: 'Upcoming' },
  past: { fa: 'گذشته', en: 'Past' },
  next: { fa: 'جلسه بعدی', en: 'Next meeting' },
  last: { fa: 'آخرین جلسه', en: 'Last meeting' },
  noNext: { fa: 'جلسه‌ای در پیش نیست', en: 'No upcoming meeting' },
  committee: { fa: 'کمیته یا کارگروه', en: 'Committee' },
  allCommittees: { fa: 'همه کمیته‌ها', en: 'All committees' },
  state: { fa: 'وضعیت', en: 'State' },
  anyState: { fa: 'هر وضعیت', en: 'Any state' },
  province: { fa: 'استان', en: 'Province' },
  anyProvince: { fa: 'همه استان‌ها', en: 'All provinces' },
  national: { fa: 'ملی', en: 'National' },
  from: { fa: 'از تاریخ', en: 'From' },
  to: { fa: 'تا تاریخ', en: 'Until' },
  words: { fa: 'در عنوان، محل یا شماره', en: 'Title, place or number' },
  date: { fa: 'تاریخ', en: 'Date' },
  hours: { fa: '{from} تا {to}', en: '{from} to {to}' },
  place: { fa: 'محل', en: 'Place' },
  number: { fa: 'شماره', en: 'Number' },
  minutes: { fa: 'صورتجلسه', en: 'Minutes' },
  decisions: { fa: 'مصوبه', en: 'Decisions' },
  decisionCount: { by: 'count', fa: '{count} مصوبه', en: { one: '{count} decision', other: '{count} decisions' } },
  openMeeting: { fa: 'دستور جلسه و مصوبات باز', en: 'Agenda and open decisions' },
  awaitingRoll: { fa: 'در انتظار حضور و غیاب', en: 'Awaiting attendance' },
  nothingAhead: { fa: 'جلسه‌ای برنامه‌ریزی نشده است', en: 'No meetings are planned' },
  nothingAheadWhy: {
    fa: 'جلسه‌های آینده با دستور، محل و ساعت اینجا می‌آیند.',
    en: 'Upcoming meetings appear here with their agenda, place and time.',
  },
  nothingPast: { fa: 'جلسه‌ای با این پالایش نیست', en: 'No meeting matches the filters' },
  nothingPastWhy: { fa: 'پالایش را بردارید یا دوره بلندتری برگزینید.', en: 'Clear the filters or choose a longer period.' },
  today: { fa: 'امروز', en: 'today' },
  extraordinary: { fa: 'فوق‌العاده', en: 'Extraordinary' },
} as const satisfies Record<string, AnyTexts>;

/** How each state of a meeting looks. */
export const meetingTones: Readonly<Record<MeetingState, Tone>> = { PLANNED: 'todo', HELD: 'ok', CANCELLED: 'off' };

/** How each state of minutes looks: work goes on until they are signed. */
export const minutesTones: Readonly<Record<MinutesState, Tone>> = {
  DRAFT: 'go',
  FOR_COMMENT: 'wait',
  FINAL: 'wait',
  SIGNED: 'ok',
  DISTRIBUTED: 'ok',
};
