import type { Texts } from '@hampeyman/domain/texts';

export const provinceUnitsTexts = {
  heading: { fa: 'دو طرف در استان', en: 'The two sides in the province' },
  vacant: { fa: 'بی‌متصدی', en: 'vacant' },
  acting: { fa: 'به نیابت', en: 'acting' },
  noPosts: { fa: 'هنوز سمتی ندارد', en: 'No posts yet' },
  none: { fa: 'هنوز واحدی برای استان ثبت نشده است.', en: 'No unit is registered for the province yet.' },
  members: { fa: 'عضو', en: 'Members' },
  chair: { fa: 'رئیس', en: 'Chair' },
  secretary: { fa: 'دبیر', en: 'Secretary' },
  committees: { fa: 'کارگروه استان', en: 'Committee of the province' },
  noCommittee: { fa: 'هنوز کارگروهی برای استان تشکیل نشده است.', en: 'No committee is set up for the province yet.' },
} as const satisfies Record<string, Texts>;
