import type { Side } from '../access';
import type { ErrorTexts } from '../problems';
import type { Texts } from '../texts';
import type { organisationErrors } from './organisation-errors';

export const organisationErrorTexts: ErrorTexts<typeof organisationErrors> = {
  'organisations.not-found': { fa: 'چنین دستگاهی یافت نشد.', en: 'There is no such organisation.' },
  'organisations.parent-not-found': { fa: 'دستگاه بالادست یافت نشد.', en: 'The organisation above it was not found.' },
  'organisations.side-differs': {
    fa: 'واحد تابع باید از همان طرفی باشد که دستگاه بالادست آن است.',
    en: 'A unit must belong to the same side as the organisation above it.',
  },
  'organisations.code-taken': {
    fa: 'دستگاه دیگری کد {code} را دارد.',
    en: 'Another organisation already has the code {code}.',
  },
};

/** Short names of the two sides, as the memorandum calls them («که از این پس … نامیده می‌شود»). */
export const partyNames: Readonly<Record<Side, Texts>> = {
  MINISTRY: { fa: 'وزارت', en: 'Ministry' },
  ACECR: { fa: 'جهاد دانشگاهی', en: 'ACECR' },
};
