import type { ErrorTexts } from '../problems';
import type { Texts } from '../texts';
import type { Seat } from './committee';
import type { committeeErrors } from './committee-errors';

export const seatTexts: Readonly<Record<Seat, Texts>> = {
  CHAIR: { fa: 'رئیس', en: 'Chair' },
  SECRETARY: { fa: 'دبیر', en: 'Secretary' },
  MEMBER: { fa: 'عضو', en: 'Member' },
};

export const committeeErrorTexts: ErrorTexts<typeof committeeErrors> = {
  'committees.not-found': { fa: 'چنین کمیته یا کارگروهی یافت نشد.', en: 'There is no such committee.' },
  'committees.code-taken': {
    fa: 'کد {code} پیش‌تر به کمیته دیگری داده شده است.',
    en: 'The code {code} already belongs to another committee.',
  },
  'committees.officers-set-up': {
    fa: 'رئیس و دبیر را کسی تعیین می‌کند که کمیته را تشکیل می‌دهد، نه خود آنان.',
    en: 'Chair and secretary are named by whoever sets committees up, not by themselves.',
  },
  'committees.one-chair': { fa: 'در هر روز باید درست یک رئیس باشد.', en: 'There must be exactly one chair on any day.' },
  'committees.one-secretary': { fa: 'در هر روز باید درست یک دبیر باشد.', en: 'There must be exactly one secretary on any day.' },
  'committees.seat-twice': { fa: 'یک سمت در یک زمان دو بار عضو شده است.', en: 'A post is seated twice at the same time.' },
  'committees.post-without-side': {
    fa: 'این سمت به هیچ‌یک از دو طرف تفاهم‌نامه تعلق ندارد.',
    en: 'This post belongs to neither side of the memorandum.',
  },
  'committees.post-of-no-party': {
    fa: 'دستگاه این سمت طرف این تفاهم‌نامه نیست.',
    en: 'The agency of this post is no party to the memorandum.',
  },
  'committees.post-out-of-reach': {
    fa: 'این سمت در استان دیگری است؛ عضو کارگروه استانی یا در همان استان است یا سمتی ملی دارد.',
    en: 'This post is in another province; members of a provincial committee are of its own province or hold national posts.',
  },
  'committees.seat-dates': { fa: 'پایان عضویت نباید پیش از آغاز آن باشد.', en: 'A membership must not end before it begins.' },
  'committees.quorum-unreachable': {
    fa: 'با این اعضا حد نصاب هرگز به دست نمی‌آید.',
    en: 'With these members the quorum can never be reached.',
  },
};
