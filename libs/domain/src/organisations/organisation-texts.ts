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
  'organisations.parent-closed': {
    fa: 'دستگاه بالادست بسته شده است.',
    en: 'The organisation above it is closed.',
  },
  'organisations.under-itself': {
    fa: 'دستگاه نمی‌تواند زیر خود یا زیر واحدی از خود باشد.',
    en: 'An organisation cannot stand under itself or under one of its own units.',
  },
  'organisations.closed': { fa: 'این دستگاه بسته شده است.', en: 'This organisation is closed.' },
  'organisations.open': { fa: 'این دستگاه بسته نیست.', en: 'This organisation is not closed.' },
  'organisations.has-open-posts': {
    by: 'posts',
    fa: '{posts} سمت این دستگاه هنوز باز است؛ نخست آن‌ها را ببندید.',
    en: {
      one: '{posts} post of this organisation is still open; close it first.',
      other: '{posts} posts of this organisation are still open; close them first.',
    },
  },
  'organisations.has-open-units': {
    by: 'units',
    fa: '{units} واحد زیر این دستگاه هنوز باز است؛ نخست آن‌ها را ببندید یا جابه‌جا کنید.',
    en: {
      one: '{units} unit under this organisation is still open; close or move it first.',
      other: '{units} units under this organisation are still open; close or move them first.',
    },
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
