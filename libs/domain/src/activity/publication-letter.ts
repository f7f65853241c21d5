import type { Letter } from '../mails';
import { formatDate } from '../calendar';
import type { PublishedHead } from './activity-verification';

const subject = { fa: 'سرِ امضاشده سوابق هم‌پیمان، {day}', en: 'Signed heads of the Hampeyman record, {day}' };

const paragraphs = [
  {
    fa: 'سوابق سامانه در {day} به این سرها رسیده است. این نامه را نگه دارید: اگر بعدها کسی انتهای سوابق را ببرد یا بازنویسی کند، با همین سطرها روشن می‌شود.',
    en: 'On {day} the record of activity had reached these heads. Keep this letter: should anyone cut off or rewrite the end of the record later, these lines show it.',
  },
  {
    fa: 'برای مقایسه، سطرهای زیر را در پرونده‌ای بگذارید و «npm run audit:verify -- --heads FILE» را اجرا کنید.',
    en: 'To compare, put the lines below into a file and run “npm run audit:verify -- --heads FILE”.',
  },
];

/** The letter that takes the heads of one day out of the house; each is one line of JSON. */
export function publicationLetter(heads: readonly PublishedHead[]): Letter {
  const day = heads[0]?.day;
  const written =
    day === undefined
      ? { fa: '', en: '' }
      : {
          fa: formatDate(day, { calendar: 'jalali', language: 'fa', style: 'medium' }),
          en: formatDate(day, { calendar: 'gregorian', language: 'en', style: 'medium' }),
        };
  return {
    kind: 'activity.head-published',
    subject,
    paragraphs,
    params: { day: written },
    action: null,
    literal: heads.map((head) => JSON.stringify(head)).join('\n'),
  };
}
